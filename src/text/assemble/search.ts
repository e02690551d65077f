/** Number of ascending entries below a value (binary search). */
export function countBelow(entries: readonly number[], value: number): number {
  let low = 0
  let high = entries.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((entries[middle] ?? Infinity) < value) low = middle + 1
    else high = middle
  }
  return low
}
