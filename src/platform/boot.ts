import type { FrontPage } from '../corpus/queries/frontPage.ts'

/** Reads what the build left in the page for the first screen (build/prerenderPlugin.ts). */
export function frontPageOf(page: Document): FrontPage | undefined {
  const text = page.querySelector('#boot')?.textContent
  if (!text) return undefined
  return JSON.parse(text) as FrontPage
}
