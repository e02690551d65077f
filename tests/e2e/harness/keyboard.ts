import type { Page } from 'playwright-core'

/** More presses than any page of the app should ask for. */
const PRESSES_AT_MOST = 400

/**
 * Walks with Tab until the focus is on a control whose role and name are these, then leaves it there. Fails when the
 * focus is lost, is not visible, or comes round without meeting it.
 */
export async function tabTo(page: Page, role: string, name: string | RegExp, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  const wanted = page.getByRole(role as Parameters<Page['getByRole']>[0], { name })
  for (let press = 0; press < PRESSES_AT_MOST; press++) {
    await page.keyboard.press(key)
    const met = await wanted.evaluateAll((elements) => elements.includes(document.activeElement as HTMLElement))
    if (!met) continue
    const outline = await page.evaluate(() => {
      const element = document.activeElement
      if (!element) return 0
      const style = getComputedStyle(element)
      return style.outlineStyle === 'none' ? 0 : Number.parseFloat(style.outlineWidth)
    })
    if (outline === 0) throw new Error(`${role} ${String(name)}: has the focus, but shows no outline`)
    return
  }
  throw new Error(`${role} ${String(name)}: not met in ${PRESSES_AT_MOST} presses of ${key}`)
}
