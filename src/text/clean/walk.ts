import { ELEMENT, type PageElement, type PageNode, TEXT } from './page.ts'

/** One block of a page as it is read: its words with single blanks, and what its markup says. */
export interface PageBlock {
  words: string
  /** Lower-case name of the element that holds it. */
  tag: string
  /** Share of its letters that are links. */
  linked: number
  /** Why the markup alone makes it furniture. */
  furniture?: string
}

const BLOCKS = new Set(`address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure
  footer form h1 h2 h3 h4 h5 h6 header hr html li main nav ol p pre section summary table tbody td tfoot th thead tr ul`.split(/\s+/))

/** Elements that hold no story text, with the name of the rule. */
const FURNITURE: Readonly<Record<string, string>> = {
  figure: 'figure', figcaption: 'caption', aside: 'aside', nav: 'navigation', footer: 'footer', form: 'form', button: 'button',
  dialog: 'dialog', select: 'form', textarea: 'form', address: 'address',
}
/** Blanks between two line breaks that stand for a paragraph are fewer: markup is indented by that at most. UTF-16 units. */
const BREAK_REACH = 400
const SILENT = new Set(['script', 'style', 'noscript', 'template', 'svg', 'iframe', 'object', 'video', 'audio', 'canvas', 'input', 'head', 'math'])

interface Walk {
  blocks: PageBlock[]
  words: string
  linkedLetters: number
}

const isElement = (node: PageNode): node is PageElement => node.nodeType === ELEMENT

const flush = (walk: Walk, tag: string, furniture: string | undefined): void => {
  const words = walk.words.replace(/\s+/g, ' ').trim()
  if (words !== '') walk.blocks.push({ words, tag, linked: Math.min(1, walk.linkedLetters / words.length), ...(furniture ? { furniture } : {}) })
  walk.words = ''
  walk.linkedLetters = 0
}

interface Place {
  tag: string
  inLink: boolean
  furniture: string | undefined
}

const visit = (node: PageNode, walk: Walk, place: Place, depth: number): void => {
  if (node.nodeType === TEXT) {
    const words = node.textContent ?? ''
    walk.words += words
    if (place.inLink) walk.linkedLetters += words.trim().length
    return
  }
  if (!isElement(node) || depth > 400) return
  const tag = node.nodeName.toLowerCase()
  if (SILENT.has(tag)) return
  if (tag === 'br') {
    walk.words += '\n'
    // Only the end is looked at: a page may be all line breaks.
    const before = walk.words.slice(-BREAK_REACH).replace(/[ \t\f\r\u00A0]+/g, ' ')
    // Two line breaks in a row stand for a paragraph.
    if (/\n ?\n ?$/.test(before)) flush(walk, place.tag, place.furniture)
    return
  }
  const block = BLOCKS.has(tag)
  const inside: Place = {
    tag: block && tag !== 'div' && tag !== 'section' ? tag : place.tag,
    inLink: place.inLink || tag === 'a',
    furniture: place.furniture ?? FURNITURE[tag],
  }
  if (block) flush(walk, place.tag, place.furniture)
  // Asked for once: some DOMs make the list anew each time.
  const { childNodes } = node
  for (let i = 0; i < childNodes.length; i += 1) {
    const child = childNodes[i]
    if (child) visit(child, walk, inside, depth + 1)
  }
  if (block) flush(walk, inside.tag, inside.furniture)
}

/** The blocks of a page or of a part of it, in reading order. Deeper than 400 elements nothing is read. */
export const blocksOfPage = (root: PageNode): PageBlock[] => {
  const walk: Walk = { blocks: [], words: '', linkedLetters: 0 }
  visit(root, walk, { tag: 'div', inLink: false, furniture: undefined }, 0)
  flush(walk, 'div', undefined)
  return walk.blocks
}
