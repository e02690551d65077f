import { copyStore } from './copyStore.ts'
import { deviceBase } from './deviceBase.ts'
import type { libraryBase } from './libraryBase.ts'
import { shelves } from './shelf.ts'

/** All that is kept on the device, over its one base. */
export function deviceStores(onTrouble: (trouble: 'newer' | 'blocked') => void) {
  const device = deviceBase()
  device.onTrouble(onTrouble)
  let library: Promise<ReturnType<typeof libraryBase>> | undefined
  return {
    copies: copyStore(device),
    shelf: shelves(device),
    library: () => (library ??= import('./libraryBase.ts').then((module) => module.libraryBase(device))),
  }
}
