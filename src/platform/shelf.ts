import { onDevice, type DeviceBase } from './deviceBase.ts'

/** What a shelf must be able to do (store/ports.ts). */
interface OpenShelf<Entry extends { id: string }> {
  all: () => Promise<readonly Entry[]>
  get: (id: string) => Promise<Entry | undefined>
  put: (entry: Entry) => Promise<'device' | 'page'>
  remove: (id: string) => Promise<void>
  subscribe: (onChange: () => void) => () => void
}

/** Gives the shelf of a name: a store of the base. It is one shelf, however often it is asked for. */
export function shelves(device: DeviceBase) {
  const open = new Map<string, OpenShelf<{ id: string }>>()
  return <Entry extends { id: string }>(name: string): OpenShelf<Entry> => {
    const shelf = open.get(name) ?? openShelf(device, name)
    open.set(name, shelf)
    return shelf as unknown as OpenShelf<Entry>
  }
}

/**
 * Entries of one kind by id, in IndexedDB. Where the browser keeps nothing (private windows, blocked storage, no room)
 * they are kept until the page is closed.
 */
function openShelf(device: DeviceBase, name: string): OpenShelf<{ id: string }> {
  /** Entries that could not be kept on the device. */
  const ofPage = new Map<string, { id: string }>()
  const channel = typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel(`crossread.${name}`)
  const tellOthers = (): void => channel?.postMessage('changed')

  return {
    all: async () => {
      const kept = (await onDevice<{ id: string }[]>(device, (base) => base.getAll(name))) ?? []
      return [...kept.filter(({ id }) => !ofPage.has(id)), ...structuredClone([...ofPage.values()])]
    },
    get: async (id) => structuredClone(ofPage.get(id)) ?? onDevice<{ id: string } | undefined>(device, (base) => base.get(name, id)),
    put: async (entry) => {
      const key = await onDevice(device, (base) => base.put(name, entry))
      if (key === undefined) ofPage.set(entry.id, structuredClone(entry))
      else ofPage.delete(entry.id)
      tellOthers()
      return key === undefined ? 'page' : 'device'
    },
    remove: async (id) => {
      ofPage.delete(id)
      await onDevice(device, (base) => base.delete(name, id))
      tellOthers()
    },
    subscribe: (onChange) => {
      channel?.addEventListener('message', onChange)
      return () => channel?.removeEventListener('message', onChange)
    },
  }
}
