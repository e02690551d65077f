import { ExchangeError } from './exchangeError.ts'
import { feedbackFlow, firstOf, lined, listFlow, pieceFlow, readFeedback, readList, readPiece, readStem, readWorded, stemFlow, worded, type Dialect } from './flow.ts'
import type { Part, Piece, Question, WordedLesson } from './question.ts'
import { childrenOf, el, isElement, markupOf, parseMarkup, textIn, type XmlElement } from './xml.ts'

const htmlDialect = (language: string): Dialect => ({ language, lang: 'lang', entry: 'data-entry' })

/** What of a part stands in the question's text. */
interface Shown {
  /** Everything to choose from or to place: where the answer form itself has no place for it. */
  listed: boolean
  /** One row of a table that is asked by itself. */
  row?: Piece
}

/**
 * A part as the text of a question of its own, in HTML: Moodle's and GIFT's questions have one answer each. It tells in
 * attributes which step and part it is; nothing in it gives the key away.
 */
export function partHtml(lesson: WordedLesson, question: Question, part: Part, { listed, row }: Shown): string {
  const dialect = htmlDialect(lesson.language)
  const { phrases } = lesson
  const item = (name: string, piece: Piece): XmlElement => el(name, { class: 'piece', 'data-entry': piece.id }, pieceFlow(piece, dialect, phrases))
  const pieces = (kind: string, all: readonly Piece[]): XmlElement[] => [el('ul', { class: kind }, all.map((piece) => item('li', piece)))]
  const extras = (): readonly XmlElement[] => {
    switch (part.kind) {
      case 'choice':
        return listed ? pieces('options', part.options) : []
      case 'match':
        return [...(listed ? pieces('rows', part.rows) : []), ...(row ? [item('div', row)] : pieces('columns', part.columns))]
      case 'order':
        return [el('p', { class: 'ends' }, [worded('span', 'from', part.from, dialect), ' → ', worded('span', 'to', part.to, dialect)]), ...(listed ? pieces('pieces', part.pieces) : [])]
      case 'words':
        return [el('p', { class: 'tokens', lang: part.language }, part.tokens.map((token) => el('span', {}, lined(token))))]
      case 'number':
        return [el('p', { class: 'number', 'data-range': `${part.min} ${part.max}` }, [`${part.min} – ${part.max} `, worded('span', 'unit', part.unit, dialect)])]
      case 'text':
        return listFlow('about', part.about, dialect)
    }
  }
  const about = { class: 'crossread', lang: lesson.language, 'data-step': question.id, 'data-part': part.id, 'data-kind': part.kind, 'data-many': part.kind === 'choice' && part.many ? true : undefined, 'data-asks': part.kind === 'text' ? part.asks : undefined, 'data-lines': part.kind === 'text' ? part.lines : undefined }
  return markupOf([el('div', about, [...stemFlow(question, dialect, phrases), ...(part.label ? [worded('p', 'part', part.label, dialect)] : []), ...extras()])])
}

/** What stands before the questions: the introduction, which articles there are, and words to know. '' where there is nothing. */
export const openingHtml = ({ introduction = '', articles, glossary }: WordedLesson): string =>
  markupOf([
    ...introduction.split('\n').filter((line) => line.trim() !== '').map((line) => el('p', {}, [line])),
    ...(articles.length > 0 ? [el('ul', {}, articles.map((article) => el('li', {}, [article])))] : []),
    ...glossary.map(({ term, meaning }) => el('p', {}, [`${term}: ${meaning}`])),
  ])

/** A piece as the HTML of an answer. */
export const pieceHtml = (piece: Piece, { language, phrases }: WordedLesson): string => markupOf([el('div', { class: 'piece', 'data-entry': piece.id }, pieceFlow(piece, htmlDialect(language), phrases))])

/** The reasons, what is contested, and for words to mark the key: shown after answering. '' where there is nothing. */
export function feedbackHtml(lesson: WordedLesson, question: Question, part: Part): string {
  const dialect = htmlDialect(lesson.language)
  const key = part.kind === 'words' && part.right ? [el('div', { class: 'key', 'data-right': part.right.join(' ') }, [el('p', {}, [lesson.phrases.key]), el('p', { lang: part.language }, lined(part.right.map((at) => part.tokens[at]?.trim() ?? '').join(' … ')))])] : []
  return markupOf([...key, ...feedbackFlow(question, dialect, lesson.phrases)])
}

export const lookForHtml = (part: Part, { language, phrases }: WordedLesson): string =>
  part.kind === 'text' && part.lookFor.length > 0 ? markupOf([el('p', {}, [phrases.lookFor]), ...listFlow('look-for', part.lookFor, htmlDialect(language))]) : ''

/** What the text and the feedback of a part say; the key of its answers comes from the format around it. */
export interface ReadPart {
  step: string
  language: string
  stem: Pick<Question, 'prompt' | 'hint' | 'passages'>
  feedback: Pick<Question, 'reasons' | 'contested'>
  part: Part
  /** The one row that is asked here. */
  row?: Piece
}

/** Reads what `partHtml` and its companions write; undefined for a text of another kind (a description). Throws ExchangeError. */
export function readPartHtml(html: string, feedback: string, lookFor: string, place: string): ReadPart | undefined {
  const root = parseMarkup(html, place).filter(isElement).find(({ attributes }) => attributes['class'] === 'crossread')
  if (root === undefined) return undefined
  const language = root.attributes['lang'] ?? 'und'
  const dialect = htmlDialect(language)
  const after = el('div', {}, parseMarkup(feedback, place))
  const piecesOf = (kind: string): readonly Piece[] => childrenOf(firstOf(root, kind), 'li').map((line) => readEntry(line, dialect))
  const row = firstOf(root, 'piece')
  const label = firstOf(root, 'part')
  const base = { id: root.attributes['data-part'] ?? '', ...(label && { label: readWorded(label, dialect) }) }
  const part = ((): Part => {
    switch (root.attributes['data-kind']) {
      case 'choice':
        return { ...base, kind: 'choice', many: root.attributes['data-many'] === 'true', options: piecesOf('options'), accepted: [] }
      case 'match':
        return { ...base, kind: 'match', rows: piecesOf('rows'), columns: piecesOf('columns'), accepted: {} }
      case 'order': {
        const ends = firstOf(root, 'ends')
        return { ...base, kind: 'order', pieces: piecesOf('pieces'), from: readWorded(firstOf(ends, 'from'), dialect), to: readWorded(firstOf(ends, 'to'), dialect) }
      }
      case 'words': {
        const tokens = firstOf(root, 'tokens')
        const right = firstOf(after, 'key')?.attributes['data-right']?.split(' ').map(Number)
        return { ...base, kind: 'words', tokens: childrenOf(tokens, 'span').map(textIn), language: tokens?.attributes['lang'] ?? language, ...(right && { right }) }
      }
      case 'number': {
        const line = firstOf(root, 'number')
        const [min = 0, max = 0] = (line?.attributes['data-range'] ?? '').split(' ').map(Number)
        return { ...base, kind: 'number', min, max, unit: readWorded(firstOf(line, 'unit'), dialect), accepted: [] }
      }
      case 'text': {
        const asks = (['scale', 'text', 'paragraph', 'list'] as const).find((kind) => kind === root.attributes['data-asks']) ?? 'text'
        return { ...base, kind: 'text', asks, lines: Number(root.attributes['data-lines'] ?? 1), about: readList(root, 'about', dialect), lookFor: readList(el('div', {}, parseMarkup(lookFor, place)), 'look-for', dialect) }
      }
      default:
        throw new ExchangeError('not-this-format', place)
    }
  })()
  return { step: root.attributes['data-step'] ?? '', language, stem: readStem(root, dialect), feedback: readFeedback(after, dialect), part, ...(row && { row: readEntry(row, dialect) }) }
}

/** Reads the HTML of an answer. */
export function readPieceHtml(html: string, language: string, place: string): Piece {
  const [root] = parseMarkup(html, place).filter(isElement)
  if (root === undefined) throw new ExchangeError('not-this-format', place)
  return readEntry(root, htmlDialect(language))
}

/** Reads a piece from its element. */
export const readEntryIn = (element: XmlElement, language: string): Piece => readEntry(element, htmlDialect(language))

const readEntry = (element: XmlElement, dialect: Dialect): Piece => readPiece(element.attributes['data-entry'] ?? '', element, dialect)

/** Parts of one step, which stand one after another, as questions again. */
export function gathered(read: readonly ReadPart[]): readonly Question[] {
  const questions: { id: string; of: ReadPart; parts: Part[] }[] = []
  for (const one of read) {
    const last = questions.at(-1)
    if (last?.id === one.step) last.parts.push(one.part)
    else questions.push({ id: one.step, of: one, parts: [one.part] })
  }
  return questions.map(({ id, of, parts }) => ({ id, ...of.stem, parts, ...of.feedback }))
}

