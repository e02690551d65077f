import { describe, expect, it } from 'vitest'
import { openPage } from './harness/page.ts'

describe('on paper', () => {
  it('prints every row of the claims with its evidence, and nothing that only works on a screen', async () => {
    const { page, expectClean } = await openPage({ path: '#/claims?topic=t02' })
    await page.getByRole('table').waitFor()
    await page.emulateMedia({ media: 'print' })
    await expect.poll(() => page.getByText('Iran successfully sought a meeting').count()).toBeGreaterThan(0)
    expect(await page.getByText('Analysts see his outreach to Iran').first().isVisible()).toBe(true)
    expect(await page.getByRole('navigation', { name: 'Views' }).isVisible()).toBe(false)
    expect(await page.getByRole('checkbox').first().isVisible()).toBe(false)
    const pdf = await page.pdf({ format: 'A4', tagged: true })
    expect(pdf.byteLength).toBeGreaterThan(20_000)
    expectClean()
  })

  it('prints in black on white, whatever the theme', async () => {
    const { page } = await openPage({ path: '#/claims', colorScheme: 'dark' })
    await page.getByRole('table').waitFor()
    await page.emulateMedia({ media: 'print' })
    const [ink, paper] = await page.evaluate(() => {
      const style = getComputedStyle(document.body)
      return [style.color, style.backgroundColor]
    })
    expect(ink).toBe('rgb(0, 0, 0)')
    expect(paper).toBe('rgb(255, 255, 255)')
  })
})
