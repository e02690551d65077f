// node scripts/run.mjs scripts/size.ts: what the built app weighs, and whether the first load keeps to its limit.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { gzipSync } from 'node:zlib'

const DIST = 'dist'
/** React with react-dom is 67 of them. */
const FIRST_LOAD_LIMIT_KB = 105

/** Reading own articles, weights included (issue: at most 2 MB). */
const READER_LIMIT_KB = 2048
const READER = /^assets\/textWorker-[\w-]+\.js$/

/** Exit code 1 when the JavaScript that the page loads by itself, or what reads articles, is over its limit. */
export function main(): number {
  if (!existsSync(path.join(DIST, 'index.html'))) {
    console.error(`${DIST}/index.html: not there: run npm run build first`)
    return 1
  }
  const html = readFileSync(path.join(DIST, 'index.html'), 'utf8')
  const first = firstLoadScripts(html, (file) => readFileSync(path.join(DIST, file), 'utf8'))
  const files = readdirSync(DIST, { recursive: true, encoding: 'utf8' }).map((file) => file.replaceAll('\\', '/'))
  const reader = reachedFrom(files.filter((file) => READER.test(file)), files, (file) => readFileSync(path.join(DIST, file), 'latin1'))
  const lazy = files.filter((file) => file.startsWith('assets/') && file.endsWith('.js') && !first.includes(file) && !reader.includes(file))

  let firstLoad = gzipBytes(inlineScripts(html).join('\n'))
  print('inline scripts', firstLoad)
  for (const file of first) firstLoad += printFile(file)
  print(`first load JavaScript (limit ${FIRST_LOAD_LIMIT_KB})`, firstLoad)
  print('page: text, styles, first screen', gzipBytes(html))
  let lazyTotal = 0
  for (const file of lazy) lazyTotal += printFile(file)
  print('lazy JavaScript', lazyTotal)
  for (const file of files.filter((name) => /^assets\/.*\.json$/.test(name))) printFile(file)

  let readerTotal = 0
  for (const file of reader) readerTotal += printFile(file)
  print(`reading of own articles, in the worker (limit ${READER_LIMIT_KB})`, readerTotal)

  const faults: string[] = []
  if (firstLoad > FIRST_LOAD_LIMIT_KB * 1000) faults.push(`first load JavaScript: ${kilobytes(firstLoad)} kB gz is over ${FIRST_LOAD_LIMIT_KB}: load what the first screen does not need with import()`)
  if (reader.length === 0) faults.push('the text worker: is not in the build: the app must reach src/platform/openTextClient.ts')
  if (readerTotal > READER_LIMIT_KB * 1000) faults.push(`reading of own articles: ${kilobytes(readerTotal)} kB gz is over ${READER_LIMIT_KB}: make weights or libraries smaller`)
  for (const file of reader) if (first.includes(file) || html.includes(path.posix.basename(file))) faults.push(`${file}: comes with the first load: the page must not name it`)
  for (const fault of faults) console.error(`${DIST}: ${fault}`)
  return faults.length === 0 ? 0 : 1
}

/** The files given and every file of the build that they name, directly or not. */
export function reachedFrom(entries: readonly string[], files: readonly string[], read: (file: string) => string): string[] {
  const reached = new Set(entries)
  for (const file of reached) {
    if (!file.endsWith('.js')) continue
    const text = read(file)
    for (const other of files) if (other.startsWith('assets/') && text.includes(path.posix.basename(other))) reached.add(other)
  }
  return [...reached]
}

/** The entry scripts, what the page preloads and everything these import statically, as paths in the build. */
export function firstLoadScripts(html: string, read: (file: string) => string): string[] {
  const found = new Set<string>()
  const visit = (file: string): void => {
    if (found.has(file)) return
    found.add(file)
    for (const [, address = ''] of read(file).matchAll(STATIC_IMPORT)) visit(path.posix.join(path.posix.dirname(file), address))
  }
  for (const [tag] of html.matchAll(/<(?:script|link)\b[^>]*>/g)) {
    const address = /\b(?:src|href)="\.?\/?([^"]+\.js)"/.exec(tag)?.[1]
    // A preload of low priority asks for what the first click needs; the page does not wait for it, but pays for it.
    if (address !== undefined && (tag.startsWith('<script') || tag.includes('rel="modulepreload"'))) visit(address)
  }
  return [...found]
}

/** `import"./x.js"`, `import{a}from"./x.js"`, `export{a}from"./x.js"`, but not `import("./x.js")`. */
const STATIC_IMPORT = /(?:\bimport|\bfrom)\s*"(\.{1,2}\/[^"]+\.js)"/g

function inlineScripts(html: string): string[] {
  return [...html.matchAll(/<script(?![^>]*\ssrc=)(?![^>]*type="application\/json")[^>]*>([\s\S]*?)<\/script>/g)].map(([, text = '']) => text)
}

function printFile(file: string): number {
  const bytes = gzipBytes(readFileSync(path.join(DIST, file)))
  print(`  ${file}`, bytes)
  return bytes
}

function print(what: string, bytes: number): void {
  console.log(`${what.padEnd(52)}${kilobytes(bytes).padStart(8)} kB gz`)
}

function gzipBytes(content: string | Buffer): number {
  return gzipSync(content, { level: 9 }).byteLength
}

function kilobytes(bytes: number): string {
  return (bytes / 1000).toFixed(1)
}
