import { ExchangeError, MOST_READ } from './exchangeError.ts'

/** A line of the table of questions and key. */
export interface CsvQuestion {
  question: string
  part: string
  kind: string
  prompt: string
  hint: string
  passages: string
  row: string
  rowWords: string
  choices: readonly { id: string; words: string }[]
  key: readonly string[]
  accepted: readonly string[]
  contested: string
  reason: string
}

/** Reads what `writeCsv` writes, also after a spreadsheet has saved it again with its columns in place. Throws ExchangeError. */
export function readCsv(csv: string): readonly CsvQuestion[] {
  if (csv.length > MOST_READ) throw new ExchangeError('too-large', 'CSV')
  const [header, ...lines] = linesOf(csv.replace(/^\uFEFF/, ''))
  if (header?.[0] !== 'question' || !header.includes('key')) throw new ExchangeError('not-this-format', 'line 1')
  return lines.map((cells) => {
    const cell = (name: string): string => cells[header.indexOf(name)] ?? ''
    const list = (name: string): readonly string[] => listOf(cell(name))
    const words = list('choices')
    return {
      question: cell('question'), part: cell('part'), kind: cell('kind'), prompt: cell('prompt'), hint: cell('hint'), passages: cell('passages'),
      row: cell('row'), rowWords: cell('row_words'), choices: list('choice_ids').map((id, at) => ({ id, words: words[at] ?? '' })),
      key: list('key'), accepted: list('also_accepted'), contested: cell('contested'), reason: cell('reason'),
    }
  })
}

/** Lines of a CSV file (RFC 4180), with quoted cells that may hold line ends. */
function linesOf(csv: string): readonly (readonly string[])[] {
  const lines: string[][] = []
  let line: string[] = []
  for (const [, quoted, bare = '', end] of csv.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/g)) {
    // Behind the last line end there is an empty match.
    if (quoted === undefined && bare === '' && end === '' && line.length === 0) break
    line.push(quoted === undefined ? bare : unguarded(quoted.replaceAll('""', '"')))
    if (end !== ',') {
      lines.push(line)
      line = []
    }
  }
  return lines
}

/** Without the apostrophe that keeps a spreadsheet from taking a cell for a formula: `csvOf` sets exactly one. */
const unguarded = (cell: string): string => (FORMULA_GUARD.test(cell) ? cell.slice(1) : cell)
const FORMULA_GUARD = /^'(?:['\s\p{Cc}\p{Cf}\p{Z}]*[=+\-@|%＝＋－＠﹦﹢﹣﹫]|'*[\t\r\n])/u

/** The entries of a cell that holds a list. */
function listOf(cell: string): readonly string[] {
  if (cell === '') return []
  return cell.split(' | ').map((entry) => entry.replaceAll(/\\([\\|])/g, '$1'))
}
