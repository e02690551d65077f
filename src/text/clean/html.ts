import { Readability } from '@mozilla/readability'
import type { CleanedText, Furniture, FurnitureKind, Stated } from './cleaned.ts'
import { articleDiagnostics } from './diagnose.ts'
import { type FurnitureGround, furnitureBy } from './furniture.ts'
import { TEASER_HEADS } from './lexicon.ts'
import { pageMetadata, withoutOutlet } from './metadata.ts'
import { ELEMENT, type PageDocument, type PageNode } from './page.ts'
import { findStated } from './stated.ts'
import { DEEPEST, FURNITURE_REACH, HEADING_WORDS, LINKED_SHARE } from './rules.ts'
import { blocksOfPage, type PageBlock } from './walk.ts'

const countWords = (words: string): number => words.split(/\s+/).length
const plain = (words: string): string => words.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim()
/** The letters and figures of a block short enough for a label or a name; nothing of a longer one, which is never compared. */
const shortForm = (words: string): string => (words.length <= FURNITURE_REACH ? plain(words) : '')
const isHeading = ({ tag }: PageBlock): boolean => /^h[1-6]$/.test(tag)
const endsLikeSentence = (words: string): boolean => /[.!?…:]["”’')\]]*$/.test(words)

const MARKUP: Readonly<Record<string, FurnitureKind>> = { figure: 'caption', caption: 'caption', navigation: 'navigation', address: 'author-note' }

/** What Readability left in and is still no story text, told by markup, links, wording and place. */
const groundAgainst = (block: PageBlock, known: { title: string; byline: string }): FurnitureGround | undefined => {
  if (block.furniture !== undefined) return { kind: MARKUP[block.furniture] ?? 'navigation', rule: `markup-${block.furniture}` }
  const byWording = furnitureBy(block.words)
  if (byWording) return byWording
  if (block.linked >= LINKED_SHARE && countWords(block.words) <= 2 * HEADING_WORDS && !/[.!?]$/.test(block.words)) return { kind: 'link', rule: 'all-linked' }
  const words = shortForm(block.words)
  if (known.byline.length > 4 && (words === known.byline || words === `by ${known.byline}`)) return { kind: 'byline', rule: 'is-byline' }
  return undefined
}

interface Sifted {
  kept: PageBlock[]
  dropped: { block: PageBlock; ground: FurnitureGround }[]
}

/** After a heading like "Related" the page shows other articles until running text begins again. */
const sift = (blocks: readonly PageBlock[], known: { title: string; byline: string }): Sifted => {
  const sifted: Sifted = { kept: [], dropped: [] }
  let teasers = false
  let about = false
  for (const block of blocks) {
    let ground = groundAgainst(block, known)
    const label = shortForm(block.words)
    if (about) ground ??= { kind: 'author-note', rule: 'after-author-heading' }
    if (ground === undefined && teasers) {
      const teaserLike = block.linked > 0.5 || (countWords(block.words) <= HEADING_WORDS && !endsLikeSentence(block.words))
      if (teaserLike) ground = { kind: 'teaser', rule: 'after-teaser-heading' }
      else teasers = false
    }
    if (ground === undefined) sifted.kept.push(block)
    else sifted.dropped.push({ block, ground })
    if (TEASER_HEADS.has(label)) teasers = true
    if (/^about the authors?$/.test(label)) about = true
  }
  // A heading with nothing under it headed something that was dropped.
  for (let last = sifted.kept.at(-1); last && isHeading(last); last = sifted.kept.at(-1)) {
    sifted.dropped.push({ block: last, ground: { kind: 'teaser', rule: 'heading-of-nothing' } })
    sifted.kept.pop()
  }
  return sifted
}

const EMPTY = (): CleanedText => ({ text: '', blocks: [], furniture: [], credits: [], diagnostics: [{ code: 'clean.no-article', values: { words: 0 } }] })

/** Whether a page is nested deeper than any page of an article; Readability's time grows with the square of the depth. */
const isTooDeep = (document: PageDocument): boolean => {
  const open: { node: PageNode; depth: number }[] = [{ node: document, depth: 0 }]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (next.depth > DEEPEST) return true
    const { childNodes } = next.node
    for (let at = 0; at < childNodes.length; at += 1) {
      const node = childNodes[at]
      if (node?.nodeType === ELEMENT) open.push({ node, depth: next.depth + 1 })
    }
  }
  return false
}

/**
 * The article of a parsed page: @mozilla/readability finds its body (Apache-2.0; Arc90's heuristics), our post-filter
 * takes out what it leaves in (captions, teasers, buttons, dates, bylines) and reports it. `text` is new: title, deck
 * and blocks set apart by blank lines; all spans count in it. The document is changed; hand in one of its own.
 * Never throws: a page without an article gives no blocks and the diagnostic `clean.no-article`.
 */
export const cleanHtml = (document: PageDocument): CleanedText => {
  const deep = isTooDeep(document)
  if (deep) return { ...EMPTY(), diagnostics: [{ code: 'clean.too-deep', values: { depth: DEEPEST } }, ...EMPTY().diagnostics] }
  const said = pageMetadata(document)
  let root: PageNode | null | undefined
  let readable: { title?: string | null | undefined; byline?: string | null | undefined } = {}
  try {
    const article = new Readability<PageNode>(document as never, { serializer: (node: unknown) => node as PageNode }).parse()
    root = article?.content
    readable = article ?? {}
  } catch {
    return EMPTY()
  }
  if (!root) return EMPTY()
  const title = withoutOutlet(said.title?.words ?? readable.title ?? '', said.outlet?.words)
  const byline = (said.byline?.words ?? readable.byline ?? '').replace(/\s+/g, ' ').replace(/^\s*by\b:?\s*/i, '').trim()
  const { kept, dropped } = sift(blocksOfPage(root), { title: plain(title), byline: plain(byline) })

  let text = ''
  const cleaned: CleanedText = { text, blocks: [], furniture: [], credits: [], diagnostics: [] }
  const add = (words: string, kind: CleanedText['blocks'][number]['kind'], rule: string): { start: number; end: number } => {
    if (text !== '') text += '\n\n'
    const span = { start: text.length, end: text.length + words.length }
    text += words
    cleaned.blocks.push({ kind, span, ground: { rule } })
    return span
  }
  const stated = (words: string, ground: Stated['ground'], span?: Stated['span']): Stated => (span ? { words, ground, span } : { words, ground })
  if (title !== '') cleaned.title = stated(title, said.title?.ground ?? { rule: 'readability-title' }, add(title, 'title', 'page-title'))
  const firstBody = kept.findIndex((block) => !isHeading(block))
  const titleForm = plain(title)
  kept.forEach((block, index) => {
    if (block.words.length <= Math.max(FURNITURE_REACH, 2 * title.length) && plain(block.words) === titleForm) return
    if (isHeading(block)) add(block.words, index < firstBody ? 'deck' : 'heading', `markup-${block.tag}`)
    else add(block.words, block.tag === 'li' ? 'bullet' : 'body', `readability-${block.tag}`)
  })
  cleaned.text = text
  cleaned.furniture = dropped.map(({ block, ground }): Furniture => ({
    kind: ground.kind, words: block.words.slice(0, 200), ground: { rule: ground.rule },
  }))
  if (byline !== '') cleaned.byline = stated(byline, said.byline?.ground ?? { rule: 'readability-byline' })
  if (said.outlet) cleaned.outlet = said.outlet
  if (said.published) cleaned.published = said.published
  findStated(cleaned)
  cleaned.diagnostics.push(...articleDiagnostics(cleaned))
  return cleaned
}
