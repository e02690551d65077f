import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { csvOf, jsonOf, type ExportColumn } from '../../../../src/corpus/interchange/table.ts'

/** A reader of RFC 4180 written apart from the writer: one character at a time, no regular expression. */
function parseCsv(text: string): string[][] {
  const rows: string[][] = []
  let row: string[] = []
  let cell = ''
  let quoted = false
  for (let at = 0; at < text.length; at++) {
    const sign = text[at] ?? ''
    if (quoted) {
      if (sign !== '"') cell += sign
      else if (text[at + 1] === '"') cell += text[++at]
      else quoted = false
    } else if (sign === '"') quoted = true
    else if (sign === ',') {
      row.push(cell)
      cell = ''
    } else if (sign === '\r' && text[at + 1] === '\n') {
      rows.push([...row, cell])
      row = []
      cell = ''
      at++
    } else cell += sign
  }
  return rows
}

const columns: ExportColumn<readonly string[]>[] = [0, 1, 2].map((at) => ({ name: `column ${at}`, valueOf: (row) => row[at] }))
const cellsOf = (csv: string) => parseCsv(csv.slice(1)).slice(1)
const one = (value: string) => cellsOf(csvOf([{ name: 'x', valueOf: (row: string) => row }], [value]))[0]?.[0] ?? ''

/** What a spreadsheet drops before it looks for a formula. */
const dropped = [' ', '\t', '\n', '\r', '\u00A0', '\u200B', '\uFEFF', '\u0000', '\u202E', '\u3000']
const starts = ['=', '+', '-', '@', '|', '%', '＝', '＋', '－', '＠']

describe('csvOf', () => {
  it('writes a byte order mark, a header, CRLF, and quotes doubled', () => {
    expect(csvOf(columns, [['a', 'say "b"', 'c,d']])).toBe('\uFEFF"column 0","column 1","column 2"\r\n"a","say ""b""","c,d"\r\n')
  })

  it('keeps a cell of several lines in one cell', () => {
    expect(one('first\r\nsecond\nthird')).toBe('first\r\nsecond\nthird')
  })

  it('leaves numbers and truth bare, joins lists, and leaves what is missing empty', () => {
    const mixed: ExportColumn<number>[] = [
      { name: 'n', valueOf: (row) => -row },
      { name: 'b', valueOf: () => true },
      { name: 'l', valueOf: () => ['=x', 'y'] },
      { name: 'u', valueOf: () => undefined },
    ]
    expect(csvOf(mixed, [5]).split('\r\n')[1]).toBe(`-5,true,"'=x | y",`)
  })

  it.each(starts.flatMap((sign) => [sign, ...dropped.map((blank) => blank + sign)]))('disarms a cell that starts with %j', (start) => {
    for (const rest of ['1+1', '1+1\nx', 'SUM(A1)\r\nb', '']) expect(one(start + rest)).toBe(`'${start}${rest}`)
  })

  it.each(['\tx', '\rx', '\nx'])('disarms %j', (text) => expect(one(text)).toBe(`'${text}`))

  it.each(['a=b', '“=quoted”', '1-2', '', '—dash'])('leaves %j as it is', (text) => expect(one(text)).toBe(text))

  it('gives every text back: another reader finds the cells, and one apostrophe is all that was added', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.tuple(fc.constantFrom('', "'", ...dropped), fc.constantFrom('', "'", ...starts), fc.string()).map((parts) => parts.join('')),
    )
    fc.assert(
      fc.property(fc.array(fc.tuple(text, text, text), { maxLength: 4 }), (rows) => {
        const read = cellsOf(csvOf(columns, rows))
        expect(read).toHaveLength(rows.length)
        rows.forEach((row, y) => row.forEach((cell, x) => {
          const found = read[y]?.[x] ?? ''
          // One comparison a cell: thousands of them are made.
          const sound = (found === cell || found === `'${cell}`) && !/^[=+\-@\t\r\n|%＝＋－＠]/.test(found)
          if (!sound) expect(found).toBe(cell)
        }))
      }),
      { numRuns: 50 },
    )
  }, 30_000)

  it('is unambiguous: different texts never give the same cell', () => {
    const text = fc.tuple(fc.constantFrom('', "'", "''"), fc.constantFrom('', ...starts), fc.string({ maxLength: 2 })).map((parts) => parts.join(''))
    fc.assert(fc.property(text, text, (a, b) => { expect(one(a) === one(b)).toBe(a === b) }))
  })
})

describe('jsonOf', () => {
  it('gives one object a row, with lists as lists and nothing for what is missing', () => {
    const shape: ExportColumn<string>[] = [
      { name: 'text', valueOf: (row) => row },
      { name: 'list', valueOf: () => ['a', 'b'] },
      { name: 'none', valueOf: () => undefined },
      { name: '__proto__', valueOf: () => 'harmless' },
    ]
    const [record] = JSON.parse(jsonOf(shape, ['=1'])) as Record<string, unknown>[]
    expect(Object.entries(record ?? {})).toEqual([['text', '=1'], ['list', ['a', 'b']], ['__proto__', 'harmless']])
  })
})
