import type { ChangeList } from './changeList.ts'
import type { Clause } from './clause.ts'
import type { FacetColumn } from './facetTable.ts'
import { invert, widestRow, type Postings } from './postings.ts'
import type { RowFilter } from './rowFilter.ts'
import { tallyArray, type TallyArray } from './tallyArray.ts'

/**
 * A clause on a facet's values. Per row it keeps how many of the chosen values the row has, so that a toggle visits
 * only the rows of the toggled value (its postings), not the table.
 */
export class ValueFilter implements RowFilter {
  readonly bit: number
  #masks: Uint16Array
  #codes: ReadonlyMap<string, number>
  #postings: Postings
  #widest: number
  #matches: TallyArray | undefined
  /** Codes in force and codes aimed at; undefined: no clause. A clause of unknown values alone is an empty set. */
  #chosen: ReadonlySet<number> | undefined
  #aimed: ReadonlySet<number> | undefined

  constructor(column: FacetColumn, bit: number, masks: Uint16Array) {
    this.bit = bit
    this.#masks = masks
    this.#codes = new Map(column.values.map((value, code) => [value, code]))
    this.#postings = invert(column)
    this.#widest = widestRow(column)
  }

  get active(): boolean {
    return this.#chosen !== undefined
  }

  aim(clause: Clause | undefined): boolean {
    this.#aimed = clause === undefined || clause.facet === 'date' || clause.values.length === 0 ? undefined : this.#codesOf(clause.values)
    return !sameSet(this.#aimed, this.#chosen)
  }

  widen(changes: ChangeList): void {
    if (this.#chosen === undefined) return
    if (this.#aimed === undefined) return this.#release(changes)
    for (const code of this.#aimed) if (!this.#chosen.has(code)) this.#take(code, changes)
  }

  narrow(changes: ChangeList): void {
    if (this.#aimed !== undefined) {
      if (this.#chosen === undefined) this.#seize(this.#aimed, changes)
      else for (const code of this.#chosen) if (!this.#aimed.has(code)) this.#drop(code, changes)
    }
    this.#chosen = this.#aimed
  }

  #codesOf(values: readonly string[]): ReadonlySet<number> {
    const codes = new Set<number>()
    for (const value of values) {
      const code = this.#codes.get(value)
      if (code !== undefined) codes.add(code)
    }
    return codes
  }

  /** The clause appears: rows without any chosen value begin to fail. */
  #seize(codes: ReadonlySet<number>, changes: ChangeList): void {
    const { bit } = this
    const { starts, rows } = this.#postings
    const masks = this.#masks
    const matches = (this.#matches ??= tallyArray(masks.length, this.#widest))
    matches.fill(0)
    for (const code of codes) {
      const end = starts[code + 1] as number
      for (let p = starts[code] as number; p < end; p++) matches[rows[p] as number]!++
    }
    for (let row = 0; row < masks.length; row++) {
      const rest = masks[row] as number
      // 1 for a row that has none of the values: no branch, as this one goes either way.
      const fails = ((matches[row] as number) - 1) >>> 31
      masks[row] = rest | (-fails & bit)
      changes.pushIf(fails, row, rest)
    }
  }

  /** The clause goes: every row passes it. */
  #release(changes: ChangeList): void {
    const { bit } = this
    const masks = this.#masks
    for (let row = 0; row < masks.length; row++) {
      const mask = masks[row] as number
      const rest = mask & ~bit
      masks[row] = rest
      changes.pushIf(((rest - mask) >>> 31), row, rest)
    }
  }

  #take(code: number, changes: ChangeList): void {
    const { starts, rows } = this.#postings
    const masks = this.#masks
    const matches = this.#matches as TallyArray
    const end = starts[code + 1] as number
    for (let p = starts[code] as number; p < end; p++) {
      const row = rows[p] as number
      if (matches[row]!++ !== 0) continue
      const rest = (masks[row] as number) & ~this.bit
      masks[row] = rest
      changes.pushIf(1, row, rest)
    }
  }

  #drop(code: number, changes: ChangeList): void {
    const { starts, rows } = this.#postings
    const masks = this.#masks
    const matches = this.#matches as TallyArray
    const end = starts[code + 1] as number
    for (let p = starts[code] as number; p < end; p++) {
      const row = rows[p] as number
      if (--matches[row]! !== 0) continue
      const rest = masks[row] as number
      masks[row] = rest | this.bit
      changes.pushIf(1, row, rest)
    }
  }
}

function sameSet(a: ReadonlySet<number> | undefined, b: ReadonlySet<number> | undefined): boolean {
  if (a === undefined || b === undefined) return a === b
  if (a.size !== b.size) return false
  for (const member of a) if (!b.has(member)) return false
  return true
}
