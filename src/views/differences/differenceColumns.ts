import type { StoryIndex } from '../../corpus/index/storyIndex.ts'
import type { ExportColumn } from '../../corpus/interchange/table.ts'
import type { DifferenceRow } from '../../corpus/queries/differenceRows.ts'

/** The columns of an exported list of differences. Names and codes are the story format's. */
export function differenceColumns(index: StoryIndex): ExportColumn<DifferenceRow>[] {
  const letter = (article: string): string => index.articles.get(article)?.letter ?? article
  return [
    { name: 'difference', valueOf: ({ difference }) => difference.id },
    { name: 'title', valueOf: ({ difference }) => difference.title },
    { name: 'kinds', valueOf: ({ difference }) => difference.kinds },
    { name: 'weight', valueOf: ({ difference }) => difference.weight },
    { name: 'explanation', valueOf: ({ difference }) => difference.explanation },
    { name: 'inferred', valueOf: ({ difference }) => difference.inferred },
    { name: 'articles', valueOf: ({ sides }) => sides.map(({ article }) => article.letter) },
    { name: 'silent', valueOf: ({ silent }) => silent.map((article) => article.letter) },
    { name: 'places', valueOf: ({ difference }) => difference.passages.map(({ article, sentences }) => `${letter(article)} ${sentences.join('+')}`) },
    { name: 'excerpts', valueOf: ({ difference }) => difference.passages.map(({ excerpt }) => excerpt ?? '') },
    { name: 'claims', valueOf: ({ difference }) => difference.claims },
    { name: 'events', valueOf: ({ difference }) => difference.events },
    { name: 'review', valueOf: ({ difference }) => difference.review ?? 'confirmed' },
  ]
}
