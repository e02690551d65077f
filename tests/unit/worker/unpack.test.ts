import { strToU8, zipSync, type Zippable } from 'fflate'
import { expect, it } from 'vitest'
import en from '../../../src/locales/intake-en.json'
import { unpackCodes, unpackFiles } from '../../../src/worker/unpack/index.ts'

const buffer = (bytes: Uint8Array): ArrayBuffer => bytes.slice().buffer
const zip = (files: Zippable): ArrayBuffer => buffer(zipSync(files))
const words = (content: ArrayBuffer | string): string => (typeof content === 'string' ? content : new TextDecoder().decode(content))

/** The least that Word would open. */
function documentOf(paragraphs: readonly string[], more: Zippable = {}): ArrayBuffer {
  const body = paragraphs.map((text) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`).join('')
  return zip({
    '[Content_Types].xml': strToU8('<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>'),
    '_rels': { '.rels': strToU8('<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>') },
    word: { 'document.xml': strToU8(`<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`), ...more },
  })
}

it('gives single files as they are', async () => {
  const files = [{ name: 'a.txt', content: buffer(strToU8('Alpha')) }, { name: 'pasted', content: 'Beta' }]
  expect(await unpackFiles(files)).toEqual({ files, stories: [], problems: [] })
})

it('opens a zip and leaves out what systems put into it', async () => {
  const { files, problems } = await unpackFiles([{ name: 'pile.zip', content: zip({ 'a.txt': strToU8('Alpha'), '__MACOSX': { '._a.txt': strToU8('x') }, '.DS_Store': strToU8('x') }) }])
  expect(files.map(({ name, content }) => [name, words(content)])).toEqual([['pile.zip: a.txt', 'Alpha']])
  expect(problems).toEqual([])
})

it('tells of names that lead out, of zips inside, and goes on', async () => {
  const { files, problems } = await unpackFiles([{ name: 'pile.zip', content: zip({ '../up.txt': strToU8('x'), 'inner.zip': zipSync({ a: strToU8('a') }), 'b.txt': strToU8('Beta') }) }])
  expect(files.map(({ name }) => name)).toEqual(['pile.zip: b.txt'])
  expect(problems.map(({ code, name }) => [code, name])).toEqual([['entry-path', 'pile.zip: ../up.txt'], ['zip-nested', 'pile.zip: inner.zip']])
})

it('opens nothing of a zip that holds more than may be read', async () => {
  const { files, problems } = await unpackFiles([{ name: 'bomb.zip', content: zip({ a: new Uint8Array(900), b: new Uint8Array(900) }) }], { total: 1000, entry: 1000, entries: 10 })
  expect(files).toEqual([])
  expect(problems).toMatchObject([{ code: 'zip-bomb', severity: 'refused', name: 'bomb.zip' }])
})

it('reads the words of a Word document, and nothing of its macros', async () => {
  const { files, problems } = await unpackFiles([{ name: 'report.docx', content: documentOf(['A title', 'The mayor said so.'], { 'vbaProject.bin': strToU8('AutoOpen') }) }])
  expect(files).toMatchObject([{ name: 'report.docx', content: 'A title\n\nThe mayor said so.\n\n' }])
  expect(problems).toMatchObject([{ code: 'docx-macros', severity: 'note' }])
})

it('refuses a document that is damaged or has no words', async () => {
  const broken = zip({ word: { 'document.xml': strToU8('<w:document') } })
  const { files, problems } = await unpackFiles([{ name: 'broken.docx', content: broken }, { name: 'empty.docx', content: documentOf([]) }])
  expect(files).toEqual([])
  expect(problems.map(({ code, name }) => [code, name])).toEqual([['docx-unreadable', 'broken.docx'], ['docx-unreadable', 'empty.docx']])
})

it('sets story files apart, by what stands in them', async () => {
  const story = { name: 'story.json', content: '{ "format": "crossread-story", "version": 1 }' }
  const packed = { name: 'mine.crossread', content: zip({ 'manifest.json': strToU8('{"format":"crossread-file"}'), 'story.json': strToU8('{}') }) }
  const { files, stories } = await unpackFiles([story, packed])
  expect(files).toEqual([])
  expect(stories).toEqual([story, packed])
})

it('has words and a remedy for every problem', () => {
  for (const code of unpackCodes) expect(Object.keys(en)).toEqual(expect.arrayContaining([`intake.${code}`, `intake.${code}.remedy`]))
})
