import { ExchangeError } from '../exchangeError.ts'
import { firstOf, isA, readFeedback, readList, readPiece, readStem, readWorded, type Dialect } from '../flow.ts'
import type { Part, Piece, Question } from '../question.ts'
import { idOfName } from '../safeName.ts'
import { childrenOf, findIn, textIn, within, type XmlElement } from '../xml.ts'
import { APART, apartId, qtiDialect } from './writeItem.ts'

const INTERACTION = /Interaction$/

/** Reads an item as `qtiItem` writes it: a question, or one part of it under the question's id. Throws ExchangeError where it is none. */
export function readQtiItem(item: XmlElement, place: string): { question: Question; language: string } {
  const [body] = childrenOf(item, 'itemBody')
  const identifier = item.attributes['identifier']
  if (item.name !== 'assessmentItem' || body === undefined || identifier === undefined) throw new ExchangeError('not-this-format', place)
  const language = item.attributes['xml:lang'] ?? 'und'
  const dialect = qtiDialect(language)
  const declared = new Map(childrenOf(item, 'responseDeclaration').map((declaration) => [declaration.attributes['identifier'], declaration]))
  const parts = [...within(body)].filter(({ name }) => INTERACTION.test(name)).map((interaction) => {
    const declaration = declared.get(interaction.attributes['responseIdentifier'])
    if (declaration === undefined) throw new ExchangeError('not-this-format', `${place}: ${interaction.name}`)
    return partOf(interaction, keyOf(declaration), body, dialect)
  })
  return { language, question: { id: idOf(item, idOfName(identifier), parts), ...readStem(body, dialect), parts, ...readFeedback(childrenOf(item, 'modalFeedback')[0], dialect) } }
}

/** The id of the question that an item belongs to. */
function idOf({ attributes: { label } }: XmlElement, id: string, parts: readonly Part[]): string {
  const ending = label === APART && parts[0] ? apartId(parts[0]) : ''
  return id.endsWith(ending) ? id.slice(0, id.length - ending.length) : id
}

interface ReadKey { right: readonly string[] | undefined; mapped: readonly { key: string; value: number }[] }

function keyOf(declaration: XmlElement): ReadKey {
  const [correct] = childrenOf(declaration, 'correctResponse')
  const [mapping] = childrenOf(declaration, 'mapping')
  return {
    right: correct && childrenOf(correct, 'value').map(textIn),
    mapped: childrenOf(mapping, 'mapEntry').map(({ attributes }) => ({ key: attributes['mapKey'] ?? '', value: Number(attributes['mappedValue']) })),
  }
}


function partOf(interaction: XmlElement, { right, mapped }: ReadKey, body: XmlElement, dialect: Dialect): Part {
  const id = idOfName(interaction.attributes['responseIdentifier'] ?? '').slice(2)
  const prompt = firstOf(interaction, 'part')
  const base = { id, ...(prompt && { label: readWorded(prompt, dialect) }) }
  // The part's own id may have a colon in it: names are `<side>-<part>:<id>`.
  const inner = (name: string): string => idOfName(name).slice(id.length + 3)
  const pieces = (parent: XmlElement | undefined, name: string): readonly Piece[] => childrenOf(parent, name).map((choice) => readPiece(inner(choice.attributes['identifier'] ?? ''), choice, dialect))
  const others = mapped.map(({ key }) => key).filter((key) => !right?.includes(key))
  switch (interaction.name) {
    case 'choiceInteraction':
      return { ...base, kind: 'choice', many: interaction.attributes['maxChoices'] === '0', options: pieces(interaction, 'simpleChoice'), ...(right && { right: right.map(inner) }), accepted: others.map(inner) }
    case 'matchInteraction': {
      const [rows, columns] = childrenOf(interaction, 'simpleMatchSet')
      const pair = (names: string): readonly [string, string] => { const [row = '', column = ''] = names.split(' '); return [inner(row), inner(column)] }
      const accepted: Record<string, string[]> = {}
      for (const [row, column] of others.map(pair)) (accepted[row] ??= []).push(column)
      return { ...base, kind: 'match', rows: pieces(rows, 'simpleAssociableChoice'), columns: pieces(columns, 'simpleAssociableChoice'), ...(right && { right: Object.fromEntries(right.map(pair)) }), accepted }
    }
    case 'orderInteraction': {
      const ends = firstOf(body, 'ends')
      return { ...base, kind: 'order', pieces: pieces(interaction, 'simpleChoice'), from: readWorded(firstOf(ends, 'from'), dialect), to: readWorded(firstOf(ends, 'to'), dialect), ...(right && { right: right.map(inner) }) }
    }
    case 'hottextInteraction': {
      const tokens = firstOf(interaction, 'tokens')
      return { ...base, kind: 'words', tokens: childrenOf(tokens, 'hottext').map(textIn), language: tokens?.attributes[dialect.lang] ?? dialect.language, ...(right && { right: right.map((name) => Number(inner(name))) }) }
    }
    case 'textEntryInteraction': {
      const line = findIn(body, (element) => isA(element, 'number'))
      const [min = 0, max = 0] = (line?.attributes['label'] ?? '').split(' ').map(Number)
      return { ...base, kind: 'number', min, max, unit: readWorded(firstOf(line, 'unit'), dialect), ...(right && { right: Number(right[0]) }), accepted: others.map(Number) }
    }
    default: {
      const asks = (['scale', 'text', 'paragraph', 'list'] as const).find((kind) => isA(interaction, kind)) ?? 'text'
      return { ...base, kind: 'text', asks, lines: Number(interaction.attributes['expectedLines'] ?? 1), about: readList(body, 'about', dialect), lookFor: readList(findIn(body, ({ name }) => name === 'rubricBlock'), 'look-for', dialect) }
    }
  }
}
