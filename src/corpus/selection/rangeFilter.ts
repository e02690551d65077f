import type { ChangeList } from './changeList.ts'
import type { Clause } from './clause.ts'
import { isoDay } from './days.ts'
import type { RangeColumn } from './facetTable.ts'
import type { RowFilter } from './rowFilter.ts'

interface Window {
  from: number
  to: number
}

/**
 * A clause on dates. Ranges overlap in two dimensions, so there is no cheap list of the rows that a moved bound
 * touches; one pass over two integer columns costs about a millisecond a million rows.
 */
export class RangeFilter implements RowFilter {
  readonly bit: number
  #range: RangeColumn
  #masks: Uint16Array
  #window: Window | undefined
  #aimed: Window | undefined

  constructor(range: RangeColumn, bit: number, masks: Uint16Array) {
    this.bit = bit
    this.#range = range
    this.#masks = masks
  }

  get active(): boolean {
    return this.#window !== undefined
  }

  aim(clause: Clause | undefined): boolean {
    this.#aimed = clause?.facet === 'date' ? windowOf(clause.from, clause.to) : undefined
    return this.#aimed?.from !== this.#window?.from || this.#aimed?.to !== this.#window?.to
  }

  widen(changes: ChangeList): void {
    if (this.#window === undefined) return
    const { bit } = this
    const { from, to } = this.#range
    const masks = this.#masks
    const open = this.#aimed === undefined
    const first = this.#aimed?.from ?? 0
    const last = this.#aimed?.to ?? 0
    for (let row = 0; row < masks.length; row++) {
      const mask = masks[row] as number
      if ((mask & bit) === 0 || !(open || overlaps(from[row] as number, to[row] as number, first, last))) continue
      masks[row] = mask & ~bit
      changes.pushIf(1, row, mask & ~bit)
    }
  }

  narrow(changes: ChangeList): void {
    this.#window = this.#aimed
    if (this.#aimed === undefined) return
    const { bit } = this
    const { from, to } = this.#range
    const masks = this.#masks
    const first = this.#aimed.from
    const last = this.#aimed.to
    for (let row = 0; row < masks.length; row++) {
      const mask = masks[row] as number
      if ((mask & bit) !== 0 || overlaps(from[row] as number, to[row] as number, first, last)) continue
      masks[row] = mask | bit
      changes.pushIf(1, row, mask)
    }
  }
}

function overlaps(from: number, to: number, first: number, last: number): boolean {
  return from <= to && from <= last && to >= first
}

/** The days of a clause; a bound that is missing or no day is open. Undefined where both are: that is no clause. */
function windowOf(from: string | undefined, to: string | undefined): Window | undefined {
  const first = from === undefined ? undefined : isoDay(from)
  const last = to === undefined ? undefined : isoDay(to)
  if (first === undefined && last === undefined) return undefined
  return { from: first ?? -Infinity, to: last ?? Infinity }
}
