/** What a cell of an exported table can hold. A list becomes one cell in CSV and stays a list in JSON. */
export type CellValue = string | number | boolean | readonly string[] | undefined

/** One column of an exported table. `name` is the same in every interface language, so that scripts can rely on it. */
export interface ExportColumn<Row> {
  name: string
  valueOf: (row: Row) => CellValue
}

const BYTE_ORDER_MARK = '\uFEFF'
const LINE_END = '\r\n'
const BETWEEN_ENTRIES = ' | '

/**
 * What a spreadsheet may take for a formula: = + - @ | % and the full-width and small forms of the first four, also
 * after blanks, control, zero-width or apostrophe characters that it drops first; and any cell that starts with a tab
 * or a line break (OWASP, "CSV Injection"). There is no end anchor, so cells of several lines are caught too.
 */
const FORMULA_START = /^(?:['\s\p{Cc}\p{Cf}\p{Z}]*[=+\-@|%＝＋－＠﹦﹢﹣﹫]|'*[\t\r\n])/u

/**
 * The table as CSV: RFC 4180 with a header row and CRLF, with a byte order mark because Excel reads UTF-8 by it only.
 * Every text cell is quoted, and one that could start a formula gets an apostrophe in front, as OWASP advises. Taking
 * one apostrophe off such cells gives the exact text back. Numbers are left bare: they cannot hold a formula.
 */
export function csvOf<Row>(columns: readonly ExportColumn<Row>[], rows: readonly Row[]): string {
  const lines = [columns.map(({ name }) => csvCell(name)), ...rows.map((row) => columns.map(({ valueOf }) => csvCell(valueOf(row))))]
  return BYTE_ORDER_MARK + lines.map((cells) => cells.join(',') + LINE_END).join('')
}

/** The table as a JSON list with one object a row; cells without a value are left out. */
export function jsonOf<Row>(columns: readonly ExportColumn<Row>[], rows: readonly Row[]): string {
  // Object.fromEntries defines own properties, so that a column named __proto__ does no harm.
  const records = rows.map((row) => Object.fromEntries(columns.map(({ name, valueOf }) => [name, valueOf(row)])))
  return `${JSON.stringify(records, null, 2)}\n`
}

function csvCell(value: CellValue): string {
  if (value === undefined) return ''
  if (typeof value === 'number' || typeof value === 'boolean') return String(value)
  const text = typeof value === 'string' ? value : value.join(BETWEEN_ENTRIES)
  const harmless = FORMULA_START.test(text) ? `'${text}` : text
  return `"${harmless.replaceAll('"', '""')}"`
}
