import type { Article } from '../../corpus/model.ts'
import type { CompareNote } from '../../corpus/queries/compareNotes.ts'
import { formatList } from '../../locales/formats.ts'
import type { Translate } from '../../locales/messages.ts'

/** A hedge or attribution that one article has and another lacks, in words. `present`: how many articles face each other. */
export function noteWords({ kind, words, has, lacks }: CompareNote, present: number, t: Translate): string {
  const values = { has: lettersOf(has), lacks: lettersOf(lacks), words: kind === 'hedge' ? t('compare.words', { words }) : words }
  const only = has.length === 1 && lacks.length === present - 1
  if (kind === 'hedge') return t(only ? 'compare.hedge.only' : 'compare.hedge', values)
  return t(only ? 'compare.attribution.only' : 'compare.attribution', values)
}

/** "A, B and C". */
export const lettersOf = (articles: readonly Article[]): string => formatList(articles.map(({ letter }) => letter))
