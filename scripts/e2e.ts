// npm run test:e2e [-- vitest's arguments]: the tests in tests/e2e, in a real Chromium against the built app.
import { findBrowser } from './browser.ts'
import { runTool } from './tool.ts'

export function main(args: string[]): Promise<number> {
  return runTool('vitest', ['run', '--project', 'e2e', ...args], { CROSSREAD_BROWSER: findBrowser() })
}
