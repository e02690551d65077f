import { ExchangeError, MOST_READ } from '../exchangeError.ts'
import { labelOf } from '../moodle/cloze.ts'
import { gathered, readPartHtml, readPieceHtml, type ReadPart } from '../partHtml.ts'
import type { MatchPart, Part, Piece, Question } from '../question.ts'
import { giftUnescaped, splitGift } from './escape.ts'

/** Reads GIFT as `writeGift` writes it; questions of another making are left out. Throws ExchangeError. */
export function readGift(gift: string): readonly Question[] {
  if (gift.length > MOST_READ) throw new ExchangeError('too-large', 'GIFT')
  const read = gift.split(/\n{2,}/).flatMap((line, at) => (line.startsWith('::') ? readLine(line, `question ${at}`) ?? [] : []))
  return gathered(mergedRows(read))
}

interface ReadLine extends ReadPart { place: string }

function readLine(line: string, place: string): ReadLine | undefined {
  const [, , body = ''] = splitGift(line, '::')
  const [head = '', answers] = splitGift(body, '{')
  const [answer = '', feedback = ''] = splitGift((answers ?? '').replace(/\}$/, ''), '####')
  const after = giftUnescaped(feedback)
  const read = readPartHtml(giftUnescaped(head.replace(/^\[html\]/, '')), after, after, place)
  return read && { ...read, place, part: keyed(read, answer.trim(), place) }
}

function keyed({ part, language, row }: ReadPart, answer: string, place: string): Part {
  const piece = (escaped: string): Piece => readPieceHtml(giftUnescaped(escaped.trim()), language, place)
  if (answer === '') return part
  switch (part.kind) {
    case 'choice': {
      const read = readChoices(answer, piece)
      return { ...part, options: read.pieces, right: read.right, accepted: read.accepted }
    }
    case 'match': {
      if (row) {
        const read = readChoices(answer, piece)
        const [right] = read.right
        return { ...part, columns: read.pieces, ...(right !== undefined && { right: { [row.id]: right } }), accepted: read.accepted.length > 0 ? { [row.id]: read.accepted } : {} }
      }
      const pairs = readPairs(answer, piece)
      const byLabel = new Map(part.columns.map((column) => [labelOf(column), column.id]))
      return { ...part, rows: pairs.map(([one]) => one), right: Object.fromEntries(pairs.map(([one, label]) => [one.id, byLabel.get(label) ?? label])) }
    }
    case 'order': {
      const pieces = readPairs(answer, piece).toSorted(([, one], [, other]) => Number(one) - Number(other)).map(([one]) => one)
      return { ...part, pieces, right: pieces.map(({ id }) => id) }
    }
    case 'number': {
      const [right = 0, ...accepted] = splitGift(answer.replace(/^#/, ''), '=').filter((value) => value.trim() !== '').map((value) => Number(value.split(':')[0]))
      return { ...part, right, accepted }
    }
    default:
      return part
  }
}

function readPairs(answer: string, piece: (escaped: string) => Piece): (readonly [Piece, string])[] {
  // A pair without a row is a column that fits none.
  return splitGift(answer, '=').filter((pair) => !/^\s*(->|$)/.test(pair)).map((pair) => {
    const [row = '', ...label] = splitGift(pair, '->')
    return [piece(row), giftUnescaped(label.join('->').trim())] as const
  })
}

function readChoices(answer: string, piece: (escaped: string) => Piece): { pieces: readonly Piece[]; right: string[]; accepted: string[] } {
  const pieces: Piece[] = []
  const right: string[] = []
  const accepted: string[] = []
  for (const choice of splitGift(answer.replaceAll(/(?<!\\)=/g, '~='), '~').filter((one) => one.trim() !== '')) {
    const [words = '', feedback] = splitGift(choice.trim(), '#')
    const [, worth, escaped = ''] = /^(=|%-?[\d.]+%)?(.*)$/s.exec(words) ?? []
    const option = piece(escaped)
    pieces.push(option)
    if (feedback !== undefined) accepted.push(option.id)
    else if (worth === '=' || (worth !== undefined && !worth.startsWith('%-'))) right.push(option.id)
  }
  return { pieces, right, accepted }
}

/** Rows that were asked one by one, as one table again. */
function mergedRows(read: readonly ReadLine[]): readonly ReadPart[] {
  const merged: ReadPart[] = []
  for (const { row, place: _, ...one } of read) {
    const last = merged.at(-1)
    if (row === undefined || one.part.kind !== 'match') {
      merged.push(one)
    } else if (last?.step === one.step && last.part.id === one.part.id && last.part.kind === 'match') {
      last.part = together(last.part, one.part, row)
      // A description has no feedback: what the step says is at one of its other rows.
      if (last.feedback.reasons.length + last.feedback.contested.length === 0) last.feedback = one.feedback
    } else {
      merged.push({ ...one, part: { ...one.part, rows: [row] } })
    }
  }
  return merged
}

const together = (table: MatchPart, one: MatchPart, row: Piece): MatchPart => ({
  ...table,
  rows: [...table.rows, row],
  columns: table.columns.length > 0 ? table.columns : one.columns,
  ...((table.right ?? one.right) && { right: { ...table.right, ...one.right } }),
  accepted: { ...table.accepted, ...one.accepted },
})
