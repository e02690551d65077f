import { csvOf, type ExportColumn } from '../../corpus/interchange/table.ts'
import type { Words } from '../words.ts'
import type { BinCount, ClassMatrix, ClassRow } from './classMatrix.ts'
import type { ClassTexts } from './classTexts.ts'
import type { TakenSheet } from './pile.ts'

/** Words in the reader's language. */
type Wording = (words: Words) => string

/** Counts as CSV (RFC 4180): one line an entry and bin. Column names are the same in every language. */
export function countsCsv({ steps }: ClassMatrix, wording: Wording): string {
  const lines = steps.flatMap(({ rows }) => rows.flatMap((row) => row.bins.map((bin) => ({ row, bin }))))
  const columns: ExportColumn<{ row: ClassRow; bin: BinCount }>[] = [
    { name: 'step', valueOf: ({ row }) => row.number },
    { name: 'question', valueOf: ({ row }) => wording(row.step.prompt) },
    { name: 'entry', valueOf: ({ row }) => row.decision.entry },
    { name: 'part', valueOf: ({ row }) => row.decision.part },
    { name: 'about', valueOf: ({ row }) => aboutOf(row, wording) },
    { name: 'answer', valueOf: ({ bin }) => wording(bin.label) },
    { name: 'count', valueOf: ({ bin }) => bin.count },
    { name: 'answered', valueOf: ({ row }) => row.answered },
    { name: 'sheets', valueOf: ({ row }) => row.of },
    { name: 'key', valueOf: ({ bin }) => bin.key },
    { name: 'contested', valueOf: ({ row }) => row.contested },
  ]
  return csvOf(columns, lines)
}

/** Every sheet's answers as CSV: one line a sheet and entry, then free texts. A sheet is called by its nickname or file. */
export function answersCsv({ steps }: ClassMatrix, texts: readonly ClassTexts[], taken: readonly TakenSheet[], wording: Wording): string {
  interface Line { sheet: string; number: number; question: string; entry: string; about?: string | undefined; answer: string }
  const nameOf = (sheet: TakenSheet): string => sheet.nickname ?? sheet.name
  const placed = taken.flatMap((sheet) => steps.flatMap(({ step, number, rows }) => rows.map((row): Line => {
    const given = row.decision.given(Object.hasOwn(sheet.answers, step.id) ? sheet.answers[step.id] : undefined)
    const labels = given.map((id) => row.bins.find((bin) => bin.id === id)).flatMap((bin) => (bin ? [wording(bin.label)] : []))
    return { sheet: nameOf(sheet), number, question: wording(step.prompt), entry: row.decision.id, about: aboutOf(row, wording), answer: labels.join(' | ') }
  })))
  const scales = taken.flatMap((sheet) => steps.flatMap(({ step, number }): Line[] => {
    const answer = Object.hasOwn(sheet.answers, step.id) ? sheet.answers[step.id] : undefined
    return answer?.kind === 'scale' ? [{ sheet: nameOf(sheet), number, question: wording(step.prompt), entry: '', answer: String(answer.value) }] : []
  }))
  const written = texts.flatMap(({ step, number, texts: some }) => some.map((text): Line => ({
    sheet: text.nickname ?? taken.find(({ sheet }) => sheet === text.sheet)?.name ?? '', number, question: wording(step.prompt), entry: '', answer: text.lines.map((line) => line.text).join('\n'),
  })))
  const columns: ExportColumn<Line>[] = [
    { name: 'sheet', valueOf: ({ sheet }) => sheet }, { name: 'step', valueOf: ({ number }) => number }, { name: 'question', valueOf: ({ question }) => question },
    { name: 'entry', valueOf: ({ entry }) => entry }, { name: 'about', valueOf: ({ about }) => about }, { name: 'answer', valueOf: ({ answer }) => answer },
  ]
  return csvOf(columns, [...placed, ...scales, ...written])
}

/** What a row is about: its label, or the words of its first passage; both where the label is only an article's letter. */
function aboutOf({ decision: { label, passages } }: ClassRow, wording: Wording): string | undefined {
  const words = passages.find(({ excerpt }) => excerpt !== undefined)?.excerpt
  if (!label) return words
  return 'say' in label && label.say === 'activity.article' && words !== undefined ? `${wording(label)}: ${words}` : wording(label)
}
