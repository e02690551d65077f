import { decodeBytes, type KeptLines } from '../clean/index.ts'
import type { Diagnostic } from '../text.ts'
import { cleaned, type IntakeArticle, type Known, type PageParser } from './article.ts'
import { isJsonLines, wrongFormatOf, wrongTextFormatOf } from './format.ts'
import { readLines } from './jsonLines.ts'
import { isMarkdown, plainOfMarkdown } from './markdown.ts'
import type { IntakeProblem } from './problem.ts'
import { FILE_LIMIT } from './rules.ts'

export type { IntakeArticle, Known, PageParser } from './article.ts'
export { publishedDay } from './day.ts'
export { intakeCodes } from './problem.ts'
export type { IntakeCode, IntakeProblem } from './problem.ts'
export { FILE_LIMIT } from './rules.ts'

/** What a person gave: a file's bytes, or text that was pasted. */
export interface Given {
  /** The file's name or path, or what to call it: "pasted 2". Problems name it so; the article has its last part. */
  name: string
  content: Uint8Array | string
  /** What the person knows of it better than the text, for a file of one article. */
  known?: Known | undefined
  /** The content is plain text, of which the person wants these lines kept. */
  kept?: KeptLines | undefined
}

/** What could be opened, and what could not or only in part. */
export interface Intake {
  /** One article, or one for each line of a JSON Lines file. */
  articles: IntakeArticle[]
  problems: IntakeProblem[]
}

/**
 * Opens what a person gave: tells text, pages, JSON Lines and what is none of these by content, decodes, cleans. Line ends
 * become LF, in which the story format counts; nothing else of a text changes. `parsePage` is asked for pages only. What
 * cannot be read is a problem with a code, never a throw.
 */
export async function openInput({ name, content, known, kept }: Given, parsePage: PageParser): Promise<Intake> {
  const refuse = (code: IntakeProblem['code'], values: IntakeProblem['values'] = {}): Intake =>
    ({ articles: [], problems: [{ code, severity: 'refused', name, values }] })
  if (content.length > FILE_LIMIT) return refuse('too-large', { length: content.length, limit: FILE_LIMIT })
  const format = typeof content === 'string' ? undefined : wrongFormatOf(content)
  if (format !== undefined) return refuse('wrong-format', { format })
  const { text: decoded, diagnostics, encoding } = typeof content === 'string' ? { text: content, diagnostics: [], encoding: undefined } : decodeBytes(content)
  const said = encoding === undefined ? {} : { encoding }
  const text = withLineFeeds(decoded)
  if (text.trim() === '') return refuse('empty')
  const wrongText = wrongTextFormatOf(text)
  if (wrongText !== undefined) return refuse('wrong-format', { format: wrongText })
  const problems = diagnostics.flatMap((diagnostic) => encodingProblem(diagnostic, name))
  if (isJsonLines(text, name)) return openLines(text, { file: name, said, problems }, parsePage)
  if (/\.json$/i.test(name)) return refuse('wrong-format', { format: 'json' })
  const markdown = isMarkdown(name) && kept === undefined ? plainOfMarkdown(text) : undefined
  const opened = await cleaned({ name, content: markdown?.text ?? text, kept, known: { ...markdown?.known, ...known }, ...(markdown && { page: false }) }, parsePage)
  return { articles: opened.article ? [{ ...opened.article, ...said }] : [], problems: [...problems, ...opened.problems] }
}

async function openLines(text: string, { file, said, problems }: { file: string; said: { encoding?: string }; problems: readonly IntakeProblem[] }, parsePage: PageParser): Promise<Intake> {
  const read = readLines(text, file)
  const intake: Intake = { articles: [], problems: [...problems, ...read.problems] }
  for (const { line, name, text: words, html, ...known } of read.records) {
    const place = { file, line }
    const content = withLineFeeds(words ?? html ?? '')
    const opened = await cleaned({ name: name ?? `${file}:${line}`, content, place, page: words === undefined, known: known satisfies Known }, parsePage)
    if (opened.article) intake.articles.push({ ...opened.article, ...said })
    intake.problems.push(...opened.problems)
  }
  return intake
}

const withLineFeeds = (text: string): string => (text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text)

function encodingProblem({ code, values }: Diagnostic, name: string): IntakeProblem[] {
  if (code === 'decode.broken') return [{ code: 'encoding-broken', severity: 'note', name, values }]
  if (code === 'decode.guessed') return [{ code: 'encoding-guessed', severity: 'note', name, values }]
  return code === 'decode.wrong-declaration' ? [{ code: 'encoding-wrong', severity: 'note', name, values }] : []
}
