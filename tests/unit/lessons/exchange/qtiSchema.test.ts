// QTI 2.1 against the content model that we restated (tests/golden/schemas/README.md), by libxml2.
import path from 'node:path'
import { XmlDocument, XsdValidator } from 'libxml2-wasm'
import { xmlRegisterFsInputProviders } from 'libxml2-wasm/lib/nodejs.mjs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { qtiFiles } from '../../../../src/lessons/exchange/qti/qtiPackage.ts'
import { readFileSync } from 'node:fs'
import { sampleWorded } from './sampleExchange.ts'

const SCHEMA = path.resolve('tests/golden/schemas/crossread-qti21.xsd')
let schema: XmlDocument
let validator: XsdValidator

beforeAll(() => {
  xmlRegisterFsInputProviders()
  schema = XmlDocument.fromString(readFileSync(SCHEMA, 'utf8'), { url: SCHEMA })
  validator = XsdValidator.fromDoc(schema)
})
afterAll(() => {
  validator.dispose()
  schema.dispose()
})

/** What libxml2 finds wrong; '' for nothing. */
function faultOf(xml: string): string {
  const document = XmlDocument.fromString(xml)
  try {
    validator.validate(document)
    return ''
  } catch (error) {
    return String(error)
  } finally {
    document.dispose()
  }
}

const files = qtiFiles(sampleWorded(), '2.1').filter(([name]) => name !== 'imsmanifest.xml')

describe('items and test of QTI 2.1', () => {
  it.each(files)('%s keeps to the content model', (_, xml) => {
    expect(faultOf(xml)).toBe('')
  })

  it('is a check that can fail', () => {
    const [, item = ''] = files.find(([name]) => name === 'items/a1.1.xml') ?? []
    expect(faultOf(item)).toBe('')
    expect(faultOf(item.replace(' adaptive="false"', ''))).toContain('adaptive')
    expect(faultOf(item.replace('<itemBody>', '<itemBody><choiceInteraction responseIdentifier="r-answer"/>'))).toContain('choiceInteraction')
  })
})
