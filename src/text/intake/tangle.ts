import type { PageDocument, PageNode } from '../clean/index.ts'
import { DEPTH_SUM, MARKUP_SIGNS, SIBLING_SQUARES } from './rules.ts'

/** Whether markup has so many signs that parsing it alone takes too long. */
export function isTangledMarkup(html: string): boolean {
  let left = MARKUP_SIGNS
  for (const sign of ['<', '&']) for (let at = html.indexOf(sign); at >= 0 && left >= 0; at = html.indexOf(sign, at + 1)) left -= 1
  return left < 0
}

/** Whether a page is nested so deeply, or a node has so many children, that finding its article would take too long. */
export function isTangledPage(document: PageDocument): boolean {
  let squares = 0
  let depths = 0
  const waiting: { node: PageNode; depth: number }[] = [{ node: document, depth: 0 }]
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { node, depth } = next
    const children = node.childNodes
    squares += children.length ** 2
    depths += depth
    if (squares > SIBLING_SQUARES || depths > DEPTH_SUM) return true
    for (let at = 0; at < children.length; at += 1) {
      const child = children[at]
      if (child !== undefined) waiting.push({ node: child, depth: depth + 1 })
    }
  }
  return false
}
