import { oneLine } from '../cleanText.ts'
import { ExchangeError } from '../exchangeError.ts'
import { isScored, type Question, type WordedLesson } from '../question.ts'
import { nameOfId } from '../safeName.ts'
import { el, parseXml, within, xmlOf, type XmlElement } from '../xml.ts'
import { readZip, zipOf } from '../zip.ts'
import { readQtiItem } from './readItem.ts'
import { asVersion2, asVersion3, qtiForms, type QtiVersion } from './versions.ts'
import { itemsOf, qtiItem, type ItemOf } from './writeItem.ts'

const XSI = 'http://www.w3.org/2001/XMLSchema-instance'
const MANIFEST = 'imsmanifest.xml'
const TEST = 'test.xml'

/**
 * The lesson as a QTI content package: manifest, one test, one item a question or, where it has several parts, a part.
 * Version 3.0 has the same structure under 3.0's names. The key is inside, as learning platforms need it.
 */
export function qtiFiles(lesson: WordedLesson, version: QtiVersion): readonly (readonly [path: string, text: string])[] {
  const form = qtiForms[version]
  const placed = (root: XmlElement): string => {
    const named = version === '3.0' ? asVersion3(root) : root
    return xmlOf(el(named.name, { xmlns: form.namespace, 'xmlns:xsi': XSI, 'xsi:schemaLocation': `${form.namespace} ${form.schema}`, ...named.attributes }, named.children))
  }
  return [
    [MANIFEST, xmlOf(manifestOf(lesson, version))],
    [TEST, placed(testOf(lesson))],
    ...lesson.questions.flatMap(itemsOf).map((item) => [itemPath(item), placed(qtiItem(item, lesson.language, lesson.phrases))] as const),
  ]
}

/** The package as a zip. Equal lessons give equal bytes. */
export const writeQti = (lesson: WordedLesson, version: QtiVersion): Uint8Array => zipOf(qtiFiles(lesson, version))

/** What a package says of its lesson. */
interface QtiRead { title: string; language: string; questions: readonly Question[] }

/** Reads a QTI 2.1 package as `writeQti` writes it. Throws ExchangeError. */
export const readQti21 = (bytes: Uint8Array): QtiRead => readPackage(bytes, (element) => element)

/** Reads a QTI 3.0 package as `writeQti` writes it. Throws ExchangeError. */
export const readQti3 = (bytes: Uint8Array): QtiRead => readPackage(bytes, asVersion2)

function readPackage(bytes: Uint8Array, named: (element: XmlElement) => XmlElement): QtiRead {
  const files = readZip(bytes)
  const read = (path: string): XmlElement => {
    const text = files.get(path)
    if (text === undefined) throw new ExchangeError('not-this-format', path)
    return parseXml(text, path)
  }
  read(MANIFEST)
  const test = named(read(TEST))
  if (test.name !== 'assessmentTest') throw new ExchangeError('not-this-format', TEST)
  const items = [...within(test)].filter(({ name }) => name === 'assessmentItemRef').map(({ attributes: { href = '' } }) => readQtiItem(named(read(href)), href))
  return { title: test.attributes['title'] ?? '', language: items[0]?.language ?? 'und', questions: together(items.map(({ question }) => question)) }
}

/** Parts that follow one another under one id are one question. */
function together(read: readonly Question[]): readonly Question[] {
  const questions: Question[] = []
  for (const one of read) {
    const last = questions.at(-1)
    if (last?.id === one.id) questions[questions.length - 1] = { ...last, parts: [...last.parts, ...one.parts] }
    else questions.push(one)
  }
  return questions
}

const itemPath = ({ id }: ItemOf): string => `items/${nameOfId(id)}.xml`
/** How test and manifest call an item: no part or section is called like that (a rule of the specification). */
const itemName = ({ id }: ItemOf): string => nameOfId(`item-${id}`)

function testOf({ id, title, introduction, articles, glossary, questions }: WordedLesson): XmlElement {
  const scored = questions.some(({ parts }) => parts.some(isScored))
  const opening = [...(introduction === undefined ? [] : introduction.split('\n')), ...articles, ...glossary.map(({ term, meaning }) => `${term}: ${meaning}`)].filter((line) => line.trim() !== '')
  return el('assessmentTest', { identifier: nameOfId(`test-${id}`), title: oneLine(title) || id, toolName: 'Crossread', toolVersion: '1' }, [
    ...(scored ? [el('outcomeDeclaration', { identifier: 'SCORE', cardinality: 'single', baseType: 'float' })] : []),
    el('testPart', { identifier: 'part', navigationMode: 'nonlinear', submissionMode: 'individual' }, [
      el('itemSessionControl', { showFeedback: true, allowReview: true }),
      el('assessmentSection', { identifier: 'section', title: oneLine(title) || id, visible: true }, [
        ...(opening.length > 0 ? [el('rubricBlock', { view: 'candidate' }, opening.map((line) => el('p', {}, [line])))] : []),
        ...questions.flatMap(itemsOf).map((item) => el('assessmentItemRef', { identifier: itemName(item), href: itemPath(item) })),
      ]),
    ]),
    ...(scored ? [el('outcomeProcessing', {}, [el('setOutcomeValue', { identifier: 'SCORE' }, [el('sum', {}, [el('testVariables', { variableIdentifier: 'SCORE' })])])])] : []),
  ])
}

function manifestOf({ id, questions }: WordedLesson, version: QtiVersion): XmlElement {
  const { manifest, itemType, testType } = qtiForms[version]
  const resource = (identifier: string, type: string, href: string, needs: readonly string[]): XmlElement =>
    el('resource', { identifier, type, href }, [el('file', { href }), ...needs.map((identifierref) => el('dependency', { identifierref }))])
  const names = questions.flatMap(itemsOf).map((item) => ({ identifier: itemName(item), href: itemPath(item) }))
  return el('manifest', { xmlns: manifest.namespace, 'xmlns:xsi': XSI, 'xsi:schemaLocation': `${manifest.namespace} ${manifest.schema}`, identifier: nameOfId(`manifest-${id}`) }, [
    el('metadata', {}, [el('schema', {}, [manifest.name]), el('schemaversion', {}, [manifest.version])]),
    el('organizations', {}),
    el('resources', {}, [
      resource('test', testType, TEST, names.map(({ identifier }) => identifier)),
      ...names.map(({ identifier, href }) => resource(identifier, itemType, href, [])),
    ]),
  ])
}
