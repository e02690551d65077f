import type { PassingGroups } from './groupTally.ts'

/** Where every row is its own group, the failing-clause masks already tell which pass: only their number is kept. */
export class PassingRows implements PassingGroups {
  size: number
  #masks: Uint16Array

  constructor(masks: Uint16Array) {
    this.#masks = masks
    this.size = masks.length
  }

  has(row: number): boolean {
    return this.#masks[row] === 0
  }

  members(limit = this.size): Uint32Array {
    const found = new Uint32Array(Math.min(limit, this.size))
    for (let row = 0, at = 0; at < found.length; row++) if (this.#masks[row] === 0) found[at++] = row
    return found
  }

  add(_rows: Uint32Array, count: number): void {
    this.size += count
  }

  remove(_rows: Uint32Array, count: number): void {
    this.size -= count
  }

  reset(): void {
    this.size = 0
  }

  restore(): void {
    this.size = this.#masks.length
  }
}
