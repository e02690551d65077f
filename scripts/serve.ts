// npm start [-- --port N]: builds the app and serves it on localhost.
import { startStaticServer, type StaticServer } from './staticServer.ts'
import { runTool } from './tool.ts'

const FIRST_PORT = 4173
const PORTS_TRIED = 20

/** Exit code 0 once the reader ended it with Ctrl-C. */
export async function main(args: string[]): Promise<number> {
  const wanted = portFrom(args)
  if (wanted === undefined) {
    console.error('npm start: --port: wants a number from 1 to 65535, such as: npm start -- --port 8080')
    return 1
  }
  if ((await runTool('vite', ['build', '--logLevel', 'warn'])) !== 0) return 1
  const server = await startOnFreePort(wanted)
  console.log(`Crossread is ready at ${server.address}`)
  console.log('Ctrl-C ends it.')
  await new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve())
  })
  await server.close()
  return 0
}

function portFrom(args: string[]): number | undefined {
  const place = args.indexOf('--port')
  if (place === -1) return FIRST_PORT
  const port = Number(args[place + 1])
  return Number.isInteger(port) && port > 0 && port < 65536 ? port : undefined
}

async function startOnFreePort(first: number): Promise<StaticServer> {
  for (let port = first; port < Math.min(first + PORTS_TRIED, 65536); port++) {
    try {
      return await startStaticServer({ folder: 'dist', port })
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error
    }
  }
  throw new Error(`npm start: ports ${first} to ${first + PORTS_TRIED - 1}: all taken: name a free one with -- --port N`)
}
