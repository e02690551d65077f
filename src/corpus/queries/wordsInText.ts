import type { TextSpan } from '../anchors/articleText.ts'

/** A text made ready for looking words up in it; each character keeps its place. */
export interface SearchableText {
  plain: string
  lower: string
}

/** Kinds of the same sign, which printings use side by side. */
const KINDS: readonly (readonly [RegExp, string])[] = [
  [/\s/gu, ' '],
  [/['’‘ʼ]/gu, '\''],
  [/["“”„]/gu, '"'],
  [/[-‐‑‒–—]/gu, '-'],
]

/** Folds kinds of blanks, quotation marks and dashes. */
export function searchable(text: string): SearchableText {
  const plain = KINDS.reduce((folded, [kind, sign]) => folded.replaceAll(kind, sign), text)
  const lower = plain.toLowerCase()
  // A few letters have small ones of another length.
  return { plain, lower: lower.length === plain.length ? lower : plain }
}

const LETTER = /[\p{L}\p{N}]/u

/** Where words stand as whole words inside a span, in order. */
export function wordsInText(text: SearchableText, within: TextSpan, words: string, anyCase = false): TextSpan[] {
  const { plain, lower } = searchable(words.trim())
  const wanted = anyCase ? lower : plain
  const among = anyCase ? text.lower : text.plain
  const found: TextSpan[] = []
  if (wanted === '') return found
  // A border only where the words themselves begin or end with a letter: “$18,000”, “U.S.”.
  const opens = LETTER.test(wanted.charAt(0))
  const closes = LETTER.test(wanted.at(-1) ?? '')
  for (let start = among.indexOf(wanted, within.start); start >= 0; start = among.indexOf(wanted, start + 1)) {
    const end = start + wanted.length
    if (end > within.end) break
    if ((!opens || !LETTER.test(among.charAt(start - 1))) && (!closes || !LETTER.test(among.charAt(end)))) found.push({ start, end })
  }
  return found
}

/** Distance between two spans; 0 where they touch or overlap. */
const apart = (a: TextSpan, b: TextSpan): number => Math.max(0, a.start - b.end, b.start - a.end)

/** Of each piece of a wording ("described … as"), the place nearest to a span; nothing where a piece is not there. */
export function wordingNear(text: SearchableText, within: readonly TextSpan[], wording: string, near: TextSpan, outside: boolean): TextSpan[] {
  const pieces = wording.split(/…|\.{3}/u).map((piece) => piece.trim()).filter(Boolean)
  const found = pieces.map((piece) => within
    .flatMap((span) => wordsInText(text, span, piece, true))
    .filter((span) => !outside || span.end <= near.start || span.start >= near.end)
    .sort((a, b) => apart(a, near) - apart(b, near))[0])
  return found.every((span) => span !== undefined) ? found : []
}
