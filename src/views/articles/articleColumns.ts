import type { ExportColumn } from '../../corpus/interchange/table.ts'
import type { StoryIndex } from '../../corpus/index/storyIndex.ts'
import type { Article, Story } from '../../corpus/model.ts'
import { articleCounts, lineageOf, type ArticleCounts } from '../../corpus/queries/articleSummary.ts'
import type { Translate } from '../../locales/messages.ts'

/** Counts in the order in which they are shown. */
export const countKeys: readonly (keyof ArticleCounts)[] = ['claims', 'own', 'attributed', 'hedged', 'unnamed', 'quotations', 'words', 'sentences', 'furniture']

/** Columns of the list as a file. */
export function articleColumns(story: Story, index: StoryIndex, t: Translate): ExportColumn<Article>[] {
  return [
    { name: 'id', valueOf: ({ id }) => id },
    { name: 'letter', valueOf: ({ letter }) => letter },
    { name: 'outlet', valueOf: ({ outlet }) => outlet.value },
    { name: 'outlet_found', valueOf: ({ outlet }) => outlet.found },
    { name: 'title', valueOf: ({ title }) => title.value },
    { name: 'title_found', valueOf: ({ title }) => title.found },
    { name: 'published_edtf', valueOf: ({ published }) => published.edtf },
    { name: 'published_found', valueOf: ({ published }) => published.found },
    { name: 'address', valueOf: ({ address }) => address?.url ?? '' },
    { name: 'origin', valueOf: ({ origin }) => origin },
    {
      name: 'lineage',
      valueOf: (article) => lineageOf(story, index, article).map(({ origin, article: other, link }) => `${origin ?? other?.outlet.value ?? ''} (${t(`articles.link.${link}`)})`).join('; '),
    },
    ...countKeys.map((key) => ({ name: key, valueOf: (article: Article) => articleCounts(story, article)[key] })),
  ]
}
