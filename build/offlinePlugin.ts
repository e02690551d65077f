import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { LogLevel, Plugin } from 'vite'
import { VitePWA } from 'vite-plugin-pwa'

/** Above this a single file is a mistake, and the build fails rather than leave it out of what works offline. */
const LARGEST_FILE = 4 * 1024 * 1024

/**
 * Builds src/platform/sw/sw.ts with the list of every file of the build. Each file carries its sha384:
 * without it a half-uploaded deployment is installed as an update (GoogleChrome/workbox#2697).
 */
export function offlinePlugin(): Plugin[] {
  let output = path.resolve('dist')
  let logLevel: LogLevel | undefined
  const noteOutput: Plugin = {
    name: 'crossread-offline-output',
    configResolved(config) {
      output = path.resolve(config.root, config.build.outDir)
      logLevel = config.logLevel
    },
  }
  const serviceWorker = VitePWA({
    strategies: 'injectManifest',
    srcDir: 'src/platform/sw',
    filename: 'sw.ts',
    injectRegister: false,
    // public/manifest.webmanifest is written by hand and served as it is.
    manifest: false,
    includeManifestIcons: false,
    // The worker's build is one of its own, and would report itself however quiet this one is.
    integration: { configureCustomSWViteBuild: (worker) => void (worker.logLevel = logLevel ?? 'info') },
    injectManifest: {
      globPatterns: ['**/*'],
      globIgnores: ['sw.js', '**/*.map'],
      maximumFileSizeToCacheInBytes: LARGEST_FILE,
      rollupFormat: 'iife',
      manifestTransforms: [
        (entries) => ({
          manifest: entries.map((entry) => ({ ...entry, integrity: integrityOf(path.join(output, entry.url)) })),
        }),
      ],
    },
  })
  return [noteOutput, ...serviceWorker]
}

function integrityOf(file: string): string {
  return `sha384-${createHash('sha384').update(readFileSync(file)).digest('base64')}`
}
