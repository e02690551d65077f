import { useEffect } from 'react'

/** Paper sizes that a sheet is made for. */
export const pageSizes = ['A4', 'letter'] as const
export type PageSize = (typeof pageSizes)[number]

/**
 * Sets size, margins, running head, foot and page numbers of what is printed, as long as the component is there. By a style sheet of
 * its own and not by an element: the page allows no inline styles.
 */
export function usePageSheet(size: PageSize, head: string, foot: string): void {
  useEffect(() => {
    if (!('adoptedStyleSheets' in document)) return undefined
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(pageRule(size, head, foot, getComputedStyle(document.documentElement).direction === 'rtl'))
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== sheet)
    }
  }, [size, head, foot])
}

const SMALL = 'font: 8pt sans-serif; color: #000;'

/** The rule for the printer. The first page has its title in large type: no running head there. */
export function pageRule(size: PageSize, head: string, foot: string, rightToLeft = false): string {
  const [start, end] = rightToLeft ? ['right', 'left'] : ['left', 'right']
  return `@page { size: ${size} portrait; margin: 17mm 16mm 16mm;
    @top-${start} { content: ${quoted(head)}; ${SMALL} }
    @bottom-${start} { content: ${quoted(foot)}; font: 7pt sans-serif; color: #333; }
    @bottom-${end} { content: counter(page) " / " counter(pages); ${SMALL} } }
  @page :first { margin-top: 13mm; @top-${start} { content: none } }`
}

/** Whether the browser prints into the margins of a page (CSS Paged Media 3): where not, the sheet itself has to say what stands there. */
export const hasMarginBoxes = (): boolean => 'CSSMarginRule' in globalThis

/** A string of CSS: what would end it is written as a code point. */
const quoted = (words: string): string => `"${words.replace(/["\\\n\r\f<]/g, (sign) => `\\${sign.codePointAt(0)?.toString(16) ?? ''} `)}"`
