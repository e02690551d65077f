import { describe, expect, it } from 'vitest'
import { cleanText, detectDates, detectMentions, type Diagnostic, segmentText } from '../../../../src/text/index.ts'

const codes = (text: string): string[] => cleanText(text).diagnostics.map(({ code }) => code)
const sentences = (text: string) => segmentText(text).paragraphs.flatMap((paragraph) => paragraph.sentences)

describe('another language', () => {
  it.each([
    ['Spanish', 'El puerto cerrará pronto. La alcaldesa no quiso hablar.'],
    ['French', 'Le conseil du port a dit lundi que le terminal fermera. La maire n’a pas voulu répondre.'],
    ['German', 'Der Hafenrat sagte am Montag, dass das Terminal schließt. Die Bürgermeisterin wollte keine Fragen beantworten.'],
    ['Arabic', 'قال مجلس الميناء إن المحطة ستغلق. ورفضت رئيسة البلدية الإجابة.'],
    ['Chinese', '港口委员会星期一表示，码头将关闭。市长拒绝回答记者的问题。'],
  ])('is told of two sentences in %s', (_, text) => expect(codes(text)).toContain('clean.not-english'))
  it.each([
    'The harbour will close. The mayor would not speak.',
    'Alojz Brvar, Žiga Kočevar and Petra Štrukelj met Dragomir Nešković in Škofja Loka. Brvar and Kočevar left for Novo Mesto with Mojca Zupanič and Branislav Gajić.',
    'Results: Brvar beat Kočevar 6-4. Hribovšek beat Nešković 6-2. Zupanič lost to Gajić.',
  ])('is not seen in English: %s', (text) => expect(codes(text)).not.toContain('clean.not-english'))
})

describe('text that is no prose', () => {
  const dense = 'a\n'.repeat(50_000)
  it('is left in one piece after the most paragraphs a text can have, is covered, and is told', () => {
    const { paragraphs, diagnostics } = segmentText(dense)
    expect(diagnostics.map(({ code }) => code)).toEqual(['segment.not-split'])
    expect(paragraphs.at(-1)?.span.end).toBe(dense.length - 1)
    expect(paragraphs.at(-1)?.sentences.map(({ ground }) => ground.rule)).toEqual(['not-split'])
    expect(codes(dense)).toContain('clean.too-many-lines')
  })
  it('has its full stops judged only so often', () => {
    const { diagnostics } = segmentText('Rain. '.repeat(20_000))
    expect(diagnostics.map(({ code }) => code)).toEqual(['segment.not-split'])
  })
  it('has no dates and names looked for without end, and says so', () => {
    const diagnostics: Diagnostic[] = []
    detectDates('Monday '.repeat(20_000), { published: '2024-01-05', diagnostics })
    const endless = 'Anna Lind met '.repeat(2000)
    expect(detectMentions(endless, [{ start: 0, end: endless.length }], undefined, diagnostics)).toEqual([])
    expect(diagnostics.map(({ code }) => code)).toEqual(['dates.too-many', 'mentions.no-prose'])
  })
  it('does not count an article of 10,000 sentences as such', () => {
    const text = Array.from({ length: 10_000 }, (_, at) => `The council of Port Lind met ${at} times and said that the harbour would close soon after all.`).join(' ')
    expect(segmentText(text).diagnostics).toEqual([])
    expect(sentences(text)).toHaveLength(10_000)
  })
})

it('reads every kind of line end alike', () => {
  for (const end of ['\n', '\r\n', '\r']) {
    const text = `It rained.${end}${end}Nobody came. \0 \ud800 They left.`
    const { paragraphs } = segmentText(text)
    expect(paragraphs.map(({ span }) => text.slice(span.start, span.end))).toEqual(['It rained.', 'Nobody came. \0 \ud800 They left.'])
  }
})
