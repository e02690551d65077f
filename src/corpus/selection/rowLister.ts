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
    this.rows = new Uint32Array(masks.length)
  }

  /** Forgets the list: the masks are about to change. */
  forget(): void {
    this.#held = undefined
  }

  /** How many rows pass all clauses of `mask`. */
  count(mask: number): number {
    const masks = this.#masks
    let count = 0
    for (let row = 0; row < masks.length; row++) if (((masks[row] as number) & mask) === 0) count++
    return count
  }

  /** The rows that pass all clauses of `mask`, or those that do not, ascending from the start of the buffer. */
  list(mask: number, passing: boolean): Uint32Array {
    if (this.#held?.mask === mask && this.#held.passing === passing) return this.rows
    this.#held = { mask, passing }
    const { rows } = this
    const masks = this.#masks
    let count = 0
    // Writing always and moving on only for a hit spares the branch that the processor can't foresee.
    if (passing) {
      for (let row = 0; row < masks.length; row++) {
        rows[count] = row
        count += ((masks[row] as number) & mask) === 0 ? 1 : 0
      }
    } else {
      for (let row = 0; row < masks.length; row++) {
        rows[count] = row
        count += ((masks[row] as number) & mask) === 0 ? 0 : 1
      }
    }
    return rows
  }

  /** Puts the plain rows of a change and those near rows that pass `mask` into the buffer; gives their number. */
  join(changes: ChangeList, mask: number): number {
    this.forget()
    const { rows } = this
    const masks = this.#masks
    rows.set(changes.rows.subarray(0, changes.plain))
    let count = changes.plain
    for (let at = changes.near; at < rows.length; at++) {
      const row = changes.rows[at] as number
      if (((masks[row] as number) & mask) === 0) rows[count++] = row
    }
    return count
  }
}
