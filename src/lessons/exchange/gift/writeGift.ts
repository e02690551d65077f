import { oneLine } from '../cleanText.ts'
import { inOrder, isPlainTable } from '../moodle/writeMoodle.ts'
import { labelOf } from '../moodle/cloze.ts'
import { feedbackHtml, lookForHtml, openingHtml, partHtml, pieceHtml } from '../partHtml.ts'
import { isScored, type ChoicePart, type MatchPart, type Part, type Piece, type Question, type WordedLesson } from '../question.ts'
import { markupOf, el } from '../xml.ts'
import { giftEscaped } from './escape.ts'

/**
 * The lesson as GIFT: a category, a description, then the questions. A table with one reading a row is a matching
 * question; another one is asked row by row, and a contested row is a description. An order is matched with its places.
 * What has no key, and words to mark, are essays: GIFT can't say that a question is worth nothing, so the teacher sets
 * an essay's grade.
 */
export function writeGift(lesson: WordedLesson): string {
  const lines = lesson.questions.flatMap((question) => question.parts.flatMap((part) => linesOf(lesson, question, part)))
  const opening = openingHtml(lesson)
  // Without an answer it is a description.
  const described = opening === '' ? [] : [`::${giftEscaped(oneLine(lesson.title))}::[html]${giftEscaped(opening)}`]
  return [`$CATEGORY: $course$/top/${oneLine(lesson.title).replaceAll('/', '//')}`, ...described, ...lines].map((line) => `${line}\n\n`).join('')
}

function linesOf(lesson: WordedLesson, question: Question, part: Part): readonly string[] {
  const after = markupless(feedbackHtml(lesson, question, part) + lookForHtml(part, lesson))
  const asked = (listed: boolean, row?: Piece): string =>
    `::${giftEscaped(oneLine(`${question.id} ${question.prompt.text}`))}::[html]${giftEscaped(partHtml(lesson, question, part, { listed, ...(row && { row }) }))}`
  const line = (answer: string, listed: boolean, row?: Piece): string => `${asked(listed, row)}{${answer}${after}}`
  const essay = (): readonly string[] => [line('', true)]
  if (!isScored(part)) return essay()
  switch (part.kind) {
    case 'choice':
      return part.many && (part.right?.length ?? 0) > MOST_SHARES ? essay() : [line(choices(lesson, part), false)]
    case 'match':
      if (isPlainTable(part)) return [line(pairs(lesson, part), false)]
      return part.rows.map((row) => {
        const right = part.right?.[row.id]
        if (right === undefined) return asked(false, row)
        return line(choices(lesson, { id: part.id, kind: 'choice', many: false, options: part.columns, right: [right], accepted: part.accepted[row.id] ?? [] }), false, row)
      })
    case 'order':
      return [line(inOrder(part.pieces, part.right ?? []).map((piece, at) => `=${giftEscaped(pieceHtml(piece, lesson))} -> ${at + 1} `).join(''), false)]
    case 'number':
      return [line(`#${[part.right ?? 0, ...part.accepted].map((value, at) => `=${value}:0${at === 0 ? '' : accepted(lesson)} `).join('')}`, false)]
    default:
      return essay()
  }
}

/** Moodle takes only certain parts of a grade; a hundred by eleven is none of them. */
const MOST_SHARES = 10

const columnOf = (part: MatchPart, row: Piece): Piece => part.columns.find(({ id }) => id === part.right?.[row.id]) ?? row
/** Rows with their columns. Columns that fit no row are there to choose from, too. */
function pairs(lesson: WordedLesson, part: MatchPart): string {
  const used = new Set(Object.values(part.right ?? {}))
  const rows = part.rows.map((row) => [giftEscaped(pieceHtml(row, lesson)), columnOf(part, row)] as const)
  return [...rows, ...part.columns.filter(({ id }) => !used.has(id)).map((column) => ['', column] as const)].map(([row, column]) => `=${row} -> ${giftEscaped(labelOf(column))} `).join('')
}

const markupless = (html: string): string => (html === '' ? '' : `####${giftEscaped(html)}`)
const accepted = (lesson: WordedLesson): string => `#${giftEscaped(markupOf([el('p', {}, [lesson.phrases.accepted])]))}`

function choices(lesson: WordedLesson, part: ChoicePart): string {
  const right = part.right ?? []
  const share = String(Number((100 / right.length).toFixed(5)))
  const worth = (id: string): readonly [before: string, after: string] => {
    if (right.includes(id)) return [part.many ? `~%${share}%` : '=', '']
    // Not `=`: where every option is accepted there would be no `~`, and the options would be words to type.
    if (part.accepted.includes(id)) return [part.many ? '~%0%' : '~%100%', accepted(lesson)]
    return [part.many ? `~%-${share}%` : '~', '']
  }
  return part.options.map((option) => {
    const [before, after] = worth(option.id)
    return `${before}${giftEscaped(pieceHtml(option, lesson))}${after} `
  }).join('')
}
