import type { IntakeProblem } from './problem.ts'
import { publishedDay } from './day.ts'

/** One line of a JSON Lines file, checked. Exactly one of `text` and `html` is given. */
export interface LineRecord {
  line: number
  name?: string
  text?: string
  html?: string
  /** A day, `2024-11-14`. */
  published?: string
  outlet?: string
  title?: string
  url?: string
}

/** Fields of a line; all hold text. */
const FIELDS = ['name', 'text', 'html', 'published', 'outlet', 'title', 'url'] as const
/** As `WebAddress` of the story format has it. */
const isAddress = (words: string): boolean => words.length <= 2000 && /^https?:\/\/[^\s<>"\\^`{|}]+$/i.test(words)
const isField = (name: string): name is (typeof FIELDS)[number] => (FIELDS as readonly string[]).includes(name)

/** Reads one object a line. Lines that cannot be read are told with their number and left out. Never throws. */
export function readLines(content: string, name: string): { records: LineRecord[]; problems: IntakeProblem[] } {
  const records: LineRecord[] = []
  const problems: IntakeProblem[] = []
  const unknown = new Set<string>()
  content.split('\n').forEach((words, at) => {
    const line = at + 1
    const tell = (code: IntakeProblem['code'], severity: IntakeProblem['severity'], values: IntakeProblem['values'] = {}): void =>
      void problems.push({ code, severity, name, line, values })
    if (words.trim() === '') return
    let value: unknown
    try {
      value = JSON.parse(words)
    } catch {
      return tell('bad-line', 'refused')
    }
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return tell('bad-line', 'refused')
    const record: LineRecord = { line }
    for (const [field, given] of Object.entries(value)) {
      if (!isField(field)) {
        if (!unknown.has(field)) tell('unknown-field', 'note', { field: field.slice(0, 40) })
        unknown.add(field)
      } else if (given === null || given === '') continue
      else if (typeof given !== 'string' || (field === 'published' && publishedDay(given) === undefined) || (field === 'url' && !isAddress(given))) tell('bad-field', 'partly', { field })
      else record[field] = field === 'published' ? publishedDay(given) ?? given : given
    }
    if (record.text === undefined && record.html === undefined) return tell('no-text', 'refused')
    records.push(record)
  })
  return { records, problems }
}
