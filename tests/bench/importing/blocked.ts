import type { Browser, Page } from 'playwright-core'

/** How the main thread fared over a while; all in milliseconds. */
export interface Blocked {
  took: number
  /** The longest task, by the clock and by the thread's own computing time: on a busy machine the first tells of the machine. */
  longest: number
  computing: number
  /** Tasks over 50 ms (W3C Long Tasks), and their sum by the clock. */
  tasks: number
  sum: number
  /** The longest time between two frames: what a person feels, whatever the cause. */
  gap: number
  /** What ran in frames that took long, longest first. */
  scripts: string[]
}

interface Seen { start: number; length: number; what: string }
interface Watch { frames: Seen[]; gaps: Seen[] }
interface TraceEvent { name: string; ph: string; pid: number; tid: number; dur?: number; tdur?: number; args: { name?: string } }

/** Watches frames from now on, over reloads too. */
export async function watchFrames(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const watch: Watch = { frames: [], gaps: [] }
    Object.assign(globalThis, { watch })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const { scripts = [] } = entry as unknown as { scripts?: { duration: number; invoker: string; sourceURL: string; sourceFunctionName: string; sourceCharPosition: number }[] }
        const what = scripts.map((script) => `${script.duration.toFixed(0)} ms ${script.invoker} ${script.sourceURL.split('/').at(-1)}:${script.sourceFunctionName}:${script.sourceCharPosition}`).join(' | ')
        watch.frames.push({ start: entry.startTime, length: entry.duration, what })
      }
    }).observe({ type: 'long-animation-frame', buffered: true })
    let before = performance.now()
    const frame = (): void => {
      const now = performance.now()
      if (now - before > 50) watch.gaps.push({ start: before, length: now - before, what: '' })
      before = now
      requestAnimationFrame(frame)
    }
    requestAnimationFrame(frame)
  })
}

/** What the main thread did during `act`. The page must not be reloaded by it. */
export async function blockedDuring(browser: Browser, page: Page, act: () => Promise<unknown>): Promise<Blocked> {
  const begun = await page.evaluate(() => performance.now())
  await browser.startTracing(page, { categories: ['toplevel', '__metadata'] })
  await act()
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as { traceEvents: TraceEvent[] }
  const tasks = tasksOf(traceEvents)
  const frames = await page.evaluate((since) => {
    const { watch } = globalThis as unknown as { watch: Watch }
    const after = (seen: readonly Seen[]): Seen[] => seen.filter(({ start, length }) => start + length > since).sort((a, b) => b.length - a.length)
    return { took: performance.now() - since, gap: after(watch.gaps)[0]?.length ?? 0, scripts: after(watch.frames).slice(0, 4).map(({ length, what }) => `${length.toFixed(0)} ms: ${what}`) }
  }, begun)
  const long = tasks.filter(({ clock }) => clock > 50)
  return {
    ...frames, tasks: long.length, sum: long.reduce((sum, { clock }) => sum + clock, 0),
    longest: Math.max(0, ...tasks.map(({ clock }) => clock)), computing: Math.max(0, ...tasks.map(({ computing }) => computing)),
  }
}

/** Tasks of the page's main thread: of all renderers' the one that computed most, as a browser keeps spare ones. */
function tasksOf(events: readonly TraceEvent[]): { clock: number; computing: number }[] {
  const threadOf = ({ pid, tid }: TraceEvent): string => `${pid}.${tid}`
  const mains = new Map(events.filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain').map((event) => [threadOf(event), [] as { clock: number; computing: number }[]]))
  for (const event of events) {
    if (event.ph === 'X' && event.name === 'ThreadControllerImpl::RunTask') mains.get(threadOf(event))?.push({ clock: (event.dur ?? 0) / 1000, computing: (event.tdur ?? 0) / 1000 })
  }
  if (mains.size === 0) throw new Error('the trace names no main thread of a page: figures cannot be given')
  const sum = (tasks: readonly { computing: number }[]): number => tasks.reduce((total, { computing }) => total + computing, 0)
  return [...mains.values()].reduce((most, tasks) => (sum(tasks) > sum(most) ? tasks : most))
}
