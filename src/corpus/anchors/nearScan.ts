import { featureBits } from '../fingerprint.ts'
import type { WordRange } from './copyWords.ts'

/** Finds the places in a text's words whose SimHash is nearest to a given one. */
export interface NearScan {
  /** The SimHash of a run of words. */
  print: (range: WordRange) => Uint8Array
  /**
   * Tells every run of `length` words inside a range that differs from `near` in `limit` bits or fewer, from first to last.
   * `look` gives the limit from there on; -1 stops.
   */
  slide: (within: WordRange, length: number, near: Uint8Array, limit: number, look: (from: number, bits: number) => number) => void
  /** How many runs may still be looked at: a text made to be slow is given up, not waited for. */
  left: () => number
}

/** A tenth of a microsecond each: a second at most. */
const RUNS_LIMIT = 10_000_000
/** Words of the longest text that is looked through: each takes 256 bytes. An article has some thousand. */
const WORDS_LIMIT = 200_000
const BITS = 64

/** A SimHash as in files, as its 8 bytes. */
export function nearBytes(hex: string): Uint8Array {
  return Uint8Array.from({ length: 8 }, (_, at) => Number.parseInt(hex.slice(2 * at, 2 * at + 2), 16))
}

/** How many of their 64 bits two SimHashes differ in. */
export function bitsBetween(a: Uint8Array, b: Uint8Array): number {
  let apart = 0
  for (let at = 0; at < 8; at++) apart += SET_BITS[(a[at] ?? 0) ^ (b[at] ?? 0)] ?? 0
  return apart
}

/** Set bits of each byte. */
const SET_BITS = Uint8Array.from({ length: 256 }, (_, byte) => byte.toString(2).replaceAll('0', '').length)

const bitOf = (bytes: Uint8Array, bit: number): number => ((bytes[bit >> 3] ?? 0) >> (bit & 7)) & 1

/**
 * A SimHash counts votes of words and of neighbouring pairs. Sums of the votes up to each word give those of any run by one
 * subtraction a bit, and most runs differ in too many bits long before the last one.
 */
export function nearScan(words: readonly string[]): NearScan {
  const ofFeature = new Map<string, Int8Array>()
  let sums: Int32Array | undefined
  let left = words.length > WORDS_LIMIT ? 0 : RUNS_LIMIT

  function votesOf(feature: string): Int8Array {
    const known = ofFeature.get(feature)
    if (known) return known
    const bits = featureBits(feature)
    const votes = Int8Array.from({ length: BITS }, (_, bit) => (bitOf(bits, bit) ? 1 : -1))
    ofFeature.set(feature, votes)
    return votes
  }

  /** Votes of all words before each, with the pair that each begins. */
  function summed(): Int32Array {
    if (sums) return sums
    sums = new Int32Array((words.length + 1) * BITS)
    for (let at = 0; at < words.length; at++) {
      const word = votesOf(words[at] ?? '')
      const pair = at + 1 < words.length ? votesOf(`${words[at]} ${words[at + 1]}`) : undefined
      for (let bit = 0; bit < BITS; bit++) {
        sums[(at + 1) * BITS + bit] = (sums[at * BITS + bit] ?? 0) + (word[bit] ?? 0) + (pair?.[bit] ?? 0)
      }
    }
    return sums
  }

  /** Bits in which a run differs; more than `limit` means too many, however many. */
  function bitsApart(table: Int32Array, from: number, to: number, near: Uint8Array, limit: number): number {
    const last = votesOf(words[to - 1] ?? '')
    let apart = 0
    for (let bit = 0; bit < BITS && apart <= limit; bit++) {
      const votes = (table[(to - 1) * BITS + bit] ?? 0) - (table[from * BITS + bit] ?? 0) + (last[bit] ?? 0)
      if ((votes > 0 ? 1 : 0) !== bitOf(near, bit)) apart++
    }
    return apart
  }

  return {
    print: ({ from, to }) => {
      const print = new Uint8Array(8)
      if (left <= 0 || to <= from) return print
      const table = summed()
      const last = votesOf(words[to - 1] ?? '')
      for (let bit = 0; bit < BITS; bit++) {
        const votes = (table[(to - 1) * BITS + bit] ?? 0) - (table[from * BITS + bit] ?? 0) + (last[bit] ?? 0)
        if (votes > 0) print[bit >> 3] = (print[bit >> 3] ?? 0) | (1 << (bit & 7))
      }
      return print
    },
    slide: (within, length, near, limit, look) => {
      if (length === 0 || within.to - within.from < length || left <= 0) return
      const table = summed()
      let allowed = limit
      for (let from = within.from; from + length <= within.to && allowed >= 0 && left > 0; from++) {
        left--
        const bits = bitsApart(table, from, from + length, near, allowed)
        if (bits <= allowed) allowed = look(from, bits)
      }
    },
    left: () => left,
  }
}
