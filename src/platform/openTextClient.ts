// eslint-disable-next-line import/default -- the build gives the worker's address for this import
import workerUrl from '../worker/textWorker.ts?worker&url'
import { createTextClient, type TextClient } from './textWorkerClient.ts'
import { trustedScript } from './trustedScript.ts'

let address: string | undefined

/** A client with a worker of its own, which is started for the first request. */
export function openTextClient(): TextClient {
  return createTextClient(() => {
    address ??= trustedScript('app-worker', new URL(workerUrl, import.meta.url).href)
    return new Worker(address, { type: 'module', name: 'crossread-text' })
  })
}
