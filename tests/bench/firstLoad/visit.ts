import type { Browser } from 'playwright-core'

/** What a reader waited for, in milliseconds from the start of the navigation, and what it cost. */
export interface Visit {
  firstPaint: number
  largestPaint: number
  kilobytes: number
}

/** Slow 4G as DevTools emulates it, on a machine a quarter as fast. */
const NETWORK = { offline: false, latency: 562.5, downloadThroughput: (1.44 * 1e6) / 8, uploadThroughput: (675 * 1e3) / 8 }
const CPU_SLOWDOWN = 4
/** A page may paint its largest part late: this long after the network has gone quiet it is taken as done. */
const SETTLE_MS = 2000

/** Opens an address with an empty cache on a slow phone and measures until nothing more comes. */
export async function visit(browser: Browser, address: string): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 412, height: 823 }, serviceWorkers: 'block' })
  const page = await context.newPage()
  await page.addInitScript(() => {
    const paints = { first: 0, largest: 0 }
    Object.assign(globalThis, { paints })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntriesByName('first-contentful-paint')) paints.first = entry.startTime
    }).observe({ type: 'paint', buffered: true })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) paints.largest = entry.startTime
    }).observe({ type: 'largest-contentful-paint', buffered: true })
  })
  const debug = await context.newCDPSession(page)
  await debug.send('Network.enable')
  await debug.send('Network.emulateNetworkConditions', NETWORK)
  await debug.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN })
  let bytes = 0
  debug.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength))
  await page.goto(address, { waitUntil: 'networkidle', timeout: 60_000 })
  const painted = () => {
    const { paints } = globalThis as unknown as { paints: { first: number; largest: number } }
    return paints.first > 0 && paints.largest > 0 ? paints : undefined
  }
  // A page that builds itself may be silent for a while before it shows anything.
  await page.waitForFunction(painted)
  await page.waitForTimeout(SETTLE_MS)
  const paints = await page.evaluate(painted)
  await context.close()
  if (paints === undefined) throw new Error(`${address}: nothing was painted: no figures can be given`)
  return { firstPaint: paints.first, largestPaint: paints.largest, kilobytes: bytes / 1000 }
}
