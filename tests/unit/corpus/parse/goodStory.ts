// A small story file that is valid in every field: each list has a record and each optional field stands somewhere, so
// that tests can break any of it. Its two texts are ours; emoji stand in them because code points and UTF-16 units then
// differ.
import { fingerprint, normalisedWords, textHash } from '../../../../src/corpus/fingerprint.ts'
import type { Article, Assertion, Evidence, Sentence, StoryFile } from '../../../../src/corpus/model.ts'
import { codePointLength, supplementaryOf } from '../../../../src/corpus/parse/offsets.ts'

/** Makes the texts long enough for their excerpts: together these may hold two fifths. */
const FURNITURE = 'Read more. Share this page with your friends. Write to us about it. '.repeat(4).trim()

/** One sentence per line, with its kind. */
const lines: Readonly<Record<'ferry' | 'harbour', readonly (readonly [Sentence['kind'], string])[]>> = {
  ferry: [
    ['title', '⛴️🚢 Ferry stays in port'],
    ['lead', 'The ferry Alma did not leave Norvik on Monday, the harbour office said.'],
    ['body', '“We could not start the engine 😟 and nobody on board was ever in danger at any moment of that long morning,” Captain Ida Holm said.'],
    ['body', 'Two crew members, who asked not to be named, spoke of a fire.'],
    ['furniture', FURNITURE],
  ],
  harbour: [
    ['title', 'Norvik: no fire on the Alma'],
    ['body', 'Harbour master Per Lund denied on Tuesday that there was a fire 🔥 on the Alma.'],
    ['body', '“We could not start the motor,” Captain Holm told the Norvik Post.'],
    ['furniture', FURNITURE],
  ],
}

/** The texts of the articles by id. */
export const goodTexts: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(lines).map(([id, of]) => [id, `${of.map(([, words]) => words).join('\n\n')}\n`]))

function sentencesOf(id: keyof typeof lines): Sentence[] {
  const text = goodTexts[id] ?? ''
  return lines[id].map(([kind, words], at) => {
    const start = codePointLength(text.slice(0, text.indexOf(words)))
    const place = { id: `s${at + 1}`, kind, start, end: start + codePointLength(words), fingerprint: fingerprint(words) }
    return kind === 'title' ? place : { ...place, paragraph: at }
  })
}

const sentences = { ferry: sentencesOf('ferry'), harbour: sentencesOf('harbour') }

/** Evidence for words of an article, in code points, with the sentences that hold them. */
export function evidenceFor(article: keyof typeof lines, words: string, excerpt = true): Evidence {
  const text = goodTexts[article] ?? ''
  if (!text.includes(words)) throw new Error(`not in ${article}: ${words}`)
  const start = codePointLength(text.slice(0, text.indexOf(words)))
  const end = start + codePointLength(words)
  const holding = sentences[article].filter((one) => one.start < end && one.end > start).map(({ id }) => id)
  return { article, sentences: holding, start, end, ...(excerpt && { excerpt: words }) }
}

function article(id: keyof typeof lines, letter: string): Article {
  const text = goodTexts[id] ?? ''
  return {
    id, letter,
    outlet: { value: 'Norvik Post', found: 'stated', note: 'In the masthead.' },
    title: { value: lines[id][0]?.[1] ?? '', found: 'stated' },
    address: { url: `https://example.org/${id}?a=1#b`, found: 'elsewhere', note: 'From a search.' },
    language: 'en', published: { edtf: '2024-05-07', found: 'inferred', note: 'From “Tuesday”.' },
    origin: 'Own report.', notMentioned: ['the owner'], note: 'Written for tests.',
    text: {
      file: `${id}.txt`, sha256: textHash(text), length: codePointLength(text), supplementary: supplementaryOf(text),
      words: normalisedWords(text).length, ...((id === 'harbour' || letter === 'B') && { whole: text }),
    },
    sentences: structuredClone(sentences[id]), review: 'confirmed', ground: 'by hand',
  }
}

function assertion(id: keyof typeof lines, stance: Assertion['stance'], words: string): Assertion {
  return {
    article: id, stance, voice: 'attributed',
    chain: [{ speaker: 'the harbour office', named: true, entity: 'office', basis: 'told' }],
    certainty: 'certain', polarity: stance === 'contradicts' ? 'negative' : 'positive', origin: 'holm', hedges: ['nearly'],
    openReadings: ['hedges'], strength: 'direct', note: 'Plain.', evidence: [evidenceFor(id, words)], review: 'contested', ground: 'two readings',
  }
}

const quotation = 'We could not start the engine 😟 and nobody on board was ever in danger at any moment of that long morning'

/** A fresh, valid story file. Change it freely. */
export function goodStory(): StoryFile {
  return {
    format: 'crossread-story', version: 1, id: 'alma', title: 'The Alma stays in port', language: 'en',
    guide: {
      question: 'Was there a fire?', lede: 'Two texts, two answers.', dateline: 'May 2024', report: 'fire', denial: 'engine',
      refusalMatter: 'the fire', differences: ['d1'], people: ['holm', 'lund'], together: [['fire', 'engine']],
    },
    making: {
      method: 'Written for tests.', agreement: [{ what: 'stance', cells: 4, share: 0.75, kappa: 0.5 }], reviewedOutside: false,
      limits: 'Two texts only.', corrections: 'Write to the tests.',
    },
    articles: [article('ferry', 'A'), article('harbour', 'B')],
    families: [
      { id: 'f-holm', name: 'Captain Holm', short: 'Holm', main: true, articles: ['ferry', 'harbour'], basis: 'Both quote her.', note: 'By phone.', evidence: [evidenceFor('ferry', 'Captain Ida Holm said')] },
      { id: 'f-crew', name: 'Crew', short: 'crew', main: false, articles: ['ferry'], basis: 'Only one has it.', evidence: [] },
    ],
    origins: [
      { id: 'holm', name: 'Ida Holm', kind: 'speaker', named: true, basis: 'witnessed', family: 'f-holm', entity: 'holm', article: 'ferry', note: 'On board.', evidence: [evidenceFor('ferry', 'Captain Ida Holm')] },
      { id: 'crew', name: 'Two crew members', kind: 'speaker', named: false, basis: 'unnamed', family: 'f-crew', evidence: [evidenceFor('ferry', 'Two crew members')] },
    ],
    lineage: [{ id: 'l1', from: 'harbour', to: 'holm', link: 'stated', note: 'Told the Post.', evidence: [evidenceFor('harbour', 'Captain Holm told the Norvik Post')] }],
    entities: [
      {
        id: 'holm', type: 'person', name: 'Ida Holm', aliases: ['Captain Holm'], description: 'Captain of the Alma.', byline: false, roles: [evidenceFor('ferry', 'Captain')],
        nominals: [], pronouns: [evidenceFor('ferry', 'We')], note: 'Speaks twice.',
        mentions: [{ article: 'ferry', story: 1, headings: 0, furniture: 0, forms: [{ form: 'Ida Holm', count: 1 }], sentences: ['s3'] }],
      },
      { id: 'lund', type: 'person', name: 'Per Lund', aliases: [], roles: [evidenceFor('harbour', 'Harbour master')], nominals: [evidenceFor('harbour', 'Harbour master', false)], pronouns: [], mentions: [] },
      { id: 'office', type: 'organisation', name: 'Harbour office', aliases: [], roles: [], nominals: [], pronouns: [], mentions: [] },
    ],
    relations: [
      { id: 'r1', subject: 'lund', predicate: 'heads', object: { entity: 'office' }, status: 'presupposed', note: 'By title.', evidence: [evidenceFor('harbour', 'Harbour master Per Lund')] },
      { id: 'r2', subject: 'holm', predicate: 'is captain of', object: { words: 'the Alma' }, status: 'asserted', evidence: [] },
    ],
    events: [
      {
        id: 'e1', label: 'A fire on board', kind: 'accident', lane: 'happened', status: 'disputed', date: { edtf: '2024-05-06?', fromTextAlone: 'Monday', inferred: true, basis: 'Weekday.' },
        dateWording: [evidenceFor('ferry', 'on Monday')], place: { entity: 'office', wording: [evidenceFor('ferry', 'Norvik')], detail: [evidenceFor('harbour', 'on the Alma', false)] },
        participants: [{ entity: 'holm', role: 'captain' }], related: ['e2'], articles: ['ferry', 'harbour'], note: 'Denied.',
        evidence: [evidenceFor('ferry', 'spoke of a fire')], nominals: [evidenceFor('harbour', 'a fire 🔥')],
      },
      { id: 'e2', label: 'Lund denies it', kind: 'statement', lane: 'said', status: 'reported', dateWording: [], participants: [], related: [], articles: ['harbour'], evidence: [], nominals: [] },
    ],
    topics: [{ id: 't1', heading: 'The fire', claims: ['fire', 'engine'] }],
    claims: [
      { id: 'fire', text: 'There was a fire on the Alma.', kind: 'accusation', topic: 't1', core: true, entities: ['holm'], events: ['e1'], note: 'Disputed.', assertions: [assertion('ferry', 'attributes', 'spoke of a fire'), assertion('harbour', 'contradicts', 'denied on Tuesday that there was a fire 🔥')] },
      { id: 'engine', text: 'The engine did not start.', kind: 'statement', topic: 't1', core: false, entities: [], events: [], assertions: [assertion('ferry', 'attributes', quotation), assertion('harbour', 'attributes', 'could not start the motor')] },
    ],
    responses: [{ id: 'a1', party: 'lund', onBehalfOf: 'office', matter: 'the fire', article: 'harbour', kind: 'denies', claim: 'fire', note: 'At once.', evidence: [evidenceFor('harbour', 'denied')] }],
    quotationFamilies: [{ id: 'qf1', label: 'Could not start', note: 'One word differs.', changes: [{ from: evidenceFor('ferry', 'engine'), to: evidenceFor('harbour', 'motor'), kind: 'other word' }] }],
    quotations: [
      { id: 'q1', family: 'qf1', kind: 'direct', speaker: 'holm', speakerWording: 'Captain Ida Holm', cue: 'said', chain: [{ speaker: 'Captain Ida Holm', named: true, entity: 'holm' }], evidence: evidenceFor('ferry', quotation), note: 'Whole.' },
      { id: 'q2', family: 'qf1', kind: 'direct', chain: [], evidence: evidenceFor('harbour', 'We could not start the motor') },
    ],
    differences: [{ id: 'd1', title: 'Fire or none?', kinds: ['contradiction', 'wording'], weight: 'high', aside: false, explanation: 'One denies it.', lesson: 'Who was there?', passages: [evidenceFor('ferry', 'a fire')], claims: ['fire'], events: ['e1'], articles: ['ferry', 'harbour'], silent: ['harbour'], inferred: 'The day.' }],
    wordMarks: [{ id: 'w1', kind: 'hedge', category: 'verb', comment: 'Vague.', evidence: evidenceFor('ferry', 'spoke of') }],
    alignments: [{ id: 'al1', label: 'Engine', relation: 'paraphrase', sentences: [{ article: 'ferry', sentence: 's3' }, { article: 'harbour', sentence: 's3' }], note: 'Same words.' }],
    beyond: [{ id: 'b1', text: 'The Alma sailed again in June.', readAt: [{ name: 'Norvik Post', url: 'https://example.org/june' }, { name: 'A poster' }], claims: ['fire'] }],
  }
}
