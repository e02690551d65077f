/**
 * Arithmetic coding of single bits (Witten, Neal & Cleary 1987, in the carry-free form of Mahoney's lpaq): a bit that was
 * expected costs next to nothing. One interface for both ways, so that what is written and what is read cannot differ.
 */
export interface BitCoder {
  /** It reads: the bits that are handed in mean nothing. */
  readonly reading: boolean
  /** Writes the bit, or reads one. `chance`: that it is 1, of 65,536; from 1 to 65,535. */
  bit: (chance: number, bit: number) => number
}

const TOP = 0xff000000

/** Writes bits; `bytes` gives what they came to. */
export function bitWriter(): BitCoder & { bytes: () => Uint8Array } {
  const out: number[] = []
  let low = 0
  let high = 0xffffffff
  return {
    reading: false,
    bit: (chance, bit) => {
      const middle = split(low, high, chance)
      if (bit === 1) high = middle
      else low = middle + 1
      while (((low ^ high) & TOP) === 0) {
        out.push(high >>> 24)
        low = (low << 8) >>> 0
        high = ((high << 8) | 255) >>> 0
      }
      return bit
    },
    // What follows is read as zeros: a number between the two that ends in as many of them as possible.
    bytes: () => Uint8Array.from(low === 0 ? out : [...out, (low >>> 24) + 1]),
  }
}

/** Reads bits. Beyond the end it reads zeros for ever: who reads has to have a limit of their own. */
export function bitReader(bytes: Uint8Array): BitCoder {
  let at = 0
  let low = 0
  let high = 0xffffffff
  let code = 0
  const next = (): number => bytes[at++] ?? 0
  for (let byte = 0; byte < 4; byte++) code = ((code << 8) | next()) >>> 0
  return {
    reading: true,
    bit: (chance) => {
      const middle = split(low, high, chance)
      const bit = code <= middle ? 1 : 0
      if (bit === 1) high = middle
      else low = middle + 1
      while (((low ^ high) & TOP) === 0) {
        low = (low << 8) >>> 0
        high = ((high << 8) | 255) >>> 0
        code = ((code << 8) | next()) >>> 0
      }
      return bit
    },
  }
}

/** Doubles are exact up to 2^53, so that every machine splits alike. */
const split = (low: number, high: number, chance: number): number => low + Math.floor(((high - low) * chance) / 65536)
