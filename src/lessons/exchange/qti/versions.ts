import { el, isElement, type XmlElement, type XmlNode } from '../xml.ts'

/** The versions of QTI that are written: 2.1 final (2012) and 3.0 final (2022). */
export type QtiVersion = '2.1' | '3.0'

interface QtiForm {
  /** Namespace and schema of items and tests. */
  namespace: string
  schema: string
  manifest: { namespace: string; schema: string; name: string; version: string }
  itemType: string
  testType: string
}

export const qtiForms: Readonly<Record<QtiVersion, QtiForm>> = {
  '2.1': {
    namespace: 'http://www.imsglobal.org/xsd/imsqti_v2p1',
    schema: 'http://www.imsglobal.org/xsd/qti/qtiv2p1/imsqti_v2p1.xsd',
    manifest: { namespace: 'http://www.imsglobal.org/xsd/imscp_v1p1', schema: 'http://www.imsglobal.org/xsd/qti/qtiv2p1/qtiv2p1_imscpv1p2_v1p0.xsd', name: 'QTIv2.1 Package', version: '1.0.0' },
    itemType: 'imsqti_item_xmlv2p1',
    testType: 'imsqti_test_xmlv2p1',
  },
  '3.0': {
    namespace: 'http://www.imsglobal.org/xsd/imsqtiasi_v3p0',
    schema: 'https://purl.imsglobal.org/spec/qti/v3p0/schema/xsd/imsqti_asiv3p0_v1p0.xsd',
    manifest: { namespace: 'http://www.imsglobal.org/xsd/qti/qtiv3p0/imscp_v1p1', schema: 'https://purl.imsglobal.org/spec/qti/v3p0/schema/xsd/imsqtiv3p0_imscpv1p2_v1p0.xsd', name: 'QTI Package', version: '3.0.0' },
    itemType: 'imsqti_item_xmlv3p0',
    testType: 'imsqti_test_xmlv3p0',
  },
}

/** Elements of HTML keep their names in 3.0; all others begin with `qti-`. */
const HTML = new Set(['p', 'div', 'span', 'br', 'ul', 'ol', 'li', 'blockquote'])
/** These hold their words in a body of their own in 3.0. */
const WITH_BODY = new Set(['modalFeedback', 'rubricBlock'])
const BODY = 'qti-content-body'

/** The same element as QTI 3.0 writes it. */
export function asVersion3(element: XmlElement): XmlElement {
  if (HTML.has(element.name)) return { ...element, children: element.children.map(eachVersion3) }
  const children = element.children.map(eachVersion3)
  const attributes = { ...rubricUse(element), ...Object.fromEntries(Object.entries(element.attributes).map(([name, value]) => [kebab(name), value])) }
  return el(`qti-${kebab(element.name)}`, attributes, WITH_BODY.has(element.name) ? [el(BODY, {}, children)] : children)
}

/** An element of QTI 3.0 as 2.1 names it, so that one reader reads both. */
export function asVersion2(element: XmlElement): XmlElement {
  const children = element.children.flatMap((child): readonly XmlNode[] => {
    if (!isElement(child)) return [child]
    const named = asVersion2(child)
    return child.name === BODY ? named.children : [named]
  })
  if (!element.name.startsWith('qti-')) return { ...element, children }
  const attributes = Object.fromEntries(Object.entries(element.attributes).map(([name, value]) => [camel(name), value]))
  return { name: camel(element.name.slice('qti-'.length)), attributes, children }
}

/** What a rubric block is for: 3.0 asks it of every one in an item. */
const rubricUse = ({ name, attributes }: XmlElement): Record<string, string> => (name === 'rubricBlock' ? { use: attributes['view'] === 'scorer' ? 'scoring' : 'instructions' } : {})

const eachVersion3 = (node: XmlNode): XmlNode => (isElement(node) ? asVersion3(node) : node)
const kebab = (name: string): string => (name.includes(':') ? name : name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`))
const camel = (name: string): string => name.replaceAll(/-([a-z])/g, (_, letter: string) => letter.toUpperCase())
