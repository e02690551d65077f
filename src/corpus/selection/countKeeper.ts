import type { ChangeList } from './changeList.ts'
import type { RowCounter } from './rowCounter.ts'
import type { RowFilter } from './rowFilter.ts'
import type { RowLister } from './rowLister.ts'

/** Every clause's bit: the mask under which a row counts only if it passes everything. */
export const everyClause = 0xffff

/** What looking at one row's mask costs, in counter updates (measured: a sequential read against scattered writes). */
const scanCost = 0.25

/**
 * Keeps one counter true to the rows that pass all clauses but its own (the rule of crossfilter and mosaic): after
 * each step it takes the cheapest of three ways, applying the changed rows, counting the visible rows from nothing, or
 * taking the invisible ones from the counts of all.
 */
export class CountKeeper {
  /** Grows with every change of the counts. */
  version = 0
  /** How many rows the counter counts. */
  visible: number
  readonly counter: RowCounter
  /** The clause that the counter disregards. */
  readonly own: RowFilter | undefined
  #rows: number

  constructor(counter: RowCounter, own: RowFilter | undefined, rows: number) {
    this.counter = counter
    this.own = own
    this.#rows = rows
    this.visible = rows
  }

  /** The clauses that hide rows from the counter. */
  get mask(): number {
    return this.own?.active === true ? everyClause & ~this.own.bit : everyClause
  }

  /** Follows one step of another clause: the listed rows all begin (`sign` 1) or cease (-1) to pass it. */
  follow(changes: ChangeList, sign: 1 | -1, clause: RowFilter, lister: RowLister): void {
    const { counter, mask } = this
    const { plain } = changes
    // Rows that fail one other clause too matter only if that clause is this counter's own.
    const near = mask === everyClause || changes.near === changes.rows.length ? 0 : lister.near(changes, mask & ~clause.bit)
    if (plain + near === 0) return
    this.version++
    this.visible += sign * (plain + near)
    if ((plain + near) * counter.rowCost > this.#recountCost()) return this.recount(lister)
    this.#shift(changes.rows, plain, sign)
    this.#shift(lister.rows, near, sign)
  }

  /** Counts anew; `visible` has to be right. */
  recount(lister: RowLister): void {
    const { counter, mask, visible } = this
    const hidden = this.#rows - visible
    this.version++
    if (visible <= hidden) {
      counter.reset()
      if (visible > 0) counter.add(lister.list(mask, true), visible)
    } else {
      counter.restore()
      if (hidden > 0) counter.remove(lister.list(mask, false), hidden)
    }
  }

  #shift(rows: Uint32Array, count: number, sign: 1 | -1): void {
    if (count === 0) return
    if (sign === 1) this.counter.add(rows, count)
    else this.counter.remove(rows, count)
  }

  #recountCost(): number {
    const fewer = Math.min(this.visible, this.#rows - this.visible)
    return this.counter.resetCost + fewer * this.counter.rowCost + (fewer === 0 ? 0 : this.#rows * scanCost)
  }
}
