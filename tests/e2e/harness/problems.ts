import type { BrowserContext, Page } from 'playwright-core'

/** Playwright says so when a page is opened without its service worker (page.ts). */
const BLOCKED_BY_HARNESS = 'Service Worker registration blocked by Playwright'

/** Collects what must not happen on a page; the list grows while the page lives. */
export async function watchPage(context: BrowserContext, page: Page, origin: string): Promise<string[]> {
  const problems: string[] = []
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) => {
      console.error(`content security policy: ${violatedDirective}: ${blockedURI} ${sample}`)
    })
  })
  page.on('console', (message) => {
    const kind = message.type()
    if (message.text() === BLOCKED_BY_HARNESS) return
    if (kind === 'error' || kind === 'warning') problems.push(`console ${kind}: ${message.text()}`)
  })
  page.on('pageerror', (error) => problems.push(`uncaught: ${error.message}`))
  page.on('crash', () => problems.push('the page crashed'))
  context.on('request', (request) => {
    const url = new URL(request.url())
    if (/^https?:|^wss?:/.test(url.protocol) && url.origin !== origin) problems.push(`request elsewhere: ${url.href}`)
  })
  context.on('response', (response) => {
    if (response.status() >= 400) problems.push(`answer ${response.status()}: ${response.url()}`)
  })
  return problems
}
