import { oneLine } from '../cleanText.ts'
import { feedbackHtml, lookForHtml, openingHtml, partHtml, pieceHtml } from '../partHtml.ts'
import { isScored, type MatchPart, type Part, type Piece, type Question, type WordedLesson } from '../question.ts'
import { nameOfId } from '../safeName.ts'
import { el, markupOf, xmlOf, type XmlElement } from '../xml.ts'
import { clozeOf, labelOf } from './cloze.ts'

/** Moodle takes only certain parts of a grade; a hundred by eleven is none of them. */
const MOST_SHARES = 10

/**
 * The lesson as Moodle XML: a category, a description, and one question for each part of each step. A table with one
 * reading a row is a matching question; where a row has other accepted readings, or is contested, it is a cloze.
 */
export function writeMoodleXml(lesson: WordedLesson): string {
  const opening = openingHtml(lesson)
  return xmlOf(el('quiz', {}, [
    // A stroke would begin a category within the category.
    el('question', { type: 'category' }, [el('category', {}, [text(`$course$/top/${oneLine(lesson.title).replaceAll('/', '//')}`)])]),
    ...(opening === '' ? [] : [el('question', { type: 'description' }, [el('name', {}, [text(oneLine(lesson.title))]), html('questiontext', opening), el('defaultgrade', {}, ['0'])])]),
    ...lesson.questions.flatMap((question) => question.parts.map((part) => partQuestion(lesson, question, part))),
  ]))
}

const text = (words: string): XmlElement => el('text', {}, words === '' ? [] : [words])
const html = (name: string, content: string, more: Record<string, string> = {}, rest: readonly XmlElement[] = []): XmlElement => el(name, { ...more, format: 'html' }, [text(content), ...rest])
const plain = (name: string, value: string | number | boolean): XmlElement => el(name, {}, [String(value)])

function partQuestion(lesson: WordedLesson, question: Question, part: Part): XmlElement {
  const make = (type: string, grade: number, body: string, rest: readonly XmlElement[]): XmlElement =>
    el('question', { type }, [
      el('name', {}, [text(oneLine(`${question.id} ${question.prompt.text}`))]),
      html('questiontext', body),
      html('generalfeedback', feedbackHtml(lesson, question, part)),
      plain('defaultgrade', grade), plain('penalty', 0), plain('hidden', 0), plain('idnumber', `${nameOfId(question.id)}/${nameOfId(part.id)}`.slice(0, 100)),
      ...rest,
    ])
  const body = (listed: boolean): string => partHtml(lesson, question, part, { listed })
  const essay = (): XmlElement => make('essay', 0, body(true), [
    plain('responseformat', 'editor'), plain('responserequired', 0), plain('responsefieldlines', linesOf(part)), plain('attachments', 0), plain('attachmentsrequired', 0),
    html('graderinfo', lookForHtml(part, lesson)), html('responsetemplate', ''),
  ])
  if (!isScored(part)) return essay()
  switch (part.kind) {
    case 'choice': {
      const right = part.right ?? []
      if (right.length > MOST_SHARES) return essay()
      const share = right.length === 0 ? '0' : shareOf(right.length)
      const fraction = (id: string): string => {
        if (right.includes(id)) return part.many ? share : '100'
        if (part.accepted.includes(id)) return part.many ? '0' : '100'
        return part.many ? `-${share}` : '0'
      }
      return make('multichoice', 1, body(false), [
        plain('single', !part.many), plain('shuffleanswers', false), plain('answernumbering', 'none'),
        ...part.options.map((option) => html('answer', pieceHtml(option, lesson), { fraction: fraction(option.id) }, [html('feedback', part.accepted.includes(option.id) ? markupOf([el('p', {}, [lesson.phrases.accepted])]) : '')])),
      ])
    }
    case 'match':
      return isPlainTable(part)
        ? make('matching', part.rows.length, body(false), [
          plain('shuffleanswers', true),
          ...part.rows.map((row) => pair(pieceHtml(row, lesson), columnOf(part, row))),
          // Columns that fit no row are there to choose from, too.
          ...part.columns.filter(({ id }) => !Object.values(part.right ?? {}).includes(id)).map((column) => pair('', column)),
        ])
        : make('cloze', Object.keys(part.right ?? {}).length, clozeBody(lesson, part, body(false)), [])
    case 'order':
      return make('ordering', 1, body(false), [
        plain('layouttype', 'VERTICAL'), plain('selecttype', 'ALL'), plain('selectcount', 0), plain('gradingtype', 'ABSOLUTE_POSITION'), plain('showgrading', 'SHOW'), plain('numberingstyle', 'none'),
        ...inOrder(part.pieces, part.right ?? []).map((piece, at) => html('answer', pieceHtml(piece, lesson), { fraction: String(at + 1) })),
      ])
    case 'number':
      return make('numerical', 1, body(false), [part.right ?? 0, ...part.accepted].map((value, at) =>
        el('answer', { fraction: 100, format: 'moodle_auto_format' }, [text(String(value)), html('feedback', at === 0 ? '' : markupOf([el('p', {}, [lesson.phrases.accepted])])), plain('tolerance', 0)])))
    default:
      return essay()
  }
}

const pair = (row: string, column: Piece | undefined): XmlElement => el('subquestion', { format: 'html' }, [text(row), el('answer', {}, [text(column ? labelOf(column) : '')])])
const columnOf = (part: MatchPart, row: Piece): Piece | undefined => part.columns.find(({ id }) => id === part.right?.[row.id])

/** Every row has one reading, and there are enough for a matching question. */
export const isPlainTable = (part: MatchPart): boolean =>
  part.rows.length >= 2 && Object.keys(part.accepted).length === 0 && part.rows.every(({ id }) => part.right?.[id] !== undefined)

/** Pieces in the order of the key; those that it does not name keep their place at the end. */
export const inOrder = (pieces: readonly Piece[], right: readonly string[]): readonly Piece[] => [
  ...right.flatMap((id) => pieces.find((piece) => piece.id === id) ?? []),
  ...pieces.filter(({ id }) => !right.includes(id)),
]

function clozeBody(lesson: WordedLesson, part: MatchPart, body: string): string {
  // The story's words must not be read as embedded answers: no brace but ours stays one.
  const harmless = (markup: string): string => markup.replaceAll('{', '&#123;')
  const rows = part.rows.map((row) => {
    const cloze = clozeOf(part, row.id, lesson.phrases.accepted)
    const answer = cloze === undefined ? markupOf([el('p', { class: 'open' }, [lesson.phrases.notScored])]) : `<p class="cloze">${cloze}</p>`
    return `<li>${harmless(pieceHtml(row, lesson))}${answer}</li>`
  })
  return `${harmless(body)}<ol class="rows">${rows.join('')}</ol>`
}

/** A hundredth share as Moodle lists it: five decimals, or none. */
const shareOf = (count: number): string => String(Number((100 / count).toFixed(5)))

/** Moodle has these heights of an answer field. */
function linesOf(part: Part): number {
  const wanted = part.kind === 'text' ? part.lines : 3
  return [2, 3, 5, 10, 15, 20, 25, 30, 35, 40].find((lines) => lines >= wanted) ?? 40
}
