import type { BitCoder } from './rangeCoder.ts'

/** Bits that one story may take: a link of the greatest length has far fewer, and one made to be slow ends here. */
const MOST_BITS = 2_000_000
/** Slots of one table of contexts of text. */
const SLOTS = 1 << 18
/** The longest string, in bytes. */
const MOST_BYTES = 16_000

/** Thrown where a story would take more than it may. */
export class OverBudget extends Error {}

/**
 * What is expected next, learned from what came before: for each place in the shape of a story by itself, and for letters of
 * text from the one to six letters before them, mixed (Mahoney 2005, "Adaptive weighing of context models"). Every number is
 * whole or comes of + - * / alone: all machines compute the same. It is part of the form of links: never change it.
 */
export class Models {
  #coder: BitCoder
  #left = MOST_BITS
  readonly #places = new Map<string, { chance: number; seen: number }>()
  readonly #chances = new Float32Array(ORDERS.length * SLOTS).fill(0.5)
  readonly #seen = new Uint8Array(ORDERS.length * SLOTS)
  readonly #weights = new Map<number, Float64Array>()
  readonly #history: number[] = []
  // Of the letter and the bit at hand; made once.
  readonly #slots = new Uint32Array(ORDERS.length)
  readonly #nodes = new Uint32Array(ORDERS.length)
  readonly #inputs = new Float64Array(ORDERS.length)

  constructor(coder: BitCoder) {
    this.#coder = coder
  }

  /** Whether bits are read: those that are handed in mean nothing then. */
  get reading(): boolean {
    return this.#coder.reading
  }

  /** Goes on with another coder: what was learned stays. */
  next(coder: BitCoder): void {
    this.#coder = coder
    this.#left = MOST_BITS
  }

  /** One bit at a place of the shape. */
  bit(place: string, bit: number): number {
    this.#spend()
    let model = this.#places.get(place)
    if (model === undefined) this.#places.set(place, (model = { chance: 0.5, seen: 0 }))
    const result = this.#coder.bit(whole(model.chance), bit)
    model.chance += (result - model.chance) / (model.seen + 2)
    if (model.seen < 12) model.seen++
    return result
  }

  /** A byte that nothing tells anything of: part of a hash. */
  raw(byte: number): number {
    let result = 0
    for (let at = 7; at >= 0; at--) {
      this.#spend()
      result = (result << 1) | this.#coder.bit(32_768, (byte >> at) & 1)
    }
    return result
  }

  /** Bytes of a text without zeros; a zero ends it. */
  text(bytes: Uint8Array): Uint8Array {
    const read: number[] = []
    this.#history.push(0)
    for (let at = 0; ; at++) {
      const byte = this.#letter(bytes[at] ?? 0)
      if (byte === 0) return this.#coder.reading ? Uint8Array.from(read) : bytes
      if (read.push(byte) > MOST_BYTES) throw new OverBudget()
    }
  }

  #letter(byte: number): number {
    ORDERS.forEach((order, at) => (this.#slots[at] = hashOf(this.#history, order)))
    let node = 1
    for (let at = 7; at >= 0; at--) node = (node << 1) | this.#mixed(node, (byte >> at) & 1)
    this.#history.push(node & 255)
    return node & 255
  }

  /** One bit of a letter, `node` its bits so far after a 1. */
  #mixed(node: number, bit: number): number {
    this.#spend()
    const places = this.#nodes
    const inputs = this.#inputs
    let heard = 0
    for (let at = 0; at < ORDERS.length; at++) {
      const place = at * SLOTS + ((Math.imul((this.#slots[at] ?? 0) ^ Math.imul(node, 0x9e3779b1), 0x85ebca6b) >>> 14) & (SLOTS - 1))
      places[at] = place
      // Letters that were never met before one another say nothing.
      const met = (this.#seen[place] ?? 0) > 0
      inputs[at] = met ? stretch(this.#chances[place] ?? 0.5) : 0
      if (met) heard = at
    }
    let weights = this.#weights.get(heard)
    if (weights === undefined) this.#weights.set(heard, (weights = new Float64Array(ORDERS.length).fill(0.42)))
    let sum = 0
    for (let at = 0; at < ORDERS.length; at++) sum += (inputs[at] ?? 0) * (weights[at] ?? 0)
    const chance = squash(sum)
    const result = this.#coder.bit(whole(chance), bit)
    const miss = (result - chance) * 0.003
    for (let at = 0; at < ORDERS.length; at++) {
      weights[at] = (weights[at] ?? 0) + (inputs[at] ?? 0) * miss
      const place = places[at] ?? 0
      const times = this.#seen[place] ?? 0
      this.#chances[place] = (this.#chances[place] ?? 0.5) + (result - (this.#chances[place] ?? 0.5)) / (times + 1.1)
      if (times < 20) this.#seen[place] = times + 1
    }
    return result
  }

  #spend(): void {
    if (--this.#left < 0) throw new OverBudget()
  }
}

/** Letters before the one that is coded. */
const ORDERS = [0, 1, 2, 3, 4, 6] as const

const whole = (chance: number): number => Math.min(65_400, Math.max(136, Math.floor(chance * 65_536)))

function hashOf(history: readonly number[], order: number): number {
  let hash = order + 1
  for (let back = 1; back <= order; back++) hash = Math.imul(hash ^ (history[history.length - back] ?? 0), 0x01000193) + back
  return hash >>> 0
}

/** ln(p / (1 - p)) and its inverse as tables: Math.exp and Math.log differ between engines. */
const STEPS = [1, 2, 3, 6, 10, 16, 27, 45, 73, 120, 194, 310, 488, 747, 1101, 1546, 2047, 2549, 2994, 3348, 3607, 3785, 3901, 3975, 4022, 4050, 4068, 4079, 4085, 4089, 4092, 4093, 4094] as const

/** From a sum of opinions, -8 to 8, to a chance. */
function squash(sum: number): number {
  const place = Math.min(31.999, Math.max(0, (sum + 8) * 2))
  const below = Math.floor(place)
  const from = STEPS[below] ?? 1
  return (from + ((STEPS[below + 1] ?? 4094) - from) * (place - below)) / 4096
}

const STRETCHED = Float64Array.from({ length: 4096 }, (_, chance) => {
  let below = 0
  while (below < 31 && (STEPS[below + 1] ?? 4096) <= chance) below++
  const from = STEPS[below] ?? 1
  return Math.min(8, Math.max(-8, (below + (chance - from) / ((STEPS[below + 1] ?? 4096) - from)) / 2 - 8))
})

const stretch = (chance: number): number => STRETCHED[Math.min(4095, Math.max(0, Math.floor(chance * 4096)))] ?? 0
