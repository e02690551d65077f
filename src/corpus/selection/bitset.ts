/**
 * A set of whole numbers below a fixed bound, one bit each: dense and flat, as the sets here fit in a few kilobytes
 * up to a megabyte (Roaring's compressed containers, Lemire et al. 2018, pay off above that).
 */
export class Bitset {
  readonly capacity: number
  #words: Uint32Array
  #size = 0

  constructor(capacity: number) {
    this.capacity = capacity
    this.#words = new Uint32Array((capacity + 31) >>> 5)
  }

  /** How many numbers are in the set. */
  get size(): number {
    return this.#size
  }

  /** Whether a number is in the set; false for anything outside the bound. */
  has(member: number): boolean {
    return member >= 0 && member < this.capacity && (((this.#words[member >>> 5] ?? 0) >>> (member & 31)) & 1) === 1
  }

  /** Puts a number below the bound in. */
  add(member: number): void {
    const at = member >>> 5
    const word = this.#words[at] ?? 0
    const next = (word | (1 << (member & 31))) >>> 0
    if (next === word || member >= this.capacity) return
    this.#words[at] = next
    this.#size++
  }

  /** Takes a number out. */
  delete(member: number): void {
    const at = member >>> 5
    const word = this.#words[at] ?? 0
    const next = (word & ~(1 << (member & 31))) >>> 0
    if (next === word) return
    this.#words[at] = next
    this.#size--
  }

  /** Empties the set. */
  clear(): void {
    this.#words.fill(0)
    this.#size = 0
  }

  /** Makes this set hold what another of the same capacity holds. */
  copyFrom(other: Bitset): void {
    this.#words.set(other.#words)
    this.#size = other.#size
  }

  /** The members, ascending; at most `limit` of them. */
  members(limit = this.#size): Uint32Array {
    const found = new Uint32Array(Math.min(limit, this.#size))
    let at = 0
    for (let w = 0; at < found.length; w++) {
      // Taking the lowest set bit off each time costs one step a member, not one a bit.
      for (let word = this.#words[w] ?? 0; word !== 0 && at < found.length; word &= word - 1) {
        found[at++] = w * 32 + (31 - Math.clz32(word & -word))
      }
    }
    return found
  }
}
