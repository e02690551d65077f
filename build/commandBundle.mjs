// Node 20 reads no TypeScript: the command line is bundled into one file, once for each state of its sources, so that
// every later start takes no longer than Node itself.
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'

const ENTRY = 'src/cli/nodeOutlet.ts'
/** What the bundle is made of. */
const SOURCES = ['src/cli', 'src/text', 'src/corpus', 'src/locales', 'build', 'package-lock.json']
const FILE = 'crossread.mjs'
const HOUR = 60 * 60 * 1000

/** Path of the bundle of the checkout in `root`; makes it where the sources have changed. */
export async function commandBundle(root) {
  const name = `crossread-${stateOf(root)}`
  for (const folder of places(root)) if (existsSync(path.join(folder, name, FILE))) return path.join(folder, name, FILE)
  let refused
  for (const folder of places(root)) {
    try {
      return await bundle(root, folder, name)
    } catch (cause) {
      if (!['EACCES', 'EROFS', 'EPERM', 'ENOENT'].includes(cause?.code)) throw cause
      refused = cause
    }
  }
  throw refused
}

/** A checkout may be read-only; then the bundle lies where its user keeps such things. */
const places = (root) => [path.join(root, 'node_modules', '.cache'), path.join(os.homedir(), '.cache', 'crossread')]

/** Changes with every change of a source: names, sizes and times of all. */
function stateOf(root) {
  const hash = createHash('sha256').update(process.version)
  for (const place of SOURCES) {
    const whole = path.join(root, place)
    const files = statSync(whole).isDirectory() ? readdirSync(whole, { recursive: true }).sort((a, b) => (a < b ? -1 : 1)).map((file) => path.join(whole, file)) : [whole]
    for (const file of files) {
      const { size, mtimeMs } = statSync(file)
      hash.update(`${file}\n${size}\n${mtimeMs}\n`)
    }
  }
  return hash.digest('hex').slice(0, 16)
}

async function bundle(root, folder, name) {
  const { build, runnerImport } = await viteOf()
  mkdirSync(folder, { recursive: true })
  const draft = mkdtempSync(path.join(folder, 'crossread-draft-'))
  const target = path.join(folder, name)
  try {
    // The catalogues are compiled as the app's are.
    const { module: { messagesPlugin } } = await runnerImport(path.join(root, 'build', 'messagesPlugin.ts'), { root, configFile: false, logLevel: 'error' })
    await build({
      root, configFile: false, logLevel: 'error', publicDir: false, plugins: [messagesPlugin()],
      build: {
        ssr: path.join(root, ENTRY), outDir: draft, emptyOutDir: true, target: 'node20', minify: false,
        rolldownOptions: { output: { entryFileNames: FILE, codeSplitting: false }, checks: { pluginTimings: false } },
      },
      ssr: { noExternal: true },
    })
    removeOld(folder, name)
    // Somebody else may have been quicker; both made the same.
    if (!existsSync(target)) renameSync(draft, target)
    return path.join(target, FILE)
  } finally {
    rmSync(draft, { recursive: true, force: true })
  }
}

/** Bundles of earlier states, and what a killed run left; not the newest, which somebody may just be starting. */
function removeOld(folder, name) {
  for (const old of readdirSync(folder)) {
    const whole = path.join(folder, old)
    const ours = /^crossread-(?:[0-9a-f]{16}|draft-\w+)$/.test(old) && old !== name
    if (ours && statSync(whole, { throwIfNoEntry: false })?.mtimeMs < Date.now() - HOUR) rmSync(whole, { recursive: true, force: true })
  }
}

async function viteOf() {
  try {
    return await import('vite')
  } catch (cause) {
    throw new Error('its packages are not there: run npm ci in its folder first', { cause })
  }
}
