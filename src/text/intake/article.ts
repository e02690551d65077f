import { type CleanedText, cleanHtml, cleanText, type KeptLines, type PageDocument } from '../clean/index.ts'
import { isPage } from './format.ts'
import type { IntakeProblem } from './problem.ts'
import { ARTICLE_LIMIT, PAGE_LIMIT } from './rules.ts'
import { isTangledMarkup, isTangledPage } from './tangle.ts'

/** Parses a page into any DOM: linkedom in Node and in a worker, DOMParser in a page. May throw; then the page is refused. */
export type PageParser = (html: string) => PageDocument | Promise<PageDocument>

/** What somebody knows of an article besides its text. `published` is a day. */
export interface Known {
  published?: string
  outlet?: string
  title?: string
  url?: string
}

/** An article that was opened and cleaned, ready to be read. */
export interface IntakeArticle extends Known {
  /** Its file's name without the folders. */
  name: string
  kind: 'text' | 'page'
  /** What its bytes were read as, by its name in the WHATWG Encoding Standard; none where text was given. */
  encoding?: string
  /** Where it stands, for an article of a JSON Lines file. */
  place?: { file: string; line: number }
  cleaned: CleanedText
}

/** One article's text or markup, before cleaning. */
export interface Uncleaned {
  name: string
  content: string
  /** Told, where it is; else by content. */
  page?: boolean
  /** Lines of a plain text that a person wants kept. */
  kept?: KeptLines | undefined
  place?: { file: string; line: number }
  known?: Known
}

/** Cleans one article and says what is wrong with it. Never throws. */
export async function cleaned({ name, content, page, kept, place, known = {} }: Uncleaned, parsePage: PageParser): Promise<{ article?: IntakeArticle; problems: IntakeProblem[] }> {
  const problem = (code: IntakeProblem['code'], severity: IntakeProblem['severity'], values: IntakeProblem['values'] = {}): IntakeProblem =>
    ({ code, severity, name: place?.file ?? name, ...(place && { line: place.line }), values })
  const refuse = (code: IntakeProblem['code'], values: IntakeProblem['values'] = {}) => ({ problems: [problem(code, 'refused', values)] })
  if (content.trim() === '') return refuse('empty')
  const kind = kept === undefined && (page ?? isPage(content, name)) ? 'page' : 'text'
  const limit = kind === 'page' ? PAGE_LIMIT : ARTICLE_LIMIT
  if (content.length > limit) return refuse('too-long', { length: content.length, limit })
  if (kind === 'page' && isTangledMarkup(content)) return refuse('page-tangled')
  let found: CleanedText
  try {
    // A fragment has no root to look from.
    const parsed = kind === 'text' ? undefined : await parsePage(/<html[\s>]/i.test(content) ? content : `<html><body>${content}</body></html>`)
    if (parsed && isTangledPage(parsed)) return refuse('page-tangled')
    found = parsed ? cleanHtml(parsed) : cleanText(content, kept)
  } catch {
    return refuse('page-unreadable')
  }
  if (found.text.length > ARTICLE_LIMIT) return refuse('too-long', { length: found.text.length, limit: ARTICLE_LIMIT })
  const doubts = new Map(found.diagnostics.map(({ code, values }) => [code, values]))
  if (doubts.has('clean.not-text')) return refuse('wrong-format', { format: 'binary' })
  const few = doubts.get('clean.no-article')
  if (!found.blocks.some(({ kind: block }) => block === 'body' || block === 'bullet')) return refuse('no-article')
  const problems: IntakeProblem[] = []
  if (few !== undefined) problems.push(problem('few-words', 'note', few))
  const share = doubts.get('clean.not-english')
  if (share !== undefined) problems.push(problem('not-english', 'partly', share))
  return { article: { name: name.split(/[/\\]/).at(-1) ?? name, kind, ...(place && { place }), ...known, cleaned: withKnown(found, known) }, problems }
}

/** What somebody told stands before what the page says of itself. */
function withKnown(found: CleanedText, { outlet, title }: Known): CleanedText {
  const ground = { rule: 'told' }
  return { ...found, ...(outlet !== undefined && { outlet: { words: outlet, ground } }), ...(title !== undefined && { title: { words: title, ground } }) }
}
