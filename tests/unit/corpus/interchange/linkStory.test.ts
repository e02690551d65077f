import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { whichArticle } from '../../../../src/corpus/anchors/whichArticle.ts'
import { withoutTexts } from '../../../../src/corpus/interchange/crossreadFile.ts'
import { readPackedStory } from '../../../../src/corpus/interchange/givenStory.ts'
import { linkOf } from '../../../../src/corpus/interchange/link/linkOf.ts'
import { isLinkStory, packStory, unpackStory } from '../../../../src/corpus/interchange/link/linkStory.ts'
import { packJson } from '../../../../src/corpus/interchange/packed.ts'
import { storyToFile } from '../../../../src/corpus/interchange/storyFile.ts'
import type { StoryFile } from '../../../../src/corpus/model.ts'
import { parseStory } from '../../../../src/corpus/parse/parseStory.ts'
import { openPile, suggestStory } from '../../../../src/text/index.ts'
import { parsePage } from '../../text/intake/given.ts'
import { tinyStory } from '../tinyStory.ts'
import { framed } from './framedLink.ts'
import { packedFault } from './packedFault.ts'

/** Two reports of fifty words. */
const SHORT = [
  'Festival cancelled after storm warning\n\nThe organisers of the Lakeside music festival cancelled the event on Friday because of a storm warning. “We cannot put visitors at risk,” organiser Tom Weber said. About 8,000 people had bought tickets. The weather service had warned of winds of up to 110 kilometres an hour. Tickets will be refunded.',
  'Lakeside festival is off, visitors angry\n\nThe Lakeside festival will not take place this weekend. According to organiser Tom Weber, the town did not allow it. “We can’t put our visitors at risk,” he told the Daily Post. The mayor denied that the town had forbidden it. Some 10,000 tickets had been sold, a spokeswoman said.',
]

const { articles } = await openPile(SHORT.map((content, at) => ({ name: `${at}.txt`, content })), { parsePage })
const short = withoutTexts((await suggestStory(articles, { parsePage, id: 'link' })).story)

const packed = (story: StoryFile): string => packStory(story) ?? ''

const faultOf = (text: string): string => packedFault(() => unpackStory(text))

describe('a story in a link', () => {
  it('comes back as it was, field by field', () => {
    for (const story of [storyToFile(tinyStory()), short]) {
      expect(unpackStory(packed(story))).toEqual(story)
      expect(isLinkStory(packed(story))).toBe(true)
      expect(isLinkStory(packJson(story))).toBe(false)
    }
  })

  it('is a quarter as long as the JSON of two short reports, and fits with room to spare', () => {
    expect(short.claims.length).toBeGreaterThan(1)
    const { length } = packed(short)
    expect(length).toBeLessThan(packJson(short).length / 4)
    expect(length).toBeLessThan(1200)
  })

  it('has every kind of record and of letters', () => {
    const tiny = storyToFile(tinyStory())
    const story = {
      ...tiny, title: '¿Quién 🗼 — «apagó» la luz?',
      making: { ...tiny.making, agreement: [{ what: 'cells', cells: 12, share: 0.9, kappa: -0.125 }] },
      relations: [
        { id: 'r1', subject: tiny.entities[0]?.id ?? '', predicate: 'keeps', object: { words: 'the light' }, status: 'alleged' as const, evidence: [], review: 'contested' as const, ground: 'by hand' },
        { id: 'x.9', subject: 'nobody', predicate: 'is', object: { entity: tiny.entities[0]?.id ?? '' }, status: 'asserted' as const, evidence: [{ article: 'nowhere', sentences: ['s9'], start: 7, end: 900, excerpt: 'beyond' }] },
      ],
      beyond: [{ id: 'b1', text: 'Read elsewhere.', readAt: [{ name: 'a paper', url: 'https://example.org/' }, { name: 'another' }], claims: [tiny.claims[0]?.id ?? ''] }],
    }
    expect(unpackStory(packed(story))).toEqual(story)
  })

  it('is not made of what would not come back the same', () => {
    const tiny = storyToFile(tinyStory())
    expect(packStory({ ...tiny, more: 1 } as StoryFile)).toBeUndefined()
    expect(packStory({ ...tiny, title: 'a\0b' })).toBeUndefined()
    expect(packStory({ ...tiny, title: 'a\uD800b' })).toBeUndefined()
    expect(packStory({ ...tiny, articles: tiny.articles.map((each) => ({ ...each, sentences: Array.from({ length: 5001 }, () => each.sentences).flat() })) })).toBeUndefined()
  })
})

describe('a link that was cut, changed or made up', () => {
  const good = packed(storyToFile(tinyStory()))

  it('is noticed, wherever it was cut or changed', () => {
    for (let length = 0; length < good.length - 1; length += 7) expect(faultOf(good.slice(0, length)), `${length}`).toBe('damaged')
    for (let at = 6; at < good.length; at += 11) expect(faultOf(good.slice(0, at) + (good[at] === 'A' ? 'B' : 'A') + good.slice(at + 1)), `${at}`).toBe('damaged')
    expect(faultOf('A'.repeat(8001))).toBe('too-long')
    expect(readPackedStory(good.slice(0, -9))).toMatchObject({ ok: false, code: 'link-damaged' })
  })

  it('of a newer form is told apart', () => {
    expect(readPackedStory(Buffer.from([0x1f, 1, 2, 3, 4]).toString('base64url'))).toMatchObject({ ok: false, code: 'newer-version' })
  })

  it('with a right checksum makes no more than allowed, and fails with its own kind of error and no other', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 5900 }), (bytes) => {
      expect(['none', 'damaged', 'too-large']).toContain(faultOf(framed(bytes)))
    }), { numRuns: 6 })
    for (const byte of [0, 255]) expect(['none', 'damaged', 'too-large']).toContain(faultOf(framed(new Uint8Array(5900).fill(byte))))
  })
})

describe('what does not fit whole', () => {
  it('goes without its fingerprints, then without suggestions, and says so', () => {
    const story = short
    const whole = packed(story).length
    expect(linkOf(story, whole)).toMatchObject({ fits: true, without: 'nothing' })
    const lean = linkOf(story, whole - 1)
    if (!lean.fits) throw new Error('does not fit')
    expect(lean.without).toBe('prints')
    const { articles } = unpackStory(lean.packed) as StoryFile
    expect(articles[0]?.sentences[1]?.fingerprint).toMatchObject({ exact: '0'.repeat(16), words: story.articles[0]?.sentences[1]?.fingerprint.words })
    expect(articles[0]?.text).toEqual(story.articles[0]?.text)
    const copy = { text: SHORT[1] ?? '', sentences: [{ start: 0, end: 40 }], outside: [] }
    expect(whichArticle(articles, copy)).toMatchObject({ article: articles[1]?.id, share: 1 })
    expect(whichArticle(articles, { ...copy, text: copy.text.replace('angry', 'sad') })).toBeUndefined()
    expect(linkOf(story, lean.packed.length - 1)).toEqual({ fits: false, length: whole })

    const [first] = story.claims
    const reviewed = { ...story, claims: story.claims.map((claim) => (claim === first ? { ...claim, review: 'confirmed' as const, assertions: claim.assertions.map((each) => ({ ...each, review: 'confirmed' as const })) } : claim)) }
    const least = linkOf(reviewed, lean.packed.length - 1)
    if (!least.fits) throw new Error('does not fit')
    expect(least.without).toBe('suggested')
    const parsed = parseStory(unpackStory(least.packed))
    expect(parsed).toMatchObject({ ok: true, problems: [] })
    expect(parsed.ok && parsed.story.claims.map(({ text }) => text)).toEqual([first?.text])
  })
})
