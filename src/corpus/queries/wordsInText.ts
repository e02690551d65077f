import type { TextSpan } from '../anchors/articleText.ts'

/** Kinds of the same sign, which printings use side by side. */
const KINDS: readonly (readonly [RegExp, string])[] = [
  [/\s+/gu, String.raw`\s+`],
  [/['’‘ʼ]/gu, '[\'’‘ʼ]'],
  [/["“”„]/gu, '["“”„]'],
  [/[-‐‑‒–—]/gu, '[-‐‑‒–—]'],
]

/** Where words stand as whole words inside a span, in order. Kinds of blanks, quotation marks and dashes count as one. */
export function wordsInText(text: string, within: TextSpan, words: string, anyCase = false): TextSpan[] {
  const wanted = words.trim()
  if (wanted === '') return []
  const escaped = wanted.replaceAll(/[\\^$.*+?()[\]{}|/]/gu, String.raw`\$&`)
  const shape = KINDS.reduce((pattern, [kind, all]) => pattern.replaceAll(kind, () => all), escaped)
  // A border only where the words themselves begin or end with a letter: “$18,000”, “U.S.”.
  const before = /^[\p{L}\p{N}]/u.test(wanted) ? String.raw`(?<![\p{L}\p{N}])` : ''
  const behind = /[\p{L}\p{N}]$/u.test(wanted) ? String.raw`(?![\p{L}\p{N}])` : ''
  const pattern = new RegExp(before + shape + behind, anyCase ? 'giu' : 'gu')
  return [...text.slice(within.start, within.end).matchAll(pattern)].map(({ 0: found, index }) => {
    const start = within.start + index
    return { start, end: start + found.length }
  })
}

/** Distance between two spans; 0 where they touch or overlap. */
const apart = (a: TextSpan, b: TextSpan): number => Math.max(0, a.start - b.end, b.start - a.end)

/** Of each piece of a wording ("described … as"), the place nearest to a span; nothing where a piece is not there. */
export function wordingNear(text: string, within: readonly TextSpan[], wording: string, near: TextSpan, outside: boolean): TextSpan[] {
  const pieces = wording.split(/…|\.{3}/u).map((piece) => piece.trim()).filter(Boolean)
  const found = pieces.map((piece) => within
    .flatMap((span) => wordsInText(text, span, piece, true))
    .filter((span) => !outside || span.end <= near.start || span.start >= near.end)
    .sort((a, b) => apart(a, near) - apart(b, near))[0])
  return found.every((span) => span !== undefined) ? found : []
}
