import type { StoryIndex } from '../../corpus/index/storyIndex.ts'
import type { ExportColumn } from '../../corpus/interchange/table.ts'
import type { EntityRow } from '../../corpus/queries/entityRows.ts'

/** The columns of the exported list. Their names stay the same in every language. */
export function entityColumns(index: StoryIndex): ExportColumn<EntityRow>[] {
  const letters = (ids: readonly string[]) => ids.map((id) => index.articles.get(id)?.letter ?? id)
  return [
    { name: 'id', valueOf: ({ entity }) => entity.id },
    { name: 'name', valueOf: ({ entity }) => entity.name },
    { name: 'type', valueOf: ({ entity }) => (entity.byline ? 'byline' : entity.type) },
    { name: 'description', valueOf: ({ entity }) => entity.description },
    { name: 'aliases', valueOf: ({ entity }) => entity.aliases },
    { name: 'introduction', valueOf: ({ introduction }) => introduction?.excerpt },
    { name: 'introduction_article', valueOf: ({ introduction }) => introduction && letters([introduction.article])[0] },
    { name: 'articles', valueOf: ({ articles }) => letters(articles) },
    { name: 'articles_credits_only', valueOf: ({ creditsOnly }) => letters(creditsOnly) },
    ...(['claims', 'onWord', 'events', 'quotations'] as const).map((name): ExportColumn<EntityRow> => ({
      name: name === 'onWord' ? 'claims_on_its_word' : name,
      valueOf: (row) => (row.entity.byline ? undefined : row[name]),
    })),
    { name: 'mentions', valueOf: ({ entity, mentions }) => (entity.byline ? undefined : mentions) },
    { name: 'note', valueOf: ({ entity }) => entity.note },
  ]
}
