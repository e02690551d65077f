import type { Locator, Page } from 'playwright-core'

/** More presses than any page of the app should ask for. */
const PRESSES_AT_MOST = 400

/**
 * Walks with Tab until the focus is on a wanted control, then leaves it there. Fails when the focus shows no outline, or
 * when it comes round without meeting the control.
 */
export async function tabTo(page: Page, wanted: Locator): Promise<void> {
  await wanted.first().waitFor({ state: 'attached' })
  // Asking by role and name again after every press takes most of a second on a large page: only when the page drew anew.
  let controls = await wanted.elementHandles()
  for (let press = 0; press < PRESSES_AT_MOST; press++) {
    await page.keyboard.press('Tab')
    const outline = await page.evaluate((elements) => {
      const element = elements.find((each) => each === document.activeElement)
      if (!element) return elements.every((each) => each.isConnected) ? undefined : 'drawn-anew'
      const style = getComputedStyle(element as Element)
      return style.outlineStyle === 'none' ? 0 : Number.parseFloat(style.outlineWidth)
    }, controls)
    if (outline === 'drawn-anew') controls = await wanted.elementHandles()
    if (outline === undefined || outline === 'drawn-anew') continue
    if (outline === 0) throw new Error(`${String(wanted)}: has the focus, but shows no outline`)
    return
  }
  throw new Error(`${String(wanted)}: not met in ${PRESSES_AT_MOST} presses of Tab`)
}
