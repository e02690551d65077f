/**
 * How an answer stands to the key. `accepted`: another reading that a careful reader may choose. `contested`: the teacher
 * calls it so. `open`: there is no right answer. `missing`: nothing was answered.
 */
export type Agreement = 'same' | 'accepted' | 'differs' | 'contested' | 'open' | 'missing'

/** One entry of an answer beside the key. */
export interface ComparedEntry {
  /** Id of the entry; of the role in a `mark` step; `''` for a step without entries. */
  entry: string
  agreement: Agreement
  /** In an `assign` step, the claim and the stance apart. */
  parts?: { claim: Agreement; stance: Agreement }
  /** How much of it agrees, 0 to 1: of the words marked, or of the pairs in an order. */
  share?: number
}

const FROM_WORST: readonly Agreement[] = ['differs', 'missing', 'accepted', 'same', 'contested', 'open']

/** The one that needs another look first. */
export const worse = (a: Agreement, b: Agreement): Agreement => (FROM_WORST.indexOf(a) <= FROM_WORST.indexOf(b) ? a : b)

/** What stands under a name, not what every object has: names come from files. */
export const ownOf = <Value>(record: Readonly<Record<string, Value>>, name: string): Value | undefined => (Object.hasOwn(record, name) ? record[name] : undefined)
