import type { Page } from 'playwright-core'

/** How the main thread fared over a while; all in milliseconds. */
export interface Blocked {
  took: number
  /** The longest task (W3C Long Tasks: those over 50 ms), and how many there were. */
  longest: number
  tasks: number
  sum: number
  /** The longest time between two frames: what a person feels, whatever the cause. */
  gap: number
  /** What ran in frames that took long, longest first. */
  scripts: string[]
}

interface Seen { start: number; length: number; what: string }
interface Watch { tasks: Seen[]; frames: Seen[]; gaps: Seen[] }

/** Watches from now on, over reloads too. */
export async function watchMainThread(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const watch: Watch = { tasks: [], frames: [], gaps: [] }
    Object.assign(globalThis, { watch })
    new PerformanceObserver((list) => {
      for (const { startTime, duration } of list.getEntries()) watch.tasks.push({ start: startTime, length: duration, what: '' })
    }).observe({ type: 'longtask', buffered: true })
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

/** What was seen since a moment of the page's clock. */
export function blockedSince(page: Page, begun: number): Promise<Blocked> {
  return page.evaluate((since) => {
    const { watch } = globalThis as unknown as { watch: Watch }
    const after = (seen: readonly Seen[]): Seen[] => seen.filter(({ start, length }) => start + length > since).sort((a, b) => b.length - a.length)
    const tasks = after(watch.tasks)
    return {
      took: performance.now() - since,
      longest: tasks[0]?.length ?? 0, tasks: tasks.length, sum: tasks.reduce((sum, { length }) => sum + length, 0),
      gap: after(watch.gaps)[0]?.length ?? 0,
      scripts: after(watch.frames).slice(0, 4).map(({ length, what }) => `${length.toFixed(0)} ms: ${what}`),
    }
  }, begun)
}
