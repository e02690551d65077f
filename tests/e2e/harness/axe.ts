import axe, { type AxeResults, type RunOptions } from 'axe-core'
import type { Page } from 'playwright-core'

/**
 * What axe finds wrong on the page, a line each: `rule: what: where`; empty when nothing. `within` is a CSS selector.
 * The script goes in through the debugger, which the page's policy does not bind.
 */
export async function runAxe(page: Page, { within, except = [] }: { within?: string; except?: string[] } = {}): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe.source)
  return page.evaluate(
    async ({ within, except }) => {
      const { axe } = globalThis as unknown as { axe: { run: (where: Document | string, how: RunOptions) => Promise<AxeResults> } }
      const rules = Object.fromEntries(except.map((rule) => [rule, { enabled: false }]))
      const { violations } = await axe.run(within ?? document, { rules, resultTypes: ['violations'] })
      return violations.flatMap(({ id, help, nodes }) => nodes.map(({ target }) => `${id}: ${help}: ${target.join(' ')}`))
    },
    { within, except },
  )
}
