import type { IDBPDatabase } from 'idb'

/**
 * Why nothing is kept on the device: the browser has no base or refuses it, another tab runs a newer version of the app
 * (this one must be loaded again), or another tab holds on to an older one.
 */
export type DeviceTrouble = 'none' | 'newer' | 'blocked'

/** The one IndexedDB base of the app. Nothing is opened before it is asked for. */
export interface DeviceBase {
  /** The base; where there is none, why. Asks again each time it failed. */
  open: () => Promise<IDBPDatabase | DeviceTrouble>
  /** Calls back when another tab's newer version took the base over, or another tab does not let go of it. */
  onTrouble: (listener: (trouble: 'newer' | 'blocked') => void) => void
}

/** The base `crossread`; its versions are in deviceMigrations.ts, which comes with the first use. */
export function deviceBase(name = 'crossread'): DeviceBase {
  let opening: Promise<IDBPDatabase | DeviceTrouble> | undefined
  const listeners = new Set<(trouble: 'newer' | 'blocked') => void>()
  const tell = (trouble: 'newer' | 'blocked'): void => listeners.forEach((listener) => listener(trouble))

  async function start(): Promise<IDBPDatabase | DeviceTrouble> {
    if (typeof indexedDB === 'undefined') return 'none'
    const { openDeviceBase } = await import('./openDeviceBase.ts')
    return new Promise((resolve, reject) => {
      const opened = openDeviceBase(name, {
        onBlocked: () => {
          tell('blocked')
          opening = Promise.resolve('blocked')
          resolve('blocked')
          // The request goes on; nobody waits for it.
          void opened.then((base) => (opening = Promise.resolve(base)), () => (opening = undefined))
        },
        onClosed: (why) => {
          opening = undefined
          if (why === 'newer') tell('newer')
        },
      })
      opened.then(resolve, reject)
    })
  }

  return {
    open: () => {
      opening ??= start().catch((cause: unknown) => {
        opening = undefined
        if (!(cause instanceof DOMException && cause.name === 'VersionError')) return 'none'
        tell('newer')
        return 'newer'
      })
      return opening
    },
    onTrouble: (listener) => void listeners.add(listener),
  }
}

/** Does something with the base; undefined where there is none, or where it refuses: no room, a base that is damaged. */
export async function onDevice<Result>(device: DeviceBase, act: (base: IDBPDatabase) => Promise<Result>): Promise<Result | undefined> {
  try {
    const base = await device.open()
    return typeof base === 'string' ? undefined : await act(base)
  } catch {
    return undefined
  }
}
