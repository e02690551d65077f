// What other programs' readers made of our files, and what was mended so that they read what was meant (docs/exchange.md).
import { describe, expect, it } from 'vitest'
import { writeGift } from '../../../../src/lessons/exchange/gift/writeGift.ts'
import { writeMoodleXml } from '../../../../src/lessons/exchange/moodle/writeMoodle.ts'
import { qtiFiles } from '../../../../src/lessons/exchange/qti/qtiPackage.ts'
import type { MatchPart, Part, Piece, WordedLesson } from '../../../../src/lessons/exchange/question.ts'
import { sampleWorded } from './sampleExchange.ts'

const piece = (id: string, words = id): Piece => ({ id, label: { text: words, language: 'en' }, passages: [] })
const lessonOf = (...parts: readonly Part[]): WordedLesson => ({ ...sampleWorded(), questions: [{ id: 'q', prompt: { text: 'Which?', language: 'en' }, passages: [], parts, reasons: [], contested: [] }] })
const table = (more: Partial<MatchPart> = {}): MatchPart => ({ id: 'answer', kind: 'match', rows: [piece('r1'), piece('r2')], columns: [piece('yes'), piece('no'), piece('neither')], right: { r1: 'yes', r2: 'no' }, accepted: {}, ...more })
/** What stands in the braces of the last question, as GIFT's readers take it. */
const answersOf = (lesson: WordedLesson): string => /(?<!\\)\{(.*?)(?<!\\)\}/s.exec(writeGift(lesson).trim().split('\n\n').at(-1) ?? '')?.[1] ?? expect.fail('no answers')

describe('GIFT', () => {
  it.each([
    ['a row', table({ rows: [piece('r1')], right: { r1: 'yes' }, accepted: { r1: ['no', 'neither'] } })],
    ['a choice', { id: 'answer', kind: 'choice', many: false, options: [piece('yes'), piece('no')], right: ['yes'], accepted: ['no'] }],
  ] satisfies [string, Part][])('keeps %s a choice where every option is accepted', (_, part) => {
    const answers = answersOf(lessonOf(part))
    // Without a tilde it would be words to type; without an equals sign it would take several.
    expect(answers.match(/(?<!\\)~%100%/g)).toHaveLength(part.kind === 'match' ? 2 : 1)
    expect(answers.match(/(?<![\\])=/g)).toHaveLength(1)
  })

  it('offers every column of a table, not only those that fit', () => {
    const labels = answersOf(lessonOf(table())).split(/(?<!\\)=/).flatMap((pair) => pair.split('->')[1]?.trim() ?? [])
    expect(labels).toEqual(['yes', 'no', 'neither'])
  })

  it('tells which articles there are before it asks', () => {
    const [, description] = writeGift({ ...lessonOf(table()), articles: ['A: Courier, Green'] }).split('\n\n')
    expect(description).toContain('[html]')
    expect(description).toContain(String.raw`A\: Courier, Green`)
    expect(description).not.toMatch(/(?<!\\)\{/)
  })
})

describe('Moodle’s cloze', () => {
  /** As qtype_multianswer_extract_question of Moodle 4 takes an embedded answer apart. */
  const moodleReads = (cloze: string): readonly string[] => {
    const alternative = /~?(=|%-?[0-9]+(?:[.,][0-9]*)?%)?(.+?(?<!\\|&|&amp;)(?=[~#}]|$))(#(.*?(?<!\\)(?=[~}]|$)))?/gs
    const decoded = (text: string): string => text.replaceAll(/&(?:#(\d+)|(amp|lt|gt));/g, (_, code: string | undefined, name: string) => (code === undefined ? { amp: '&', lt: '<', gt: '>' }[name] ?? '' : String.fromCodePoint(Number(code))))
    return [...cloze.matchAll(alternative)].map(([, , answer = '']) => decoded(answer).replaceAll(String.raw`\}`, '}').replaceAll(String.raw`\#`, '#'))
  }

  it('shows the signs of a label, and no others', () => {
    const labels = ['denies: no/never "so"', 'a ~ b } c # d', '=x', '50% & <b>', String.raw`back\slash`, 'plain &amp;']
    const part = table({ rows: [piece('r1')], columns: labels.map((label, at) => piece(`c${at}`, label)), right: { r1: 'c0' }, accepted: { r1: ['c1'] } })
    const body = new RegExp(String.raw`&lt;p class=&quot;cloze&quot;&gt;\{1:MULTICHOICE:(.*?)\}&lt;/p&gt;`, 's').exec(writeMoodleXml(lessonOf(part)))?.[1] ?? expect.fail('no cloze')
    const inXml = body.replaceAll('&quot;', '"').replaceAll('&apos;', "'").replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&')
    const shown = (html: string): string => html.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&')
    expect(moodleReads(inXml).map(shown)).toEqual(labels)
    // HTML again: a label is no markup.
    expect(moodleReads(inXml).join('')).not.toContain('<b>')
  })
})

describe.each(['2.1', '3.0'] as const)('QTI %s', (version) => {
  const items = qtiFiles(sampleWorded(), version).filter(([path]) => path.startsWith('items/'))

  it('has one response and one interaction an item: Canvas takes no more', () => {
    expect(items.length).toBeGreaterThan(sampleWorded().questions.length)
    for (const [, xml] of items) {
      expect(xml.match(/<(qti-response-declaration|responseDeclaration) /g)).toHaveLength(1)
      expect(xml.match(/<[\w-]+(Interaction|-interaction) /g)).toHaveLength(1)
    }
  })

  it('maps a response only where there is one: players fail on none', () => {
    const mapping = items.filter(([, xml]) => /<(qti-map-response|mapResponse) /.test(xml))
    expect(mapping.length).toBeGreaterThan(3)
    for (const [, xml] of mapping) expect(xml).toMatch(/<(qti-not><qti-is-null|not><isNull)>/)
  })

  it('tells the words to know with the test', () => {
    const lesson = { ...sampleWorded(), glossary: [{ term: 'origin', meaning: 'where it enters' }] }
    expect(new Map(qtiFiles(lesson, version)).get('test.xml')).toContain('origin: where it enters')
  })
})
