import type { Locator, Page } from 'playwright-core'

/** More presses than any page of the app should ask for. */
const PRESSES_AT_MOST = 400

/**
 * Walks with Tab until the focus is on a wanted control, then leaves it there. Fails when the focus shows no outline, or
 * when it comes round without meeting the control.
 */
export async function tabTo(page: Page, wanted: Locator): Promise<void> {
  for (let press = 0; press < PRESSES_AT_MOST; press++) {
    await page.keyboard.press('Tab')
    const met = await wanted.evaluateAll((elements) => elements.includes(document.activeElement as HTMLElement))
    if (!met) continue
    const outline = await page.evaluate(() => {
      const element = document.activeElement
      if (!element) return 0
      const style = getComputedStyle(element)
      return style.outlineStyle === 'none' ? 0 : Number.parseFloat(style.outlineWidth)
    })
    if (outline === 0) throw new Error(`${String(wanted)}: has the focus, but shows no outline`)
    return
  }
  throw new Error(`${String(wanted)}: not met in ${PRESSES_AT_MOST} presses of Tab`)
}
