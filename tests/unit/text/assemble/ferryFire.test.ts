// Three articles on one fire, read and assembled: what a suggested story says of them, and on what ground.
import { describe, expect, it } from 'vitest'
import { everyEvidence } from '../../../../src/corpus/parse/evidencePlaces.ts'
import { MAX_EXCERPT_SHARE, verifyTexts } from '../../../../src/corpus/check/verifyTexts.ts'
import { openParsed } from '../../../../src/corpus/openStory.ts'
import { parseStory } from '../../../../src/corpus/parse/parseStory.ts'
import { wordsOf } from '../../../../src/corpus/parse/words.ts'
import { assembleStory, letterOf, readStory } from '../../../../src/text/index.ts'
import { ferryReadings, ferryTexts, readingOf } from './ferryFire.ts'

const reading = readStory(ferryReadings())
const { story, diagnostics } = assembleStory(reading)
const entity = (name: RegExp) => story.entities.find((one) => name.test(one.name))
const claim = (words: RegExp) => story.claims.find(({ text }) => words.test(text))
const stances = (words: RegExp) => claim(words)?.assertions.map(({ stance }) => stance)
const shown = (list: readonly { excerpt?: string | undefined }[]) => list.map(({ excerpt }) => excerpt)

describe('a suggested story of three articles', () => {
  it('opens without a problem and agrees with its texts', () => {
    const parsed = parseStory(JSON.parse(JSON.stringify(story)))
    expect(parsed).toMatchObject({ ok: true, problems: [] })
    expect(verifyTexts(story, new Map(ferryTexts.map((text, at) => [letterOf(at) ?? '', text])))).toEqual([])
    expect(openParsed(parsed, 'suggested.json').front).toMatchObject({ counts: { articles: 3 }, reported: { claim: story.guide.report } })
  })

  it('is suggested throughout, each record with its ground', () => {
    const records = [
      story.articles, story.families, story.origins, story.lineage, story.entities, story.claims, story.claims.flatMap(({ assertions }) => assertions),
      story.responses, story.quotationFamilies, story.quotations, story.differences, story.wordMarks, story.alignments,
    ]
    for (const list of records) {
      expect(list.length).toBeGreaterThan(0)
      for (const record of list) expect(record).toMatchObject({ review: 'suggested', ground: expect.stringMatching(/\w/) as string })
    }
    expect(story.making.method).toContain('A program suggested')
  })

  it('has what most articles tell as the report, with each article’s own voice or speaker', () => {
    expect(story.guide.report).toBe(claim(/fire broke out|caught fire/)?.id)
    const [herald, gazette, bulletin] = claim(/fire broke out|caught fire/)?.assertions ?? []
    expect(herald).toMatchObject({ stance: 'attributes', voice: 'attributed', chain: [{ speaker: 'a port official briefed on the rescue', named: false, basis: 'told' }] })
    expect(gazette).toMatchObject({ stance: 'attributes', chain: [{ speaker: 'port officials', named: false }] })
    expect(bulletin).toMatchObject({ stance: 'asserts', voice: 'own', chain: [], certainty: 'certain' })
    expect(herald?.chain[0]?.entity).toBe(entity(/^a port official/)?.id)
    expect(entity(/^a port official/)).toMatchObject({ type: 'unnamed', mentions: [] })
    expect(entity(/^port officials/)?.id).not.toBe(entity(/^a port official/)?.id)
  })

  it('keeps a doubt where an article has it', () => {
    const [herald, , bulletin] = claim(/^the fire (?:may have )?started/)?.assertions ?? []
    expect(herald).toMatchObject({ stance: 'hedges', hedges: ['believe'] })
    expect(bulletin).toMatchObject({ stance: 'attributes', certainty: 'certain', chain: [{ speaker: 'Investigators', named: false }] })
    expect(story.wordMarks.filter(({ kind, evidence }) => kind === 'hedge' && evidence.article === 'A').length).toBeGreaterThanOrEqual(2)
  })

  it('has the denial as a claim of the one article that tells it, and the others silent', () => {
    expect(claim(/denied/)).toMatchObject({ kind: 'denial' })
    expect(stances(/denied/)).toEqual(['silent', 'attributes', 'silent'])
    expect(story.guide.denial).toBe(claim(/denied/)?.id)
    expect(story.claims.filter(({ kind }) => kind === 'denial')).toHaveLength(1)
    const difference = story.differences.find(({ kinds }) => kinds.includes('omission'))
    expect(difference).toMatchObject({ articles: ['B'], silent: ['A', 'C'], claims: expect.arrayContaining([claim(/denied/)?.id]) as string[] })
  })

  it('never says that articles contradict each other', () => {
    expect(story.claims.flatMap(({ assertions }) => assertions).filter(({ stance }) => stance === 'contradicts')).toEqual([])
    expect(story.differences.filter(({ kinds }) => kinds.includes('contradiction'))).toEqual([])
  })

  it('pairs the words of a quotation that changed', () => {
    expect(story.quotationFamilies.flatMap(({ changes }) => changes).map(({ from, to }) => shown([from, to]))).toEqual([['pulled', 'got'], ['forty', 'fifty']])
    expect(story.quotations.map(({ evidence, speaker, cue }) => [evidence.article, speaker, cue])).toEqual([
      ['A', entity(/Quillfeather/)?.id, 'said'], ['B', entity(/Quillfeather/)?.id, 'said'],
    ])
    expect(story.differences.find(({ kinds }) => kinds.includes('wording'))).toMatchObject({ weight: 'high', title: expect.stringMatching(/^Which words were said\?/) as string })
  })

  it('asks which number, with the words as printed', () => {
    const number = story.differences.filter(({ kinds }) => kinds.includes('number'))
    expect(number.some(({ title }) => title.includes('“14 people”') && title.includes('“16 people”'))).toBe(true)
  })

  it('tells how the party answered in each article, on one matter', () => {
    const party = entity(/^Brightwater/)?.id
    expect(story.responses.map(({ article, kind, party: own }) => [article, kind, own])).toEqual([['A', 'declines', party], ['B', 'denies', party], ['C', 'no-reply', party]])
    expect(new Set(story.responses.filter(({ kind }) => kind !== 'denies').map(({ matter }) => matter))).toEqual(new Set([story.guide.refusalMatter]))
  })

  it('counts names where they stand, and leaves page furniture out of the story text', () => {
    expect(entity(/^Mara Quillfeather$/)?.mentions).toEqual([
      { article: 'A', story: 1, headings: 0, furniture: 0, forms: [{ form: 'Mara Quillfeather', count: 1 }], sentences: ['s3'] },
      { article: 'B', story: 1, headings: 0, furniture: 0, forms: [{ form: 'Mara Quillfeather', count: 1 }], sentences: ['s3'] },
    ])
    const gazette = ferryTexts[1] ?? ''
    const words = story.articles[1]?.sentences.filter(({ kind }) => kind === 'furniture').map(({ start, end }) => gazette.slice(start, end))
    expect(words).toContain('Lighthouse Vote Sparks Backlash In The North')
    expect(words).toContain('Share this:')
  })

  it('gives every article a family, and its own voice an origin', () => {
    for (const { id } of story.articles) {
      expect(story.families.some(({ articles }) => articles.includes(id))).toBe(true)
      expect(story.origins.some(({ kind, article }) => kind === 'article' && article === id)).toBe(true)
    }
    const carried = story.claims.flatMap(({ assertions }) => assertions).filter(({ stance }) => stance !== 'silent')
    expect(carried.filter(({ origin }) => origin === undefined)).toEqual([])
  })

  it('shows words within nine tenths of the format’s limit', () => {
    ferryTexts.forEach((text, at) => {
      const words = wordsOf(text)
      const held = new Set<number>()
      for (const { evidence } of everyEvidence(story)) {
        if (evidence.article !== letterOf(at) || evidence.excerpt === undefined) continue
        words.forEach(({ start, end }, number) => { if (start < evidence.end && end > evidence.start) held.add(number) })
      }
      expect(held.size).toBeGreaterThan(0)
      expect(held.size).toBeLessThanOrEqual(words.length * MAX_EXCERPT_SHARE * 0.9)
    })
  })

  it('lists no events, and says so', () => {
    expect(story.events).toEqual([])
    expect(diagnostics.map(({ code }) => code)).toContain('assemble.no-events')
  })
})

describe('what an entity is', () => {
  const typesIn = (text: string) => new Map(assembleStory(readStory([readingOf(text)])).story.entities.map(({ name, type }) => [name, type]))

  it('unnamed only where the words keep it so; a body that a name describes is one', () => {
    const types = typesIn('A port official said that the gate was shut. The captain said that it was open. The Solen transition team declined to comment. The rescue team declined to comment.')
    expect(types.get('A port official')).toBe('unnamed')
    expect(types.get('The captain')).toBe('other')
    expect(types.get('The Solen transition team')).toBe('organisation')
    expect(types.get('The rescue team')).toBe('other')
  })
})

describe('a claim', () => {
  it('is worded with who says it where the words alone point elsewhere', () => {
    const { claims } = assembleStory(readStory([readingOf(`Mara Quillfeather said that it was shut all night long. ${'Nobody slept. '.repeat(30)}`)])).story
    expect(claims.map(({ text }) => text)).toEqual(['Mara Quillfeather said that it was shut all night long.'])
  })

  it('is cut where it is long, and its passage keeps the rest', () => {
    const text = 'The ferry Orla caught fire on Monday night off Port Solen and fourteen people who slept on the lower deck were hurt by the smoke before help came. '
    const { claims } = assembleStory(readStory([readingOf(text + 'Nobody slept. '.repeat(30))])).story
    expect(claims[0]?.text).toBe('The ferry Orla caught fire on Monday night off Port Solen and fourteen people who…')
    expect(claims[0]?.assertions[0]?.evidence.map(({ start, end, excerpt }) => [text.slice(start, end).split(' ').length, excerpt !== undefined])).toEqual([[15, true], [13, false]])
  })
})

describe('an event', () => {
  const eventsIn = (...texts: string[]) => assembleStory(readStory(texts.map((text) => readingOf(text)))).story

  it('is what two articles that say the same date alike', () => {
    const dated = eventsIn('The ferry Orla caught fire near Port Solen on May 6, 2024.', 'The ferry Orla caught fire off Port Solen on 6 May 2024, port officials said.')
    expect(dated.events).toMatchObject([{ date: { edtf: '2024-05-06', inferred: false }, articles: ['A', 'B'], status: 'reported', review: 'suggested' }])
    expect(shown(dated.events[0]?.dateWording ?? [])).toEqual(['May 6, 2024', '6 May 2024'])
    expect(dated.claims.filter(({ events }) => events.includes('v1'))).toHaveLength(1)
  })

  it('is none where they date it differently, or only one dates it', () => {
    expect(eventsIn('The ferry Orla caught fire near Port Solen on May 6, 2024.', 'The ferry Orla caught fire off Port Solen on 7 May 2024.').events).toEqual([])
    expect(eventsIn('The ferry Orla caught fire near Port Solen on May 6, 2024.', 'The ferry Orla caught fire off Port Solen.').events).toEqual([])
  })
})

describe('options', () => {
  it('takes id and title, and falls back where the id is none', () => {
    expect(assembleStory(reading, { id: 'orla', title: 'The Orla' }).story).toMatchObject({ id: 'orla', title: 'The Orla' })
    expect(assembleStory(reading, { id: '9 lives' }).story).toMatchObject({ id: 'suggested', title: 'Fire on the ferry Orla leaves 14 people hurt' })
  })

  it('holds whole texts only when asked to', () => {
    expect(story.articles.map(({ text }) => text.whole)).toEqual([undefined, undefined, undefined])
    const whole = assembleStory(readStory(ferryTexts.map((text) => readingOf(text.replaceAll('\n', '\r\n')))), { withTexts: true }).story
    expect(whole.articles.map(({ text }) => text.whole)).toEqual(ferryTexts)
    const parsed = parseStory(whole)
    expect(parsed.ok && parsed.story.articles.map(({ text }) => text.whole)).toEqual(ferryTexts)
  })
})

describe('articles that cannot stand in a story', () => {
  it('are left out and named; the letters of the others follow the input', () => {
    const [first = '', second = ''] = ferryTexts
    const { story: left, diagnostics: doubts } = assembleStory(readStory([readingOf('', 'empty.txt'), readingOf(first), readingOf(second)]))
    expect(left.articles.map(({ letter }) => letter)).toEqual(['B', 'C'])
    expect(doubts).toContainEqual({ code: 'assemble.no-sentence', values: { article: 'empty.txt', sentences: 0 } })
  })

  it('leave a story that nothing opens where none is left', () => {
    const { story: none, diagnostics: doubts } = assembleStory(readStory([]))
    expect(doubts.map(({ code }) => code)).toContain('assemble.no-articles')
    expect(parseStory(none)).toMatchObject({ ok: false, problems: [{ code: 'no-articles' }] })
  })

  it('have letters from A to ZZ', () => {
    expect([0, 25, 26, 27, 52, 701, 702].map(letterOf)).toEqual(['A', 'Z', 'AA', 'AB', 'BA', 'ZZ', undefined])
  })
})
