import type { ChangeList } from './changeList.ts'

/** Lists rows by their failing-clause masks, into one buffer that is reused: a list holds until the next is asked for. */
export class RowLister {
  /** The buffer. */
  readonly rows: Uint32Array
  #masks: Uint16Array
  /** What the buffer holds, so that facets without a clause share one list. */
  #held: { mask: number; passing: boolean } | undefined

  constructor(masks: Uint16Array) {
    this.#masks = masks
    // One spare place: rows are written before it is known whether they count.
    this.rows = new Uint32Array(masks.length + 1)
  }

  /** Forgets the list: the masks are about to change. */
  forget(): void {
    this.#held = undefined
  }

  /** How many rows pass all clauses of `mask`. */
  count(mask: number): number {
    const masks = this.#masks
    let count = 0
    for (let row = 0; row < masks.length; row++) count += (((masks[row] as number) & mask) - 1) >>> 31
    return count
  }

  /** The rows that pass all clauses of `mask`, or those that do not, ascending from the start of the buffer. */
  list(mask: number, passing: boolean): Uint32Array {
    if (this.#held?.mask === mask && this.#held.passing === passing) return this.rows
    this.#held = { mask, passing }
    const { rows } = this
    const masks = this.#masks
    const flip = passing ? 0 : 1
    let count = 0
    for (let row = 0; row < masks.length; row++) {
      rows[count] = row
      count += ((((masks[row] as number) & mask) - 1) >>> 31) ^ flip
    }
    return rows
  }

  /** Puts the near rows of a change that pass `mask` at the start of the buffer; gives their number. */
  near(changes: ChangeList, mask: number): number {
    this.forget()
    const { rows } = this
    const masks = this.#masks
    let count = 0
    for (let at = changes.near; at < changes.rows.length; at++) {
      const row = changes.rows[at] as number
      rows[count] = row
      count += (((masks[row] as number) & mask) - 1) >>> 31
    }
    return count
  }
}
