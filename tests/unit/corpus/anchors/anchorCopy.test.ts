import { describe, expect, it } from 'vitest'
import { anchorCopy } from '../../../../src/corpus/anchors/anchorCopy.ts'
import { storyText } from '../../../../src/corpus/anchors/storyText.ts'
import type { Evidence } from '../../../../src/corpus/model.ts'
import { articleOf, copyOf } from './copies.ts'
import { ENDS_WITHIN_MS } from '../../endsWithin.ts'

const LINES = [
  'The old lighthouse at Cape Lorn went dark on Friday night, the harbour office said.',
  '“We saw no beam from the quay,” said Ada Reef, who sells nets there.',
  'A spare lamp was carried up the stairs before midnight — it held until morning.',
  'Nobody was hurt.',
  'The keepers’ union has asked the town for a second generator since March.',
  'The mayor called that plan “too dear for one lamp” and sent it back.',
]
const article = articleOf('post', LINES)
const text = LINES.join(' ')

/** The passage of these words, with them as excerpt or without. */
function passage(words: string, excerpt = true): Evidence {
  const start = text.indexOf(words)
  const sentence = article.sentences.find((each) => each.start <= start && start + words.length <= each.end)
  return { article: 'post', sentences: [sentence?.id ?? ''], start, end: start + words.length, ...(excerpt && { excerpt: words }) }
}

/** What stands at the passage's place in a copy, or why it has none. */
function found(copy: string, evidence: Evidence): { words: string; exact: boolean } | string {
  const anchored = anchorCopy(article, copyOf(copy))
  const anchor = anchored.anchor(evidence)
  return anchor.found ? { words: anchored.text.slice(anchor.span.start, anchor.span.end), exact: anchor.exact } : anchor.reason
}

describe('a copy of the very text', () => {
  it('has everything where the story says, with any line ends', () => {
    const lines = articleOf('lines', LINES.map((line) => `\n${line}`))
    const copy = anchorCopy(lines, copyOf(LINES.map((line) => `\r\n${line}`).join(' ')))
    expect(copy.same).toBe(true)
    expect(copy.text).not.toContain('\r')
    expect(lines.sentences.map(({ id }) => copy.sentence(id))).toEqual(lines.sentences.map(({ start, end }) => ({ start, end })))
  })

  it('is there without a copy where the story ships it, and only if it is that text', () => {
    expect(storyText(article)).toMatchObject({ from: 'story', same: true, text })
    expect(storyText({ ...article, text: { ...article.text, whole: `${text} ` } })).toBeUndefined()
    const { whole: _, ...rest } = article.text
    expect(storyText({ ...article, text: rest })).toBeUndefined()
  })
})

describe('a copy with other marks, blanks or line breaks', () => {
  it('keeps places in a sentence whose length is the same', () => {
    const straight = text.replaceAll(/[“”]/g, '"').replaceAll('’', '\'')
    expect(found(straight, passage('no beam from the quay', false))).toEqual({ words: 'no beam from the quay', exact: true })
    expect(found(straight, passage('“We saw no beam'))).toEqual({ words: '"We saw no beam', exact: true })
  })

  it('finds an excerpt by its words where the sentence grew', () => {
    const wide = text.replaceAll(' ', '\u00A0  ').replaceAll('“', '\'\'')
    expect(found(wide, passage('lamp was carried up'))).toEqual({ words: 'lamp\u00A0  was\u00A0  carried\u00A0  up', exact: true })
    expect(found(wide, passage('plan “too dear'))).toMatchObject({ exact: true })
  })

  it('finds a passage without an excerpt by its share of the sentence, and says that it is not sure', () => {
    const wide = text.replaceAll(' ', '  ')
    expect(found(wide, passage('spare lamp', false))).toEqual({ words: 'spare  lamp', exact: false })
  })

  it('finds sentences that are cut or joined differently', () => {
    const joined = text.replace('net there. A', 'net there; A').replace('night, the', 'night. The').replace('hurt. The', 'hurt, the')
    const copy = anchorCopy(article, copyOf(joined))
    expect(copy.missing).toEqual([])
    expect(copy.added).toEqual([])
    expect(copy.anchor(passage('the harbour office said', false))).toMatchObject({ found: true, exact: true })
  })

  it('finds what was moved elsewhere', () => {
    const moved = anchorCopy(article, copyOf([LINES[5], ...LINES.slice(0, 5)].join('\n\n')))
    expect(moved.missing).toEqual([])
    const span = moved.sentence('s6')
    expect(span && moved.text.slice(span.start, span.end)).toBe(LINES[5])
  })
})

describe('a copy that was changed', () => {
  const other = LINES.map((line, at) => (at === 2 ? 'A spare lamp was carried up the steps before midnight — it held until morning.' : line)).join('\n\n')

  it('finds a sentence with one word changed, and in it the words that stayed', () => {
    expect(found(other, passage('before midnight'))).toEqual({ words: 'before midnight', exact: true })
    expect(found(other, passage('carried up the stairs'))).toEqual({ words: 'carried up the', exact: false })
    expect(found(other, passage('stairs'))).toBe('words-missing')
  })

  it('tells a sentence that was rewritten from one that was left out, and shows what is new', () => {
    const rewritten = LINES.map((line, at) => (at === 4 ? 'Nothing was decided about new machines for any tower this year.' : line)).join('\n\n')
    expect(found(rewritten, passage('second generator'))).toBe('sentence-changed')
    expect(found(LINES.filter((_, at) => at !== 4).join('\n\n'), passage('second generator'))).toBe('sentence-missing')
    const copy = anchorCopy(article, copyOf(rewritten))
    expect(copy.missing).toEqual(['s5'])
    expect(copy.added.map(({ start, end }) => copy.text.slice(start, end))).toEqual(['Nothing was decided about new machines for any tower this year.'])
  })

  it('places a passage over two sentences by the one that is left', () => {
    const both: Evidence = { article: 'post', sentences: ['s4', 's5'], start: text.indexOf('Nobody'), end: text.indexOf('since March') }
    expect(found(LINES.filter((_, at) => at !== 4).join('\n\n'), both)).toEqual({ words: 'Nobody was hurt', exact: false })
  })
})

describe('hostile texts', () => {
  const hostile = ['', '\0', '\uD800', ' \n'.repeat(1000), '....!?', 'a'.repeat(100_000), `${'the same line again. '.repeat(5000)}`, '½ '.repeat(20_000), '“'.repeat(20_000), '\r'.repeat(5000)]

  it.each(hostile.map((each) => [each.slice(0, 12), each]))('%j… is read without a place for anything', (_, each) => {
    const copy = anchorCopy(article, copyOf(each))
    expect(copy.missing).toHaveLength(LINES.length)
    expect(copy.anchor(passage('Nobody was hurt'))).toMatchObject({ found: false })
  })

  it('reads spans that lie outside the text or the wrong way round', () => {
    const copy = { text, sentences: [{ start: 900, end: 5 }, { start: -5, end: 1e9 }], outside: [{ start: Number.NaN, end: 3 }] }
    expect(anchorCopy({ ...article, text: { ...article.text, sha256: '0'.repeat(64) } }, copy).missing).toEqual([])
  })

  const words = 'harbour lamp keeper tower office mayor night morning plan union stair quay beam net friday'.split(' ')
  const line = (at: number) => `${Array.from({ length: 14 }, (_, word) => words[(at * 7 + word * word * (at % 11) + word) % words.length]).join(' ')} ${at}.`
  const long = articleOf('long', Array.from({ length: 5000 }, (_, at) => `\n\n${line(at)}`))
  const own = Array.from({ length: 5000 }, (_, at) => line(at))

  it('takes seconds at most for 5,000 sentences, changed here and there, or all of them', () => {
    const lines = own.map((each, at) => (at % 10 === 3 ? each.replace('harbour', 'port').replace('lamp', 'light') : each))
    const copy = { text: lines.join('\n'), sentences: [] as { start: number; end: number }[], outside: [] }
    let start = 0
    for (const each of lines) {
      copy.sentences.push({ start, end: start + each.length })
      start += each.length + 1
    }
    // Of the processor, not of the clock: other tests run beside this one.
    const before = process.cpuUsage()
    const anchored = anchorCopy(long, copy)
    expect(anchored.missing.length).toBeLessThan(60)
    anchorCopy(long, { ...copy, text: copy.text.replaceAll(/[a-m]/g, 'q') })
    const { user, system } = process.cpuUsage(before)
    expect((user + system) / 1000).toBeLessThan(ENDS_WITHIN_MS)
  }, 120_000)
})
