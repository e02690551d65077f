import type { TokenRange } from '../steps.ts'

/** The words of a passage to mark, each with the blanks after it: together they are the passage. */
export const tokensOf = (passage: string): string[] => passage.split(/(?<=\s)(?=\S)/)

/** The tokens that a stretch `[start, end)` of the passage touches (UTF-16 units); none where it touches none. */
export function tokenRange(tokens: readonly string[], start: number, end: number, role: string): TokenRange[] {
  let at = 0
  const touched = tokens.flatMap((token, place) => {
    const [from, to] = [at, at + token.trimEnd().length]
    at += token.length
    return from < end && to > start ? [place] : []
  })
  const [first, last] = [touched[0], touched.at(-1)]
  return first === undefined || last === undefined ? [] : [{ from: first, to: last + 1, role }]
}
