import { useMemo } from 'react'
import type { Article } from '../../corpus/model.ts'
import { marksAt, compareNotes, type CompareNote } from '../../corpus/queries/compareNotes.ts'
import { comparedArticles } from '../../corpus/queries/comparePairs.ts'
import { quotedChanges } from '../../corpus/queries/compareQuoted.ts'
import { compareRows, type CompareAlone, type CompareGroup, type CompareRow } from '../../corpus/queries/compareRows.ts'
import { evidenceIn } from '../../corpus/queries/readerEvidence.ts'
import { shownWords } from '../../corpus/queries/shownWords.ts'
import { useApp, useLoaded } from '../../store/useApp.ts'
import { rowWords, type RowWords, type ShownText } from './rowWords.ts'

/** A group with all that is shown of it. */
export interface GroupShown {
  row: CompareGroup
  words: RowWords
  notes: readonly CompareNote[]
}

/** Sentences outside the groups, with their words. */
export interface AloneShown {
  row: CompareAlone
  words: RowWords
}

/** What the view shows of the articles that the address names. */
export interface ComparisonShown {
  articles: readonly Article[]
  unknown: readonly string[]
  rows: readonly (GroupShown | AloneShown)[]
  groups: readonly GroupShown[]
  texts: ReadonlyMap<string, ShownText>
}

/** Whether a row is a group. */
export const isGroup = (shown: GroupShown | AloneShown): shown is GroupShown => shown.row.kind === 'group'

/** The comparison at the present address; made anew only when the story, the articles or their texts change. */
export function useComparison(): ComparisonShown {
  const { story, index } = useLoaded()
  const letters = useApp((state) => state.address.with)
  const whole = useApp((state) => state.texts)
  const compared = useMemo(() => comparedArticles(story, letters), [story, letters])
  return useMemo(() => {
    const { articles, unknown } = compared
    const texts = new Map(articles.map((article): [string, ShownText] => [article.id, {
      whole: whole.get(article.id),
      excerpts: shownWords(article, evidenceIn(story, article).map(({ evidence }) => evidence)),
    }]))
    const marks = marksAt(story)
    const shown = (row: CompareRow): GroupShown | AloneShown => (row.kind === 'group'
      ? { row, words: rowWords(row.cells, texts, quotedChanges(story, row.cells)), notes: compareNotes(row.cells, index, marks) }
      : { row, words: aloneWords(row, texts) })
    const rows = compareRows(story, index, articles.map(({ id }) => id)).map(shown)
    return { articles, unknown, rows, groups: rows.filter(isGroup), texts }
  }, [story, index, compared, whole])
}

/** Sentences outside the groups are held against nothing. */
function aloneWords(row: CompareAlone, texts: ReadonlyMap<string, ShownText>): RowWords {
  const each = row.cells.map((cell) => rowWords([cell], texts, []).sentences)
  return { sentences: new Map(each.flatMap((sentences) => [...sentences])), differences: [] }
}
