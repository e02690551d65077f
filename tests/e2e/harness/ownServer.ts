import { inject, onTestFinished } from 'vitest'
import { startStaticServer, type StaticServer } from '../../../scripts/staticServer.ts'

/** A server for one test alone, which it may close or point at another folder to be offline or to update. */
export async function ownServer(folder: string = inject('distFolder'), basePath = '/own/'): Promise<StaticServer> {
  const server = await startStaticServer({ folder, port: 0, basePath })
  onTestFinished(() => server.close())
  return server
}
