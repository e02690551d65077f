import { oneLine } from '../cleanText.ts'
import { feedbackFlow, lined, listFlow, pieceFlow, stemFlow, worded, type Dialect } from '../flow.ts'
import { isScored, type Part, type Phrases, type Question, type Text } from '../question.ts'
import { nameOfId } from '../safeName.ts'
import { el, type XmlElement, type XmlNode } from '../xml.ts'

export const qtiDialect = (language: string): Dialect => ({ language, lang: 'xml:lang', entry: 'label' })

/** What becomes an item: a question, or one part of a question that has several. */
export interface ItemOf { id: string; question: Question; apart: boolean }

/** The label of an item that is one part of a question. */
export const APART = 'part'

/** A question with several parts is as many items: widespread importers take one interaction an item, or refuse it. */
export function itemsOf(question: Question): readonly ItemOf[] {
  if (question.parts.length < 2) return [{ id: question.id, question, apart: false }]
  return question.parts.map((part) => ({ id: `${question.id}${apartId(part)}`, question: { ...question, parts: [part] }, apart: true }))
}

/** How the id of such an item ends. */
export const apartId = ({ id }: Part): string => `#${id}`

/**
 * One question as an item of QTI 2.1: its part is an interaction with a response variable of the part's name.
 * Rows and options that are called contested have no entry in the mapping; free words have no scoring at all. The
 * reasons are a modal feedback that appears after answering.
 */
export function qtiItem({ id, question, apart }: ItemOf, language: string, phrases: Phrases): XmlElement {
  const dialect = qtiDialect(language)
  const scored = question.parts.filter(isScored)
  const feedback = feedbackFlow(question, dialect, phrases)
  const most = scored.reduce((sum, part) => sum + pointsOf(part), 0)
  const title = oneLine([...(apart ? question.parts.flatMap(({ label }) => label?.text ?? []) : []), question.prompt.text].join(' · ')) || id
  return el('assessmentItem', { identifier: nameOfId(id), title, label: apart ? APART : undefined, 'xml:lang': language, adaptive: false, timeDependent: false, toolName: 'Crossread', toolVersion: '1' }, [
    ...question.parts.map(declarationOf),
    ...(scored.length > 0 ? [outcome('SCORE', 'float', 0, most), outcome('MAXSCORE', 'float', most)] : []),
    ...(feedback.length > 0 ? [el('outcomeDeclaration', { identifier: 'FEEDBACK', cardinality: 'single', baseType: 'identifier' })] : []),
    el('itemBody', {}, [
      ...stemFlow(question, dialect, phrases),
      ...question.parts.flatMap((part) => interactionOf(part, dialect, phrases)),
      ...question.parts.flatMap((part) => (part.kind === 'text' && part.lookFor.length > 0 ? [el('rubricBlock', { view: 'scorer' }, [el('p', { class: 'mark' }, [phrases.lookFor]), ...listFlow('look-for', part.lookFor, dialect)])] : [])),
    ]),
    ...processing(scored, feedback.length > 0),
    ...(feedback.length > 0 ? [el('modalFeedback', { outcomeIdentifier: 'FEEDBACK', identifier: 'REASONS', showHide: 'show' }, feedback)] : []),
  ])
}

/** Name of the response variable of a part. */
export const responseOf = (part: Part): string => nameOfId(`r-${part.id}`)
/** Name of a choice: unique in its item, so it begins with its part and side. */
export const choiceName = (part: Part, side: 'o' | 'c', id: string): string => nameOfId(`${side}-${part.id}:${id}`)
export const tokenName = (part: Part, at: number): string => nameOfId(`t-${part.id}:${at}`)

/** What a right answer to the part earns. */
function pointsOf(part: Part): number {
  if (part.kind === 'match') return Object.keys(part.right ?? {}).length
  if (part.kind === 'words' || (part.kind === 'choice' && part.many)) return part.right?.length ?? 0
  return 1
}

function outcome(identifier: string, baseType: string, value: number, most?: number): XmlElement {
  return el('outcomeDeclaration', { identifier, cardinality: 'single', baseType, normalMaximum: most, normalMinimum: most === undefined ? undefined : 0 }, [el('defaultValue', {}, [el('value', {}, [String(value)])])])
}

function declarationOf(part: Part): XmlElement {
  const declare = (cardinality: string, baseType: string, right?: readonly string[], mapping?: XmlElement): XmlElement =>
    el('responseDeclaration', { identifier: responseOf(part), cardinality, baseType }, [
      ...(right && right.length > 0 ? [el('correctResponse', {}, right.map((value) => el('value', {}, [value])))] : []),
      ...(mapping ? [mapping] : []),
    ])
  switch (part.kind) {
    case 'choice': {
      const name = (id: string): string => choiceName(part, 'o', id)
      const right = part.right?.map(name)
      const others = part.accepted.map(name)
      const mapping = right && (part.many
        // Too many marks cost what they gain; what is accepted, but not asked for, costs nothing.
        ? map([...entries(right, 1), ...entries(others, 0)], { defaultValue: -1, lowerBound: 0, upperBound: right.length })
        : map(entries([...right, ...others], 1), { defaultValue: 0 }))
      return declare(part.many ? 'multiple' : 'single', 'identifier', right, mapping)
    }
    case 'match': {
      const pair = (row: string, column: string): string => `${choiceName(part, 'o', row)} ${choiceName(part, 'c', column)}`
      const right = part.right && Object.entries(part.right).map(([row, column]) => pair(row, column))
      const others = Object.entries(part.accepted).flatMap(([row, columns]) => columns.map((column) => pair(row, column)))
      return declare('multiple', 'directedPair', right, right && map(entries([...right, ...others], 1), { defaultValue: 0 }))
    }
    case 'order':
      return declare('ordered', 'identifier', part.right?.map((id) => choiceName(part, 'o', id)))
    case 'words': {
      const right = part.right?.map((at) => tokenName(part, at))
      return declare('multiple', 'identifier', right, right && map(entries(right, 1), { defaultValue: -1, lowerBound: 0, upperBound: right.length }))
    }
    case 'number': {
      const right = part.right === undefined ? undefined : [String(part.right)]
      return declare('single', 'integer', right, right && map(entries([...right, ...part.accepted.map(String)], 1), { defaultValue: 0 }))
    }
    case 'text':
      return declare('single', 'string')
  }
}

const entries = (keys: readonly string[], value: number): readonly XmlElement[] => keys.map((mapKey) => el('mapEntry', { mapKey, mappedValue: value }))
const map = (mapEntries: readonly XmlElement[], bounds: Readonly<Record<string, number>>): XmlElement => el('mapping', bounds, mapEntries)

function interactionOf(part: Part, dialect: Dialect, phrases: Phrases): readonly XmlElement[] {
  const prompt = part.label ? [worded('prompt', 'part', part.label, dialect)] : []
  const responseIdentifier = responseOf(part)
  switch (part.kind) {
    case 'choice':
      return [el('choiceInteraction', { responseIdentifier, shuffle: false, maxChoices: part.many ? 0 : 1 }, [...prompt, ...part.options.map((option) => el('simpleChoice', { identifier: choiceName(part, 'o', option.id), fixed: true }, pieceFlow(option, dialect, phrases)))])]
    case 'match': {
      const side = (name: 'o' | 'c', pieces: typeof part.rows, matchMax: number): XmlElement =>
        el('simpleMatchSet', {}, pieces.map((piece) => el('simpleAssociableChoice', { identifier: choiceName(part, name, piece.id), matchMax }, pieceFlow(piece, dialect, phrases))))
      return [el('matchInteraction', { responseIdentifier, shuffle: false, maxAssociations: part.rows.length }, [...prompt, side('o', part.rows, 1), side('c', part.columns, part.rows.length)])]
    }
    case 'order':
      return [
        el('p', { class: 'ends' }, [worded('span', 'from', part.from, dialect), ' → ', worded('span', 'to', part.to, dialect)]),
        el('orderInteraction', { responseIdentifier, shuffle: true }, [...prompt, ...part.pieces.map((piece) => el('simpleChoice', { identifier: choiceName(part, 'o', piece.id) }, pieceFlow(piece, dialect, phrases)))]),
      ]
    case 'words': {
      const text: Text = { text: '', language: part.language }
      const tokens = part.tokens.map((token, at): XmlNode => el('hottext', { identifier: tokenName(part, at) }, lined(token)))
      return [el('hottextInteraction', { responseIdentifier, maxChoices: 0 }, [...prompt, { ...worded('p', 'tokens', text, dialect), children: tokens }])]
    }
    case 'number':
      return [el('p', { class: 'number', label: `${part.min} ${part.max}` }, [el('textEntryInteraction', { responseIdentifier, expectedLength: String(part.max).length }), ' ', worded('span', 'unit', part.unit, dialect), ` (${part.min} – ${part.max})`])]
    case 'text':
      return [...listFlow('about', part.about, dialect), el('extendedTextInteraction', { class: part.asks, responseIdentifier, expectedLines: part.lines })]
  }
}

/**
 * Each part that has a response adds what it maps to; an order earns its point only as a whole. A part without one is
 * left alone, as in the specification's own template: it does not say what nothing maps to, and players stumble there.
 */
function processing(scored: readonly Part[], feedback: boolean): readonly XmlElement[] {
  const rules = [
    ...scored.map((part) => {
      const identifier = responseOf(part)
      const given = el('variable', { identifier })
      const earning = part.kind === 'order' ? el('match', {}, [given, el('correct', { identifier })]) : el('not', {}, [el('isNull', {}, [given])])
      const points = part.kind === 'order' ? el('baseValue', { baseType: 'float' }, ['1']) : el('mapResponse', { identifier })
      return el('responseCondition', {}, [el('responseIf', {}, [earning, el('setOutcomeValue', { identifier: 'SCORE' }, [el('sum', {}, [el('variable', { identifier: 'SCORE' }), points])])])])
    }),
    ...(feedback ? [el('setOutcomeValue', { identifier: 'FEEDBACK' }, [el('baseValue', { baseType: 'identifier' }, ['REASONS'])])] : []),
  ]
  return rules.length > 0 ? [el('responseProcessing', {}, rules)] : []
}
