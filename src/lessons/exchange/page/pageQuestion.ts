import { feedbackFlow, lined, listFlow, pieceFlow, stemFlow, worded, type Dialect } from '../flow.ts'
import { nameOf, type MatchPart, type Part, type Piece, type Question, type WordedLesson } from '../question.ts'
import { el, type XmlElement, type XmlNode } from '../xml.ts'
import type { PagePhrases } from './pagePhrases.ts'

/** What the page's script and an answer file call a question. */
export function stepKindOf({ parts }: Question): 'choice' | 'sort' | 'assign' | 'order' | 'mark' | 'number' | 'scale' | 'text' | 'paragraph' | 'list' {
  const [part] = parts
  switch (part?.kind) {
    case 'choice':
    case 'order':
    case 'number':
      return part.kind
    case 'match':
      return parts.length > 1 ? 'assign' : 'sort'
    case 'text':
      return part.asks
    default:
      return 'mark'
  }
}

/** Labels longer than this stand in a list once, and choices name their number. */
const LONG = 32

interface Sheet { lesson: WordedLesson; phrases: PagePhrases; dialect: Dialect }

/** One question of the page; with `keyed` its key below it. */
export function pageQuestion(question: Question, at: number, sheet: Sheet, keyed: boolean): XmlElement {
  const { lesson, dialect } = sheet
  const [prompt, ...rest] = stemFlow(question, dialect, lesson.phrases)
  const heading = el('h2', { id: `h${at}` }, [el('span', { class: 'number-of' }, [`${at}. `]), { ...(prompt ?? el('span', {})), name: 'span', attributes: { ...(prompt?.attributes['lang'] !== undefined && { lang: prompt.attributes['lang'] }) } }])
  return el('section', { class: 'question', id: `q${at}`, 'aria-labelledby': `h${at}` }, [heading, ...rest, ...answerForm(question, at, sheet), ...(keyed ? keyOf(question, sheet) : [])])
}

function answerForm(question: Question, at: number, { lesson, phrases, dialect }: Sheet): readonly XmlElement[] {
  const flow = (piece: Piece): readonly XmlElement[] => pieceFlow(piece, dialect, lesson.phrases)
  const [part] = question.parts
  if (part === undefined) return []
  switch (part.kind) {
    case 'choice':
      return [el('fieldset', { 'aria-labelledby': `h${at}` }, [el('div', { class: 'choices long' }, part.options.map((option) =>
        el('label', {}, [el('input', { type: part.many ? 'checkbox' : 'radio', name: question.id, value: option.id }), el('span', {}, flow(option).map(inLabel))])))])]
    case 'match': {
      const tables = question.parts.filter((one): one is MatchPart => one.kind === 'match')
      return [
        ...tables.filter(isLong).map((table) => el('div', {}, [...(table.label ? [worded('h3', 'part', table.label, dialect)] : []), el('ol', {}, table.columns.map((column) => el('li', {}, column.label ? worded('span', 'label', column.label, dialect).children : [])))])),
        ...part.rows.map((row) => el('div', { class: 'row', 'data-row': row.id }, [...flow(row), ...tables.map((table) => rowChoices(question, table, row, at, dialect))])),
      ]
    }
    case 'order':
      return [
        el('p', { class: 'ends' }, [worded('span', 'from', part.from, dialect), ' → ', worded('span', 'to', part.to, dialect)]),
        ...part.pieces.map((piece, place) => el('div', { class: 'row order' }, [
          el('select', { 'data-row': piece.id, 'aria-label': phrases.place, 'aria-describedby': `q${at}p${place}` }, [el('option', { value: '' }, ['–']), ...part.pieces.map((_, n) => el('option', { value: n + 1 }, [String(n + 1)]))]),
          el('div', { class: 'piece', id: `q${at}p${place}` }, flow(piece)),
        ])),
      ]
    case 'words': {
      const roles = question.parts.map(({ id, label }) => ({ id, label: label?.text ?? id }))
      return [
        el('fieldset', { class: 'scripted choices' }, [el('legend', {}, [phrases.mark]), ...question.parts.map(({ id, label }, n) => el('label', {}, [el('input', { type: 'radio', name: question.id, value: id, checked: n === 0 ? 'checked' : undefined }), worded('span', 'label', label ?? { text: id, language: dialect.language }, dialect)]))]),
        el('p', { class: 'unscripted hint' }, [`${phrases.underline} ${roles.map(({ label }) => label).join(' · ')}`]),
        el('p', { class: 'tokens', lang: part.language, 'data-roles': JSON.stringify(roles) }, part.tokens.map((token) => el('span', {}, lined(token)))),
      ]
    }
    case 'number':
      return [el('p', { class: 'range' }, [el('input', { type: 'number', min: part.min, max: part.max, step: 1, 'aria-labelledby': `h${at}` }), ' ', worded('span', 'unit', part.unit, dialect), ` (${part.min}–${part.max})`])]
    case 'text':
      return [
        ...listFlow('about', part.about, dialect),
        part.asks === 'scale'
          ? el('p', { class: 'range scale' }, ['0', el('input', { type: 'range', min: 0, max: 100, step: 1, value: 50, 'aria-labelledby': `h${at}`, 'aria-describedby': `q${at}-set` }), '100', el('output', { id: `q${at}-set` }, ['–'])])
          : el('textarea', { rows: Math.max(2, part.lines), maxlength: 4000, 'aria-labelledby': `h${at}` }),
      ]
  }
}

const isLong = (part: MatchPart): boolean => part.columns.some(({ label }) => (label?.text.length ?? 0) > LONG)

function rowChoices(question: Question, table: MatchPart, row: Piece, at: number, dialect: Dialect): XmlElement {
  const long = isLong(table)
  const name = (column: Piece, n: number): XmlNode[] => {
    const label = worded('span', long ? 'unseen' : 'label', column.label ?? { text: column.id, language: dialect.language }, dialect)
    return long ? [el('span', { 'aria-hidden': true }, [String(n + 1)]), label] : [label]
  }
  const what = table.label ?? question.prompt
  return el('fieldset', {}, [
    { ...worded('legend', table.label ? 'part' : 'unseen', what, dialect) },
    el('div', { class: 'choices' }, table.columns.map((column, n) => el('label', {}, [el('input', { type: 'radio', name: `${question.id}|${table.id}|${row.id}`, value: column.id, id: `q${at}-${table.id}-${table.rows.indexOf(row)}-${n}` }), ...name(column, n)]))),
  ])
}

/** A label holds phrasing content only. */
function inLabel(element: XmlElement): XmlElement {
  return { ...element, name: element.name === 'p' || element.name === 'blockquote' ? 'span' : element.name, children: element.children.map((child) => (typeof child === 'string' ? child : inLabel(child))) }
}

function keyOf(question: Question, { lesson, phrases, dialect }: Sheet): readonly XmlElement[] {
  const lines = question.parts.flatMap((part) => keyLines(question, part, lesson))
  const lookFor = question.parts.flatMap((part) => (part.kind === 'text' ? part.lookFor : []))
  const feedback = feedbackFlow(question, dialect, lesson.phrases)
  if (lines.length + lookFor.length + feedback.length === 0) return []
  return [el('div', { class: 'key' }, [
    el('h3', {}, [phrases.key]),
    ...(lines.length > 0 ? [el('ul', {}, lines.map((line) => el('li', {}, [line])))] : []),
    ...(lookFor.length > 0 ? [el('p', {}, [lesson.phrases.lookFor]), ...listFlow('look-for', lookFor, dialect)] : []),
    ...feedback,
  ])]
}

function keyLines(question: Question, part: Part, lesson: WordedLesson): readonly string[] {
  const named = (pieces: readonly Piece[], id: string): string => { const piece = pieces.find((one) => one.id === id); return piece?.label?.text ?? piece?.passages.map(({ place }) => place).join('; ') ?? id }
  const also = (words: string): string => `${words} (${lesson.phrases.accepted})`
  switch (part.kind) {
    case 'choice':
      return [...(part.right ?? []).map((id) => named(part.options, id)), ...part.accepted.map((id) => also(named(part.options, id)))]
    case 'match':
      return Object.entries(part.right ?? {}).flatMap(([row, column]) => [`${nameOf(question, row) ?? row}: ${named(part.columns, column)}`, ...(part.accepted[row] ?? []).map((id) => also(`${nameOf(question, row) ?? row}: ${named(part.columns, id)}`))])
    case 'order':
      return (part.right ?? []).map((id, at) => `${at + 1}. ${named(part.pieces, id)}`)
    case 'words':
      return part.right ? [`${part.label?.text ?? part.id}: ${part.right.map((at) => part.tokens[at] ?? '').join('').trim()}`] : []
    case 'number':
      return part.right === undefined ? [] : [`${part.right} ${part.unit.text}`, ...part.accepted.map((value) => also(String(value)))]
    case 'text':
      return []
  }
}
