import { csvOf, type ExportColumn } from '../../corpus/interchange/table.ts'
import type { MatchPart, Part, Piece, Question, QuotedPassage, WordedLesson } from './question.ts'

/** One line of the table: a question, a row of a table, or an option. */
interface CsvRow { question: Question; part: Part; row?: Piece }

const passagesOf = (passages: readonly QuotedPassage[]): string => passages.map(({ place, text }) => (text ? `${place}: ${text.text}` : place)).join('\n')
const wordsOf = ({ label, passages, id }: Piece): string => [label?.text, passagesOf(passages)].filter(Boolean).join('\n') || id

const COLUMNS: readonly ExportColumn<CsvRow>[] = [
  { name: 'question', valueOf: ({ question }) => question.id },
  { name: 'part', valueOf: ({ part }) => part.id },
  { name: 'kind', valueOf: ({ part }) => (part.kind === 'text' ? part.asks : part.kind) },
  { name: 'prompt', valueOf: ({ question }) => question.prompt.text },
  { name: 'hint', valueOf: ({ question }) => question.hint?.text ?? '' },
  { name: 'passages', valueOf: ({ question }) => passagesOf(question.passages) },
  { name: 'row', valueOf: ({ row }) => row?.id ?? '' },
  { name: 'row_words', valueOf: ({ row }) => (row ? wordsOf(row) : '') },
  { name: 'choices', valueOf: ({ part }) => choicesOf(part).map(wordsOf).map(inList).join(BETWEEN) },
  { name: 'choice_ids', valueOf: ({ part }) => choicesOf(part).map(({ id }) => inList(id)).join(BETWEEN) },
  { name: 'key', valueOf: (row) => keyOf(row).map(inList).join(BETWEEN) },
  { name: 'also_accepted', valueOf: (row) => acceptedOf(row).map(inList).join(BETWEEN) },
  { name: 'contested', valueOf: ({ question, row }) => question.contested.filter(({ entry }) => entry === (row?.id ?? '')).map(({ words }) => words).join('\n') },
  { name: 'reason', valueOf: ({ question, row }) => question.reasons.filter(({ entry }) => entry === (row?.id ?? '')).map(({ words, passages }) => [words.text, passagesOf(passages)].filter(Boolean).join('\n')).join('\n') },
]

/** Between the entries of a list in one cell; a stroke within an entry gets a backslash. */
const BETWEEN = ' | '
const inList = (entry: string): string => entry.replaceAll(/[\\|]/g, String.raw`\$&`)

/**
 * Questions and key as a table, for spreadsheets and for programs that read one: a line for each question, and for each
 * row of a table. Columns have the same names in every language. The key names ids of `choice_ids`.
 */
export function writeCsv(lesson: WordedLesson): string {
  return csvOf(COLUMNS, lesson.questions.flatMap((question) => question.parts.flatMap((part): CsvRow[] => (part.kind === 'match' ? part.rows.map((row) => ({ question, part, row })) : [{ question, part }]))))
}

function choicesOf(part: Part): readonly Piece[] {
  switch (part.kind) {
    case 'choice':
      return part.options
    case 'match':
      return part.columns
    case 'order':
      return part.pieces
    case 'words':
      return part.tokens.map((token, at) => ({ id: String(at), label: { text: token, language: part.language }, passages: [] }))
    case 'number':
      return []
    case 'text':
      return part.about.map((label, at) => ({ id: String(at), label, passages: [] }))
  }
}

function keyOf({ part, row }: CsvRow): readonly string[] {
  if (part.kind === 'match') return ofRow(part.right, row) === undefined ? [] : [ofRow(part.right, row) ?? '']
  if (part.kind === 'text' || part.right === undefined) return []
  return part.kind === 'number' ? [String(part.right)] : part.right.map(String)
}

function acceptedOf({ part, row }: CsvRow): readonly string[] {
  if (part.kind === 'match') return ofRow<readonly string[]>(part.accepted, row) ?? []
  return part.kind === 'choice' || part.kind === 'number' ? part.accepted.map(String) : []
}

const ofRow = <Value>(values: Readonly<Record<string, Value>> | MatchPart['right'] | undefined, row: Piece | undefined): Value | undefined =>
  values === undefined || row === undefined ? undefined : (values as Readonly<Record<string, Value>>)[row.id]
