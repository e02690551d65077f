import { XMLBuilder, XMLParser, XMLValidator } from 'fast-xml-parser'
import { ExchangeError, MOST_READ } from './exchangeError.ts'

/** An element of XML or of well-formed HTML. */
export interface XmlElement {
  name: string
  attributes: Readonly<Record<string, string>>
  children: readonly XmlNode[]
}
export type XmlNode = XmlElement | string

/** An attribute that is undefined is left out. */
export type Attributes = Readonly<Record<string, string | number | boolean | undefined>>

/** Makes an element. */
export function el(name: string, attributes: Attributes, children: readonly XmlNode[] = []): XmlElement {
  const given = Object.entries(attributes).flatMap(([key, value]) => (value === undefined ? [] : [[key, String(value)] as const]))
  return { name, attributes: Object.fromEntries(given), children }
}

const builder = new XMLBuilder({ preserveOrder: true, ignoreAttributes: false, attributeNamePrefix: '', suppressEmptyNode: true, suppressBooleanAttributes: false, format: false })
const options = { preserveOrder: true, ignoreAttributes: false, attributeNamePrefix: '', trimValues: false, parseTagValue: false, parseAttributeValue: false, ignoreDeclaration: true, ignorePiTags: true }
// Attributes and texts of HTML may carry numbers as references; in our XML there are none.
const xmlParser = new XMLParser(options)
const htmlParser = new XMLParser({ ...options, htmlEntities: true })

/** The document as XML 1.0, in UTF-8, without a byte order mark. Nothing is indented: blanks count in mixed content. */
export function xmlOf(root: XmlElement): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${markupOf([root])}\n`
}

/** Elements and texts as markup, well-formed also where it is used as HTML. */
export function markupOf(nodes: readonly XmlNode[]): string {
  return builder.build(nodes.map(orderedOf))
}

/** Reads a document. Throws ExchangeError where it is too large, has a document type (a way to blow up a reader) or is not well-formed. */
export function parseXml(text: string, place: string): XmlElement {
  return parse(text, place, xmlParser)
}

/** Reads well-formed HTML, as `markupOf` writes it. Throws ExchangeError. */
export function parseMarkup(text: string, place: string): readonly XmlNode[] {
  return parse(`<div>${text}</div>`, place, htmlParser).children
}

function parse(text: string, place: string, parser: XMLParser): XmlElement {
  if (text.length > MOST_READ) throw new ExchangeError('too-large', place)
  if (/<!DOCTYPE/i.test(text) || XMLValidator.validate(text) !== true) throw new ExchangeError('not-xml', place)
  const [root] = nodesOf(parser.parse(text)).filter(isElement)
  if (root === undefined) throw new ExchangeError('not-xml', place)
  return root
}

function orderedOf(node: XmlNode): object {
  if (typeof node === 'string') return { '#text': node }
  return { [node.name]: node.children.map(orderedOf), ...(Object.keys(node.attributes).length > 0 && { ':@': node.attributes }) }
}

function nodesOf(ordered: unknown): readonly XmlNode[] {
  if (!Array.isArray(ordered)) return []
  return ordered.flatMap((entry: Record<string, unknown>): XmlNode[] => {
    if ('#text' in entry) return [String(entry['#text'])]
    const name = Object.keys(entry).find((key) => key !== ':@')
    if (name === undefined) return []
    const attributes = (entry[':@'] ?? {}) as Record<string, unknown>
    return [{ name, attributes: Object.fromEntries(Object.entries(attributes).map(([key, value]) => [key, String(value)])), children: nodesOf(entry[name]) }]
  })
}

export const isElement = (node: XmlNode): node is XmlElement => typeof node !== 'string'

/** The child elements of a name, or all of them. */
export function childrenOf(element: XmlElement | undefined, name?: string): readonly XmlElement[] {
  return (element?.children ?? []).filter(isElement).filter((child) => name === undefined || child.name === name)
}

/** The element itself and all within it, in document order. */
export function* within(element: XmlElement): Generator<XmlElement> {
  yield element
  for (const child of childrenOf(element)) yield* within(child)
}

/** The first element within that a test holds for. */
export function findIn(element: XmlElement | undefined, holds: (element: XmlElement) => boolean): XmlElement | undefined {
  if (element === undefined) return undefined
  for (const found of within(element)) if (holds(found)) return found
  return undefined
}

/** The words of an element; a line break of HTML is one in the words. */
export function textIn(node: XmlNode | undefined): string {
  if (node === undefined) return ''
  if (typeof node === 'string') return node
  return node.name === 'br' ? '\n' : node.children.map(textIn).join('')
}
