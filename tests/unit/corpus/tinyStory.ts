// A story small enough to hold in the head, valid in format 1. Two articles on a lighthouse that went dark:
// A (The Harbour Post) says so in its own voice, hears from an unnamed keeper, and dates it;
// B (Coast Wire) doubts it and quotes the mayor, who denies a strike.
import { storyToFile } from '../../../src/corpus/interchange/storyFile.ts'
import type { Article, Assertion, Claim, Entity, Evidence, Origin, Story, StoryEvent } from '../../../src/corpus/model.ts'
import { parseStory } from '../../../src/corpus/parse/parseStory.ts'

const fingerprint = { exact: '0123456789abcdef', near: 'fedcba9876543210', words: 4 }

function article(id: string, letter: string, outlet: string, published: string): Article {
  return {
    id, letter,
    outlet: { value: outlet, found: 'stated' },
    title: { value: `${outlet} on the lighthouse`, found: 'stated' },
    language: 'en',
    published: { edtf: published, found: 'stated' },
    origin: 'Own reporting.',
    notMentioned: [],
    text: { sha256: '0'.repeat(64), length: 120, supplementary: [], words: 20 },
    sentences: [
      { id: `${id}-s1`, kind: 'title', start: 0, end: 20, fingerprint },
      { id: `${id}-s2`, kind: 'body', paragraph: 1, start: 21, end: 70, fingerprint },
      { id: `${id}-s3`, kind: 'body', paragraph: 1, start: 71, end: 120, fingerprint },
    ],
  }
}

function at(id: string, sentence: 1 | 2 | 3, start: number, end: number): Evidence {
  return { article: id, sentences: [`${id}-s${sentence}`], start, end }
}

function entity(id: string, type: Entity['type'], name: string, articles: readonly string[]): Entity {
  return {
    id, type, name, aliases: [], roles: [], nominals: [], pronouns: [],
    mentions: articles.map((where) => ({
      article: where, story: 1, headings: 0, furniture: 0, forms: [{ form: name, count: 1 }], sentences: [`${where}-s2`],
    })),
  }
}

function origin(id: string, name: string, kind: Origin['kind'], family: string): Origin {
  return { id, name, kind, named: kind !== 'speaker', basis: 'told', family, evidence: [] }
}

function event(id: string, label: string, edtf: string | undefined, articles: string[], participants: string[]): StoryEvent {
  return {
    id, label, kind: 'happening', lane: 'happened', status: 'reported',
    ...(edtf !== undefined && { date: { edtf, inferred: false } }),
    dateWording: [], participants: participants.map((who) => ({ entity: who, role: 'takes part' })),
    related: [], articles, evidence: [], nominals: [],
  }
}

const said = { polarity: 'positive', hedges: [], openReadings: [] } as const

function silent(id: string, stance: 'silent' | 'not-knowable' = 'silent'): Assertion {
  return { article: id, stance, voice: 'none', chain: [], certainty: 'uncommitted', polarity: 'none', hedges: [], openReadings: [], evidence: [] }
}

const claims: Claim[] = [
  {
    id: 'went-dark', text: 'The lighthouse went dark.', kind: 'statement', topic: 'light', core: true,
    entities: ['lighthouse'], events: ['outage'],
    assertions: [
      { ...said, hedges: [], openReadings: [], article: 'post', stance: 'asserts', voice: 'own', chain: [], certainty: 'certain', origin: 'post-desk', evidence: [at('post', 2, 21, 60)] },
      {
        ...said, hedges: ['reportedly'], openReadings: [], article: 'wire', stance: 'hedges', voice: 'attributed', certainty: 'possible', origin: 'keeper',
        chain: [{ speaker: 'the Post', named: true }, { speaker: 'a keeper', named: false, entity: 'keeper' }], evidence: [at('wire', 2, 25, 60)],
      },
    ],
  },
  {
    id: 'strike', text: 'The keepers were on strike.', kind: 'accusation', topic: 'labour', core: false,
    entities: ['keeper', 'mayor'], events: ['outage', 'statement'],
    assertions: [
      {
        ...said, hedges: [], openReadings: [], article: 'post', stance: 'attributes', voice: 'attributed', certainty: 'probable', origin: 'keeper',
        chain: [{ speaker: 'a keeper', named: false, entity: 'keeper' }], evidence: [at('post', 3, 71, 110)],
      },
      {
        ...said, polarity: 'negative', hedges: [], openReadings: [], article: 'wire', stance: 'contradicts', voice: 'attributed', certainty: 'certain', origin: 'mayor-word',
        chain: [{ speaker: 'Mayor Ada Reef', named: true, entity: 'mayor' }], strength: 'attributed', evidence: [at('wire', 3, 75, 118)],
      },
    ],
  },
  {
    id: 'relit', text: 'The light burns again.', kind: 'statement', topic: 'light', core: false,
    entities: ['lighthouse'], events: [],
    assertions: [
      silent('post', 'not-knowable'),
      { ...said, hedges: [], openReadings: [], article: 'wire', stance: 'asserts', voice: 'own', chain: [], certainty: 'certain', origin: 'wire-desk', evidence: [at('wire', 1, 0, 20)] },
    ],
  },
  {
    id: 'fog', text: 'There was fog that night.', kind: 'statement', topic: 'light', core: false,
    entities: [], events: ['outage'],
    assertions: [
      { ...said, hedges: [], openReadings: [], article: 'post', stance: 'asserts', voice: 'own', chain: [], certainty: 'certain', origin: 'post-desk', evidence: [at('post', 3, 71, 90)] },
      silent('wire'),
    ],
  },
]

/** The story itself. Fresh at every call, so that a test may break its own. */
export function tinyStory(): Story {
  return structuredClone<Story>({
    format: 'crossread-story',
    version: 1,
    id: 'lighthouse',
    title: 'The dark lighthouse',
    language: 'en',
    guide: {
      question: 'Why did the light go out?', lede: 'Two articles, two answers.', dateline: 'March 2024',
      report: 'went-dark', denial: 'strike', differences: ['strike-or-not'], people: ['mayor', 'keeper'], together: [['went-dark', 'strike']],
    },
    making: { method: 'Written for tests.', agreement: [], reviewedOutside: false, limits: 'Invented.', corrections: 'None.' },
    articles: [article('post', 'A', 'The Harbour Post', '2024-03-02'), article('wire', 'B', 'Coast Wire', '2024-03-05')],
    families: [
      { id: 'harbour', name: 'The harbour', short: 'Harbour', main: true, articles: ['post', 'wire'], basis: 'Both rest on the Post and its keeper.', evidence: [] },
      { id: 'town-hall', name: 'The town hall', short: 'Town hall', main: false, articles: ['wire'], basis: 'The mayor, quoted by name.', evidence: [] },
      { id: 'coast-wire', name: 'Coast Wire', short: 'Wire', main: false, articles: ['wire'], basis: 'Own reporting.', evidence: [] },
    ],
    origins: [
      { ...origin('post-desk', 'The Harbour Post', 'article', 'harbour'), article: 'post' },
      { ...origin('keeper', 'a keeper', 'speaker', 'harbour'), entity: 'keeper' },
      { ...origin('mayor-word', 'Mayor Ada Reef', 'institution', 'town-hall'), entity: 'mayor' },
      { ...origin('wire-desk', 'Coast Wire', 'article', 'coast-wire'), article: 'wire' },
    ],
    lineage: [{ id: 'wire-retells-post', from: 'wire', to: 'post', link: 'stated', evidence: [at('wire', 2, 21, 40)] }],
    entities: [
      entity('lighthouse', 'place', 'Cape Light', ['post', 'wire']),
      entity('mayor', 'person', 'Ada Reef', ['wire']),
      entity('keeper', 'unnamed', 'a keeper', ['post', 'wire']),
      entity('almanac', 'publication', 'The Coast Almanac', []),
    ],
    relations: [{ id: 'reef-leads', subject: 'mayor', predicate: 'is mayor of the town of', object: { entity: 'lighthouse' }, status: 'presupposed', evidence: [] }],
    events: [
      event('outage', 'The light goes out', '[2024-03-01..2024-03-02]', ['post', 'wire'], ['keeper']),
      event('statement', 'The mayor answers', '2024-03-04', ['wire'], ['mayor']),
      event('founding', 'The lighthouse is built', '18XX', [], []),
      event('inspection', 'An inspection', undefined, ['wire'], []),
    ],
    topics: [
      { id: 'light', heading: 'The light', claims: ['went-dark', 'relit', 'fog'] },
      { id: 'labour', heading: 'Work', claims: ['strike'] },
    ],
    claims,
    responses: [{ id: 'mayor-denies', party: 'mayor', matter: 'a strike', article: 'wire', kind: 'denies', claim: 'strike', evidence: [at('wire', 3, 75, 118)] }],
    quotationFamilies: [{ id: 'no-strike', label: 'No strike', changes: [] }],
    quotations: [
      { id: 'no-strike-wire', family: 'no-strike', kind: 'direct', speaker: 'mayor', cue: 'said', chain: [{ speaker: 'Mayor Ada Reef', named: true, entity: 'mayor' }], evidence: at('wire', 3, 75, 100) },
    ],
    differences: [
      {
        id: 'strike-or-not', title: 'Was there a strike?', kinds: ['contradiction'], weight: 'high', explanation: 'The Post has a keeper say so; the mayor denies it in Coast Wire.',
        passages: [at('post', 3, 71, 110), at('wire', 3, 75, 118)], claims: ['strike'], events: ['outage'], articles: ['post', 'wire'], silent: [],
      },
    ],
    wordMarks: [],
    alignments: [],
    beyond: [],
  })
}

/** Less than that: a story that a link can carry. */
export function smallStory(): Story {
  const story = tinyStory()
  const less = { ...story, claims: story.claims.slice(0, 1), entities: [], events: [], wordMarks: [], alignments: [], quotations: [], quotationFamilies: [], differences: [], responses: [], relations: [], lineage: [] }
  // What refers to records that are gone goes, too.
  const parsed = parseStory(storyToFile(less))
  if (!parsed.ok) throw new Error('the small story has problems')
  return parsed.story
}
