/** Entries of one kind by id, in memory. To be kept on the device (IndexedDB). */
export function shelf<Entry extends { id: string }>(_name: string) {
  const entries = new Map<string, Entry>()
  return {
    all: () => Promise.resolve([...entries.values()]),
    get: (id: string) => Promise.resolve(entries.get(id)),
    put: (entry: Entry): Promise<'device' | 'page'> => Promise.resolve(entries.set(entry.id, entry)).then(() => 'page'),
    remove: (id: string) => Promise.resolve(entries.delete(id)).then(() => undefined),
    subscribe: (_onChange: () => void) => () => undefined,
  }
}
