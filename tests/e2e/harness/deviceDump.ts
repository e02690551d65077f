import type { Page } from 'playwright-core'

/** All that the app keeps on the device, store by store: equal dumps are equal stores. */
export function storedOnDevice(page: Page): Promise<Record<string, unknown[]>> {
  return page.evaluate(async () => {
    const done = <Result>(request: IDBRequest<Result>): Promise<Result> => new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result)
      request.onerror = () => reject(request.error ?? new Error('no reason given'))
    })
    const base = await done(indexedDB.open('crossread'))
    const rows: Record<string, unknown[]> = {}
    for (const name of base.objectStoreNames) rows[name] = await done(base.transaction(name).objectStore(name).getAll())
    base.close()
    return rows
  })
}
