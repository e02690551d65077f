// node scripts/run.mjs scripts/icons.ts: draws public/icons/*.png from mark.svg. Run it when the mark changes.
import { readFileSync } from 'node:fs'
import { chromium } from 'playwright-core'
import { findBrowser } from './browser.ts'

const PAPER = '#fcfcfa'

/** Maskable icons keep to the inner four fifths: the system cuts its own shape from the rest. */
const ICONS = [
  { name: 'mark-180', size: 180, scale: 1, paper: PAPER },
  { name: 'mark-192', size: 192, scale: 1, paper: 'transparent' },
  { name: 'mark-512', size: 512, scale: 1, paper: 'transparent' },
  { name: 'mark-maskable-512', size: 512, scale: 0.8, paper: PAPER },
]

export async function main(): Promise<number> {
  const mark = `data:image/svg+xml;base64,${readFileSync('public/icons/mark.svg').toString('base64')}`
  const browser = await chromium.launch({ executablePath: findBrowser() })
  const page = await browser.newPage()
  for (const { name, size, scale, paper } of ICONS) {
    await page.setViewportSize({ width: size, height: size })
    await page.setContent(
      `<body style="margin:0;display:grid;place-items:center;height:100vh;background:${paper}"><img src="${mark}" width="${size * scale}">`,
    )
    await page.screenshot({ path: `public/icons/${name}.png`, omitBackground: paper === 'transparent' })
  }
  await browser.close()
  return 0
}
