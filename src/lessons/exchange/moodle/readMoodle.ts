import { ExchangeError } from '../exchangeError.ts'
import { gathered, readEntryIn, readPartHtml, readPieceHtml, type ReadPart } from '../partHtml.ts'
import type { MatchPart, Part, Piece, Question } from '../question.ts'
import { childrenOf, isElement, parseMarkup, parseXml, textIn, type XmlElement } from '../xml.ts'
import { labelOf, readCloze } from './cloze.ts'

/** Reads Moodle XML as `writeMoodleXml` writes it; questions of another making are left out. Throws ExchangeError. */
export function readMoodleXml(xml: string): readonly Question[] {
  const quiz = parseXml(xml, 'quiz')
  if (quiz.name !== 'quiz') throw new ExchangeError('not-this-format', quiz.name)
  return gathered(childrenOf(quiz, 'question').flatMap((question, at) => readQuestion(question, `question ${at + 1}`) ?? []))
}

const textOf = (element: XmlElement | undefined): string => textIn(childrenOf(element, 'text')[0])

function readQuestion(question: XmlElement, place: string): ReadPart | undefined {
  const child = (name: string): string => textOf(childrenOf(question, name)[0])
  const html = child('questiontext')
  const read = html === '' ? undefined : readPartHtml(html, child('generalfeedback'), child('graderinfo'), place)
  return read && { ...read, part: keyed(read, question, html, place) }
}

function keyed({ part, language }: ReadPart, question: XmlElement, html: string, place: string): Part {
  const answers = childrenOf(question, 'answer')
  const pieces = (): readonly Piece[] => answers.map((answer) => readPieceHtml(textOf(answer), language, place))
  const also = (answer: XmlElement): boolean => textOf(childrenOf(answer, 'feedback')[0]) !== ''
  switch (question.attributes['type']) {
    case 'multichoice': {
      if (part.kind !== 'choice') break
      const options = pieces()
      const worth = (answer: XmlElement): number => Number(answer.attributes['fraction'])
      const idsOf = (holds: (answer: XmlElement) => boolean): string[] => answers.flatMap((answer, at) => (holds(answer) ? [options[at]?.id ?? ''] : []))
      return { ...part, options, right: idsOf((answer) => worth(answer) > 0 && !also(answer)), accepted: idsOf(also) }
    }
    case 'matching':
      return part.kind === 'match' ? matched(part, question, language, place) : part
    case 'cloze':
      return part.kind === 'match' ? embedded(part, html, language, place) : part
    case 'ordering': {
      const inOrder = pieces()
      return part.kind === 'order' ? { ...part, pieces: inOrder, right: inOrder.map(({ id }) => id) } : part
    }
    case 'numerical': {
      if (part.kind !== 'number') break
      const [right = 0, ...accepted] = answers.map((answer) => Number(textOf(answer)))
      return { ...part, right, accepted }
    }
  }
  return part
}

function matched(part: MatchPart, question: XmlElement, language: string, place: string): Part {
  const byLabel = new Map(part.columns.map((column) => [labelOf(column), column.id]))
  const pairs = childrenOf(question, 'subquestion').filter((pair) => textOf(pair) !== '').map((pair) => ({ row: readPieceHtml(textOf(pair), language, place), column: byLabel.get(textOf(childrenOf(pair, 'answer')[0])) }))
  return { ...part, rows: pairs.map(({ row }) => row), right: Object.fromEntries(pairs.flatMap(({ row, column }) => (column === undefined ? [] : [[row.id, column]]))) }
}

function embedded(part: MatchPart, html: string, language: string, place: string): Part {
  const byLabel = new Map(part.columns.map((column) => [labelOf(column), column.id]))
  const right: Record<string, string> = {}
  const accepted: Record<string, string[]> = {}
  const clozes = [...html.matchAll(/<p class="cloze">(.*?)<\/p>/gs)].map(([, cloze = '']) => cloze)
  const list = parseMarkup(html, place).filter(isElement).find(({ name }) => name === 'ol')
  const rows = childrenOf(list, 'li').map((line) => {
    const [piece] = childrenOf(line, 'div')
    if (piece === undefined) throw new ExchangeError('not-this-format', place)
    const row = readEntryIn(piece, language)
    const open = !childrenOf(line, 'p').some(({ attributes }) => attributes['class'] === 'cloze')
    // As it stands: entities in it keep its signs apart.
    for (const choice of open ? [] : readCloze(clozes.shift() ?? '')) {
      const id = byLabel.get(choice.label)
      if (id !== undefined && choice.right) right[row.id] = id
      if (id !== undefined && choice.accepted) (accepted[row.id] ??= []).push(id)
    }
    return row
  })
  return { ...part, rows, right, accepted }
}
