import { rmSync } from 'node:fs'
import { chromium } from 'playwright-core'
import type { TestProject } from 'vitest/node'
import { findBrowser } from '../../../scripts/browser.ts'
import { startStaticServer } from '../../../scripts/staticServer.ts'
import { runTool } from '../../../scripts/tool.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the app is served, with a slash at its end. */
    appAddress: string
    /** The folder with the built app. */
    distFolder: string
    browserEndpoint: string
  }
}

/** Static hosts serve from a folder as often as from the root: what works here works there too. */
export const SUB_PATH = '/some/sub-path/'

/**
 * Builds the app (unless CROSSREAD_DIST names a finished build), serves it and starts one browser for all files.
 * Own builds go to a folder of their own, so that several runs beside each other do not disturb one another.
 */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const given = process.env['CROSSREAD_DIST']
  const distFolder = given ?? `.cache/e2e-${process.pid}`
  if (given === undefined && (await runTool('vite', ['build', '--logLevel', 'warn', '--outDir', distFolder])) !== 0) {
    throw new Error('browser tests: the build failed: see above')
  }
  const server = await startStaticServer({ folder: distFolder, port: 0, basePath: SUB_PATH })
  const browser = await chromium.launchServer({
    executablePath: findBrowser(),
    // A request to anywhere else cannot even be resolved.
    args: ['--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost'],
  })
  project.provide('appAddress', server.address)
  project.provide('distFolder', distFolder)
  project.provide('browserEndpoint', browser.wsEndpoint())
  return async () => {
    await browser.close()
    await server.close()
    if (given === undefined) rmSync(distFolder, { recursive: true, force: true })
  }
}
