/**
 * The same entries in an order that tells nothing and is the same each time: by a hash (FNV-1a) of their ids. Entries that
 * have to be put in order must not stand in it already.
 */
export function mixed<Entry extends { id: string }>(entries: readonly Entry[], seed: string): Entry[] {
  const places = new Map(entries.map((entry) => [entry, hash(`${seed} ${entry.id}`)]))
  return [...entries].sort((a, b) => (places.get(a) ?? 0) - (places.get(b) ?? 0) || (a.id < b.id ? -1 : 1))
}

function hash(text: string): number {
  let bits = 0x811c9dc5
  for (const sign of text) bits = Math.imul(bits ^ (sign.codePointAt(0) ?? 0), 0x01000193) >>> 0
  return bits
}
