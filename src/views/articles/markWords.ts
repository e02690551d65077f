import type { ArticleText } from '../../corpus/anchors/articleText.ts'
import type { ReaderMark } from '../../corpus/queries/readerMarks.ts'
import { NOT_SHOWN } from '../../corpus/queries/shownWords.ts'

/** Most words of a mark that stand in a list; the text itself has the rest. */
const MOST_WORDS = 12

/** The words of a mark as far as they may be shown, shortened; undefined where none may. */
export function markWords({ text }: ArticleText, { span }: ReaderMark): string | undefined {
  const shown = text.slice(span.start, span.end).replaceAll(new RegExp(`(?:\\s*${NOT_SHOWN}+\\s*)+`, 'gu'), ' … ').trim()
  const words = shown.split(/\s+/u)
  if (words.every((word) => word === '…' || word === '')) return undefined
  return words.length > MOST_WORDS ? `${words.slice(0, MOST_WORDS).join(' ')} …` : words.join(' ')
}
