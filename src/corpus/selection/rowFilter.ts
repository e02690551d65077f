import type { ChangeList } from './changeList.ts'
import type { Clause } from './clause.ts'

/**
 * One clause's hold on the rows: it owns one bit of every row's failing-clause mask. A change is aimed at first, then
 * carried out in two steps of one sign each, so that counts can follow each step by the cheapest way.
 */
export interface RowFilter {
  readonly bit: number
  /** Whether a clause is in force. */
  readonly active: boolean
  /** Sets the clause to reach (none: undefined); tells whether that changes anything. */
  aim(clause: Clause | undefined): boolean
  /** Lets rows pass that the aimed clause lets pass, and lists them. */
  widen(changes: ChangeList): void
  /** Stops rows that the aimed clause stops, and lists them. Then the aimed clause is in force. */
  narrow(changes: ChangeList): void
}
