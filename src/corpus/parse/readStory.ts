import { jsonFault, lineAndColumn } from './jsonFault.ts'
import { MAX_FILE_LENGTH } from './limits.ts'
import { parseStory, type ParsedStory } from './parseStory.ts'
import type { Problem, ProblemCode } from './problem.ts'

/**
 * Reads the text of a story file: as `parseStory`, from text. A byte order mark is skipped; an empty file, one longer
 * than `MAX_FILE_LENGTH`, a web page and what else is no JSON are problems of their own, the last with line and column.
 * `fileName` is only named in the problems. Never throws.
 */
export function readStoryText(text: string, fileName?: string): ParsedStory {
  const named = (problems: readonly Problem[]): readonly Problem[] =>
    fileName === undefined ? problems : problems.map((problem) => ({ ...problem, file: fileName }))
  const refuse = (code: ProblemCode, values: Problem['values'] = {}): ParsedStory =>
    ({ ok: false, problems: named([{ code, path: '$', values, severity: 'fatal' }]) })

  if (text.length > MAX_FILE_LENGTH) return refuse('file-too-large', { length: text.length, limit: MAX_FILE_LENGTH })
  const content = text.replace(/^\uFEFF/, '')
  if (content.trim() === '') return refuse('empty-file')
  if (/^\s*<(?:!doctype|!--|\?xml|html|head|body|script)/i.test(content)) return refuse('web-page')
  let input: unknown
  try {
    input = JSON.parse(content)
  } catch {
    return refuse('not-json', lineAndColumn(content, jsonFault(content) ?? 0))
  }
  const parsed = parseStory(input)
  return { ...parsed, problems: named(parsed.problems) }
}
