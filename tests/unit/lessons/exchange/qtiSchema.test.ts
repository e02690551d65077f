// QTI packages against the content models that we restated (tests/golden/schemas/README.md), by libxml2.
import { readFileSync } from 'node:fs'
import path from 'node:path'
import fc from 'fast-check'
import { XmlDocument, XsdValidator } from 'libxml2-wasm'
import { xmlRegisterFsInputProviders } from 'libxml2-wasm/lib/nodejs.mjs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { qtiFiles } from '../../../../src/lessons/exchange/qti/qtiPackage.ts'
import { hostileLesson, runs, sampleWorded } from './sampleExchange.ts'

const MANIFEST = 'imsmanifest.xml'

const opened: XmlDocument[] = []
const validators: XsdValidator[] = []
const validatorOf = (name: string): XsdValidator => {
  const url = path.resolve('tests/golden/schemas', name)
  const schema = XmlDocument.fromString(readFileSync(url, 'utf8'), { url })
  const validator = XsdValidator.fromDoc(schema)
  opened.push(schema)
  validators.push(validator)
  return validator
}
afterAll(() => {
  for (const each of [...validators, ...opened]) each.dispose()
})

describe.each([
  { version: '2.1', items: 'crossread-qti21.xsd', manifests: 'crossread-manifest21.xsd', body: 'itemBody', required: ' timeDependent="false"', choice: '<choiceInteraction responseIdentifier="r-answer"/>' },
  { version: '3.0', items: 'crossread-qti3.xsd', manifests: 'crossread-manifest3.xsd', body: 'qti-item-body', required: ' time-dependent="false"', choice: '<qti-choice-interaction response-identifier="r-answer"/>' },
] as const)('QTI $version', ({ version, items, manifests, body, required, choice }) => {
  let itemValidator: XsdValidator
  let manifestValidator: XsdValidator
  beforeAll(() => {
    xmlRegisterFsInputProviders()
    itemValidator = validatorOf(items)
    manifestValidator = validatorOf(manifests)
  })

  /** What libxml2 finds wrong; '' for nothing. */
  const faultOf = (xml: string, name = 'item'): string => {
    const document = XmlDocument.fromString(xml)
    try {
      ;(name === MANIFEST ? manifestValidator : itemValidator).validate(document)
      return ''
    } catch (error) {
      return String(error)
    } finally {
      document.dispose()
    }
  }

  const files = qtiFiles(sampleWorded(), version)
  const fileOf = (name: string): string => files.find(([path]) => path === name)?.[1] ?? expect.fail(`no ${name}`)

  it.each(files)('%s keeps to the content model', (name, xml) => {
    expect(faultOf(xml, name)).toBe('')
  })

  it('keeps to it whatever words and ids a lesson has', () => {
    fc.assert(fc.property(hostileLesson, (lesson) => {
      for (const [name, xml] of qtiFiles(lesson, version)) expect(faultOf(xml, name)).toBe('')
    }), { numRuns: runs(10) })
  })

  it('is a check that can fail', () => {
    const item = fileOf('items/a1.1.xml')
    expect(faultOf(item.replace(required, ''))).toContain(required.trim().split('=')[0])
    expect(faultOf(item.replace(`<${body}>`, `<${body}>${choice}`))).toContain('hoice')
    expect(faultOf(item.replace(/(response-?[iI]dentifier)="r-answer"/, '$1="r-other"'))).toContain('r-other')
    const test = fileOf('test.xml')
    expect(faultOf(test.replace('identifier="item-a1.1"', 'identifier="section"'))).toContain('section')
    const manifest = fileOf(MANIFEST)
    expect(faultOf(manifest.replace('identifierref="item-a1.1"', 'identifierref="item-none"'), MANIFEST)).toContain('item-none')
  })
})

it('says in QTI 3.0 what a rubric block is for', () => {
  const files = new Map(qtiFiles(sampleWorded(), '3.0'))
  expect(files.get('test.xml')).toContain('<qti-rubric-block use="instructions" view="candidate">')
  expect(files.get('items/a2.5.xml')).toContain('<qti-rubric-block use="scoring" view="scorer">')
})
