import { existsSync, readFileSync, statSync } from 'node:fs'
import { createServer, type Server, type ServerResponse } from 'node:http'
import path from 'node:path'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
}

/** A name with a hash in it never changes its content; all else is asked for again. */
const HASHED = /^\/assets\//

/** Where and how a folder is served. */
export interface StaticServerOptions {
  folder: string
  /** 0 lets the system choose. A taken port makes `startStaticServer` fail with EADDRINUSE. */
  port: number
  /** Begins and ends with a slash, such as `/some/sub-path/`; what lies outside is a 404. */
  basePath?: string
}

/** A server that runs: its address ends with the base path. */
export interface StaticServer {
  address: string
  close: () => Promise<void>
}

/** Serves a folder on localhost as a plain static host would: no fallback page, so a wrong address is a 404. */
export async function startStaticServer({ folder, port, basePath = '/' }: StaticServerOptions): Promise<StaticServer> {
  const root = path.resolve(folder)
  const server = createServer((request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(response, 405)
    const asked = pathOf(request.url ?? '/')
    if (asked === undefined) return refuse(response, 400)
    if (asked === basePath.slice(0, -1)) return void response.writeHead(301, { location: basePath }).end()
    if (!asked.startsWith(basePath)) return refuse(response, 404)
    const inside = `/${asked.slice(basePath.length)}`
    const file = path.join(root, inside.endsWith('/') ? `${inside}index.html` : inside)
    if (!file.startsWith(root + path.sep) || !existsSync(file) || !statSync(file).isFile()) return refuse(response, 404)
    send(response, file, { encodings: String(request.headers['accept-encoding'] ?? ''), forEver: HASHED.test(inside), head: request.method === 'HEAD' })
  })
  const bound = await listen(server, port)
  return {
    address: `http://localhost:${bound}${basePath}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

function pathOf(url: string): string | undefined {
  try {
    const decoded = decodeURIComponent(new URL(url, 'http://localhost').pathname)
    return decoded.includes('\0') ? undefined : decoded
  } catch {
    return undefined
  }
}

function send(response: ServerResponse, file: string, asked: { encodings: string; forEver: boolean; head: boolean }): void {
  const type = TYPES[path.extname(file)] ?? 'application/octet-stream'
  const { body, encoding } = encoded(file, type, asked.encodings)
  response.writeHead(200, {
    'content-type': type,
    'content-length': body.byteLength,
    'cache-control': asked.forEver ? 'public, max-age=31536000, immutable' : 'no-cache',
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    vary: 'accept-encoding',
    ...(encoding === undefined ? {} : { 'content-encoding': encoding }),
  })
  response.end(asked.head ? undefined : body)
}

const compressed = new Map<string, Buffer>()

function encoded(file: string, type: string, encodings: string): { body: Buffer; encoding?: string } {
  const content = readFileSync(file)
  const encoding = /\bbr\b/.test(encodings) ? 'br' : /\bgzip\b/.test(encodings) ? 'gzip' : undefined
  if (encoding === undefined || !/^text|json|svg/.test(type) || content.byteLength < 1024) return { body: content }
  const key = `${encoding} ${file} ${statSync(file).mtimeMs}`
  let body = compressed.get(key)
  if (body === undefined) {
    body = encoding === 'br' ? brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }) : gzipSync(content)
    compressed.set(key, body)
  }
  return { body, encoding }
}

function refuse(response: ServerResponse, status: number): void {
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' }).end(`${status}\n`)
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, 'localhost', () => {
      const bound = server.address()
      if (bound === null || typeof bound === 'string') reject(new Error(`localhost:${port}: no port was bound`))
      else resolve(bound.port)
    })
  })
}
