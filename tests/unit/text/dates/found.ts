import { type DateMention, detectDates } from '../../../../src/text/dates/index.ts'
import { wordsAt } from '../../../../src/text/text.ts'

/** A Thursday. */
export const PUBLISHED = '2024-05-16'

/** What was found, as `words = EDTF`, `words: kind` where there is no value; intervals too. */
export const found = (text: string, published: string | undefined = PUBLISHED): string[] =>
  mentions(text, published).map(({ span, edtf, kind }) => wordsAt(text, span) + (edtf === undefined ? `: ${kind}` : ` = ${edtf}`))

/** The mentions themselves. `null` means that no publication date is known. */
export const mentions = (text: string, published: string | null | undefined = PUBLISHED): DateMention[] =>
  detectDates(text, published === null || published === undefined ? {} : { published })
