// Files count code points, as the W3C TextPositionSelector does; strings in JavaScript count UTF-16 units. The two differ
// by one for each character outside the basic plane that comes before, and an article lists where those stand.

/**
 * The UTF-16 offset of a code-point offset. `supplementary` holds the code-point offsets of the characters outside
 * the basic plane, ascending.
 */
export function toUtf16(codePoints: number, supplementary: readonly number[]): number {
  return codePoints + countBelow(supplementary.length, (at) => (supplementary[at] ?? Infinity) < codePoints)
}

/** The code-point offset of a UTF-16 offset; one that falls between two surrogates gives the start of the character. */
export function toCodePoints(utf16: number, supplementary: readonly number[]): number {
  return utf16 - countBelow(supplementary.length, (at) => (supplementary[at] ?? Infinity) + at < utf16)
}

/** Number of code points of a text; a lone surrogate counts as one. */
export function codePointLength(text: string): number {
  let length = 0
  for (const _ of text) length++
  return length
}

/** Code-point offsets of the characters of a text outside the basic plane, ascending. */
export function supplementaryOf(text: string): number[] {
  const found: number[] = []
  let at = 0
  for (const character of text) {
    if (character.length === 2) found.push(at)
    at++
  }
  return found
}

/** Binary search: how many of `length` ascending entries fulfil `below`. */
function countBelow(length: number, below: (at: number) => boolean): number {
  let low = 0
  let high = length
  while (low < high) {
    const middle = (low + high) >> 1
    if (below(middle)) low = middle + 1
    else high = middle
  }
  return low
}
