/** A typed array for small counts. */
export type TallyArray = Uint8Array | Uint32Array

/** Zeroed counters that can hold up to `most`: one byte each where that is enough, as the cache is the bottleneck. */
export function tallyArray(length: number, most: number): TallyArray {
  return most <= 255 ? new Uint8Array(length) : new Uint32Array(length)
}
