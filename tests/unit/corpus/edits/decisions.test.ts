import { describe, expect, it } from 'vitest'
import { checkDecision, formsOf } from '../../../../src/corpus/edits/checkDecision.ts'
import { applyEdits } from '../../../../src/corpus/edits/apply.ts'
import type { Operation } from '../../../../src/corpus/edits/format.ts'
import { decide } from '../../../../src/corpus/edits/history.ts'
import { claimOfAlignment, newClaim, settledCell } from '../../../../src/corpus/edits/newClaim.ts'
import { evidenceAt, readableSentences, wordsAt, wordsOfSentence } from '../../../../src/corpus/edits/pickWords.ts'
import { restingOn } from '../../../../src/corpus/edits/restingOn.ts'
import { storyToFile } from '../../../../src/corpus/interchange/storyFile.ts'
import type { StoryFile } from '../../../../src/corpus/model.ts'
import { parseStory } from '../../../../src/corpus/parse/parseStory.ts'
import { greenStory } from '../../greenStory.ts'

const story: StoryFile = storyToFile(greenStory())
const [article] = story.articles
if (!article) throw new Error('the practice story has no articles')
const cell = (change: Record<string, unknown>): Operation => ({ kind: 'correct', record: { list: 'claims', id: 'c01', article: article.id }, change })
const claim = (change: Record<string, unknown>): Operation => ({ kind: 'correct', record: { list: 'claims', id: 'c01' }, change })
const after = (operation: Operation): StoryFile => applyEdits(story, [decide(operation, story, { id: 'd', at: '2026-11-23T09:00:00.000Z' })]).story
const words = { id: 'own-1', text: 'The water was green.', topic: story.topics[0]?.id ?? '', kind: 'statement' } as const
const anEntity = story.entities.find((each) => formsOf(each).length > 1)
if (!anEntity) throw new Error('no entity has two forms')

describe('a decision is checked before it is recorded', () => {
  it.each<[string, Operation, object[]]>([
    ['an empty text', claim({ text: '' }), [{ field: 'text', why: 'empty' }]],
    ['a text without end', claim({ text: 'x'.repeat(100_000) }), [{ field: 'text', why: 'too-long' }]],
    ['a kind that there is not', claim({ kind: 'rumour' }), [{ field: 'kind', why: 'not-fitting' }]],
    ['a field that is nobody’s', claim({ id: 'c99' }), [{ field: 'id', why: 'not-fitting' }]],
    ['a topic of another story', claim({ topic: 'elsewhere' }), [{ field: 'topic', why: 'no-such-record' }]],
    ['a claim that is gone', { kind: 'correct', record: { list: 'claims', id: 'gone' }, change: {} }, [{ field: 'id', why: 'no-such-record' }]],
    ['an article that says it and is shown nowhere', cell({ stance: 'asserts', evidence: [] }), [{ field: 'evidence', why: 'no-evidence' }]],
    ['a passage behind the text', cell({ evidence: [{ article: article.id, sentences: ['s1'], start: 10, end: 9_999_999 }] }), [{ field: 'evidence', why: 'bad-place' }]],
    ['a passage turned round', cell({ evidence: [{ article: article.id, sentences: ['s1'], start: 20, end: 10 }] }), [{ field: 'evidence', why: 'bad-place' }]],
    ['a date that is none', { kind: 'correct', record: { list: 'events', id: story.events[0]?.id ?? '' }, change: { date: { edtf: 'last Monday', inferred: false } } }, [{ field: 'date', why: 'bad-date' }]],
    ['one merged with itself', { kind: 'merge', list: 'claims', into: 'c01', from: ['c01'] }, [{ field: 'into', why: 'same-record' }]],
    ['one merged with nothing', { kind: 'merge', list: 'claims', into: 'c01', from: ['gone'] }, [{ field: 'into', why: 'no-such-record' }]],
    ['all forms split off', { kind: 'split', entity: anEntity.id, forms: [...formsOf(anEntity)], as: { id: 'own-e', type: 'other', name: 'x' } }, [{ field: 'forms', why: 'no-such-form' }]],
    ['an article of one’s own', { kind: 'add', list: 'articles', record: { ...article, id: 'own-a' } }, [{ field: 'id', why: 'not-fitting' }]],
  ])('%s', (_name, operation, faults) => {
    expect(checkDecision(story, operation)).toEqual(faults)
  })

  it.each<[string, Operation]>([
    ['other words', claim({ text: 'The water turned green.', note: null })],
    ['a cell that falls silent', cell({ ...settledCell({ ...(story.claims[0]?.assertions[0] as NonNullable<typeof story.claims[number]['assertions'][number]>), stance: 'silent' }), article: undefined, review: undefined, ground: undefined } as Record<string, unknown>)],
    ['a claim of one’s own', { kind: 'add', list: 'claims', record: newClaim(story, words) }],
    ['a form split off', { kind: 'split', entity: anEntity.id, forms: [formsOf(anEntity)[1] ?? ''], as: { id: 'own-e', type: 'other', name: 'x' } }],
  ])('lets pass what the story’s own door lets pass: %s', (_name, operation) => {
    const given = operation.kind === 'correct' ? { ...operation, change: JSON.parse(JSON.stringify(operation.change)) as Record<string, unknown> } : operation
    expect(checkDecision(story, given)).toEqual([])
    expect(parseStory(after(given)).problems).toEqual([])
  })
})

describe('what goes along with what is dismissed', () => {
  it('is what cannot be without it, and what cannot be without that', () => {
    const [family] = story.families
    const origins = story.origins.filter((each) => each.family === family?.id).map(({ id }) => id)
    const along = restingOn(story, [{ list: 'families', id: family?.id ?? '' }])
    expect(along.filter(({ list }) => list === 'origins').map(({ id }) => id)).toEqual(origins)
    const lineage = story.lineage.filter(({ from, to }) => origins.includes(from) || origins.includes(to)).map(({ id }) => id)
    expect(lineage.length).toBeGreaterThan(0)
    expect(along.filter(({ list }) => list === 'lineage').map(({ id }) => id)).toEqual(lineage)
  })

  it('is nothing for a cell, and for what is named by the way', () => {
    expect(restingOn(story, [{ list: 'claims', id: 'c01', article: article.id }])).toEqual([])
    const named = story.claims.flatMap(({ entities }) => entities)[0] ?? ''
    expect(restingOn(story, [{ list: 'entities', id: named }]).filter(({ list }) => list === 'claims')).toEqual([])
  })
})

describe('words of a text become evidence', () => {
  const sentences = readableSentences(article)
  const sentence = sentences.find((each) => wordsOfSentence(each).length > 4)
  if (!sentence) throw new Error('no sentence of five words')

  it('a stretch of words names its sentence, without the blanks around it', () => {
    const [first, second, third] = wordsOfSentence(sentence)
    const evidence = evidenceAt(article, { start: (first?.start ?? 0), end: (third?.end ?? 0) })
    expect(evidence).toMatchObject({ article: article.id, sentences: [sentence.id], excerpt: [first, second, third].map((each) => each?.word).join(' ') })
    expect(evidence && wordsAt(article, evidence)).toBe(evidence?.excerpt)
    expect(evidenceAt(article, { start: (first?.end ?? 0), end: (third?.start ?? 0) })?.excerpt).toBe(second?.word)
  })

  it('nothing where nothing is marked, or no text is there', () => {
    expect(evidenceAt(article, { start: sentence.start, end: sentence.start })).toBeUndefined()
    const { whole: _, ...bare } = article.text
    const without = { ...article, text: bare } as typeof article
    expect(evidenceAt(without, sentence)).toBeUndefined()
    expect(readableSentences(without)).toEqual([])
  })

  it('counts code points where characters take two units', () => {
    const whole = '😀 Ana said 😀 yes.'
    const text = { ...article.text, whole, length: 15, supplementary: [0, 11] }
    const smiling = { ...article, text, sentences: [{ ...article.sentences[0], id: 's1', start: 0, end: 17 }] } as unknown as typeof article
    const at = whole.indexOf('yes')
    const evidence = evidenceAt(smiling, { start: at, end: at + 3 })
    expect(evidence && Array.from(whole).slice(evidence.start, evidence.end).join('')).toBe('yes')
    expect(evidence && wordsAt(smiling, evidence)).toBe('yes')
  })
})

describe('a claim that a person makes', () => {
  it('is silent everywhere, and confirmed', () => {
    const made = newClaim(story, words)
    expect(made).toMatchObject({ ...words, review: 'confirmed' })
    expect(made.assertions.map(({ article: of, stance, evidence }) => [of, stance, evidence])).toEqual(story.articles.map(({ id }) => [id, 'silent', []]))
  })

  it('of sentences that are alike: the articles that have one speak, which is only suggested', () => {
    const [one, two] = story.articles
    const at = (of: typeof one) => ({ article: of?.id ?? '', sentence: of?.sentences.find(({ kind }) => kind === 'body' || kind === 'lead')?.id ?? '' })
    const alignment = { id: 'al1', label: 'x', relation: 'paraphrase', sentences: [at(one), at(two)] } as unknown as StoryFile['alignments'][number]
    const made = claimOfAlignment(story, alignment, words)
    expect(made.assertions.filter(({ stance }) => stance !== 'silent').map(({ article: of, review, ground }) => [of, review, ground])).toEqual([one, two].map((of) => [of?.id, 'suggested', 'aligned-sentences: al1']))
    expect(checkDecision(story, { kind: 'add', list: 'claims', record: made })).toEqual([])
    expect(parseStory(after({ kind: 'add', list: 'claims', record: made })).problems).toEqual([])
  })

  it.each([
    ['attributes', { voice: 'attributed', polarity: 'positive' }],
    ['asserts', { voice: 'own', chain: [] }],
    ['contradicts', { polarity: 'negative' }],
    ['silent', { voice: 'none', chain: [], evidence: [], certainty: 'uncommitted', polarity: 'none', note: 'Mine.' }],
  ] as const)('its cells agree with themselves: %s', (stance, then) => {
    const evidence = [evidenceAt(article, readableSentences(article)[1] ?? { start: 0, end: 1 })].flatMap((each) => each ?? [])
    const settled = settledCell({ article: article.id, stance, voice: 'none', chain: [{ speaker: 'a clerk', named: false }], certainty: 'certain', polarity: 'none', hedges: [], openReadings: [], evidence, note: 'Mine.' })
    expect(settled).toMatchObject(then)
  })
})
