import type { ReviewEntry } from '../../corpus/queries/reviewQueue.ts'

/** What of a kind the queue shows. */
export type QueueFilter = 'suggested' | 'all' | 'contested'
export const queueFilters: readonly QueueFilter[] = ['suggested', 'all', 'contested']

/** Names an entry in an address: ids are unique in their list only. */
export const entryKey = ({ ref: { list, id } }: ReviewEntry): string => `${list}.${id}`
export const rowId = (entry: ReviewEntry): string => `review-${entryKey(entry)}`

/** The entries that are asked for, by state and by words of their name. */
export function filtered(entries: readonly ReviewEntry[], filter: QueueFilter, search: string, nameOf: (entry: ReviewEntry) => string): readonly ReviewEntry[] {
  const words = search.trim().toLowerCase()
  return entries.filter((entry) => (filter === 'all' || entry.state === filter) && (words === '' || nameOf(entry).toLowerCase().includes(words)))
}

/** The entry to go on with: the next one that nobody has decided about, from the top again at the end; else the one below, or above. */
export function nextOpen(entries: readonly ReviewEntry[], from: ReviewEntry): ReviewEntry | undefined {
  const at = entries.findIndex((entry) => entryKey(entry) === entryKey(from))
  const others = [...entries.slice(at + 1), ...entries.slice(0, Math.max(0, at))]
  return others.find(({ state }) => state === 'suggested') ?? entries[at + 1] ?? entries[at - 1]
}
