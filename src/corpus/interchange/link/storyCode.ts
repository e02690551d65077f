import { fingerprint } from '../../fingerprint.ts'
import type { Alignment, Article, Assertion, BeyondNote, ChainLink, Claim, Difference, Entity, Guide, Lineage, Making, Mentions, Origin, OriginFamily, Quotation, QuotationFamily, Relation, Response, Sentence, StoryEvent, StoryFile, Topic, WordMark } from '../../model.ts'
import { decimal, list, number, oneOf, opt, record, signed, text, truth, type Code, type LinkIo } from './codes.ts'
import { among, evidence, newId, oneArticle, sentencesOf } from './placeCode.ts'

const texts = list(text)
const evidences = list(evidence)
const review = opt(oneOf<NonNullable<Claim['review']>>('suggested', 'confirmed', 'contested'))
const ground = opt(text)
const note = opt(text)
const stance = oneOf<Assertion['stance']>('asserts', 'attributes', 'hedges', 'contradicts', 'in-tension', 'silent', 'not-knowable')
const basis = oneOf<Origin['basis']>('unknown', 'witnessed', 'told', 'document', 'unnamed')
const stated = record<Article['title']>({ value: text, found: oneOf('stated', 'elsewhere', 'inferred'), note })

const chain = list(record<ChainLink>({ speaker: text, named: truth, entity: opt(among('entities')), basis: opt(basis) }))

/** Fingerprints follow when all words are known (`prints`): some are those of words that the story has. */
const NO_PRINT: Sentence['fingerprint'] = { exact: '', near: '', words: 0 }

const sentence = (io: LinkIo, at: string, value: Sentence, before: Sentence | undefined, article: string): Sentence => {
  const start = number(io, `${at}.start`, value?.start - (before?.end ?? 0)) + (before?.end ?? 0)
  const end = start + number(io, `${at}.end`, value?.end - start)
  const kind = oneOf<Sentence['kind']>('body', 'title', 'lead', 'deck', 'slug', 'dateline', 'heading', 'bullet', 'credit', 'furniture')(io, `${at}.kind${before?.kind ?? ''}`, value?.kind)
  const numbered = truth(io, `${at}.numbered`, value?.paragraph !== undefined)
  const last = before?.paragraph ?? 0
  const paragraph = numbered ? { paragraph: last + signed(io, `${at}.paragraph`, (value?.paragraph ?? 0) - last) } : {}
  return { id: newId(`sentences of ${article}`, `${kind}${numbered}`)(io, `${at}.id`, value?.id), kind, ...paragraph, start, end, fingerprint: NO_PRINT }
}

const sentences = (io: LinkIo, at: string, values: readonly Sentence[], article: string): Sentence[] => {
  const length = number(io, `${at}[]`, values?.length)
  const result: Sentence[] = []
  io.count(length)
  for (let item = 0; item < length; item++) result.push(sentence(io, at, values?.[item] as Sentence, result.at(-1), article))
  return result
}

/** Instead of a fingerprint, where they were left out: no words have it. */
const BLANK = '0'.repeat(16)

/** The story without its sentences' fingerprints, which nothing makes shorter: only the very same text is known again as an article's. */
export const withoutPrints = (story: StoryFile): StoryFile => ({
  ...story, articles: story.articles.map((each) => ({
    ...each, sentences: each.sentences.map((one) => ({ ...one, fingerprint: { exact: BLANK, near: BLANK, words: one.fingerprint.words } })),
  })),
})

/** Its words are counted, and its fingerprints told, after everything else. */
const article: Code<Article> = (io, at, value) => {
  const head = record<Omit<Article, 'text' | 'sentences'>>({
    id: newId('articles'), letter: text, outlet: stated, title: stated,
    address: opt(record<NonNullable<Article['address']>>({ url: text, found: oneOf('stated', 'elsewhere'), note })),
    language: text, published: record<Article['published']>({ edtf: text, found: oneOf('stated', 'elsewhere', 'inferred'), note }),
    origin: text, notMentioned: texts, note, review, ground,
  })(io, at, value)
  const read = sentences(io, `${at}.sentence`, value?.sentences, head.id)
  const last = read.at(-1)?.end ?? 0
  const file = opt(text)(io, `${at}.file`, value?.text.file)
  const result: Article = {
    ...head, sentences: read,
    text: {
      ...(file !== undefined && { file }), sha256: hex(io, value?.text.sha256, 32), length: last + signed(io, `${at}.length`, value?.text.length - last),
      supplementary: list(number)(io, `${at}.supplementary`, value?.text.supplementary), words: 0,
    },
  }
  io.articles.set(head.id, result)
  return result
}

const mentions = record<Mentions>({
  article: oneArticle, story: number, headings: number, furniture: number,
  forms: list(record<Mentions['forms'][number]>({ form: text, count: number })), sentences: sentencesOf,
})

const assertion = record<Assertion>({
  article: oneArticle, stance, voice: oneOf('own', 'attributed', 'none'), chain, certainty: oneOf('certain', 'probable', 'possible', 'uncommitted'),
  polarity: oneOf('positive', 'negative', 'none'), origin: opt(among('origins')), hedges: texts, openReadings: list(stance),
  strength: opt(oneOf('direct', 'indirect', 'attributed')), note, evidence: evidences, review, ground,
})

const differenceKind = oneOf<Difference['kinds'][number]>('contradiction', 'in-tension', 'omission', 'wording', 'certainty', 'attribution', 'number', 'date')

const articleIds = list(among('articles'))
const claimIds = list(among('claims'))
const entityIds = list(among('entities'))
const eventIds = list(among('events'))

type Lists = Omit<StoryFile, 'format' | 'version' | 'articles' | 'guide' | 'making'>

/** What is spoken of comes before what speaks of it, passages before words that repeat them. */
const lists = record<Lists>({
  entities: list(record<Entity>({
    id: newId('entities'), type: oneOf('person', 'organisation', 'place', 'publication', 'agreement', 'unnamed', 'other'), name: text, aliases: texts,
    description: note, byline: opt(truth), mentions: list(mentions), roles: evidences, nominals: evidences, pronouns: evidences, note, review, ground,
  })),
  families: list(record<OriginFamily>({ id: newId('families'), name: text, short: text, main: truth, articles: articleIds, basis: text, note, evidence: evidences, review, ground })),
  origins: list(record<Origin>({
    id: newId('origins'), name: text, kind: oneOf('speaker', 'paper', 'agency', 'document', 'institution', 'article'), named: truth, basis,
    family: among('families'), entity: opt(among('entities')), article: opt(oneArticle), note, evidence: evidences, review, ground,
  })),
  lineage: list(record<Lineage>({ id: newId('lineage'), from: among('articles'), to: among('origins'), link: oneOf('stated', 'credited', 'inferred'), note, evidence: evidences, review, ground })),
  relations: list(record<Relation>({
    id: newId('relations'), subject: among('entities'), predicate: text,
    object: (io, at, value) => (truth(io, at, value !== undefined && 'entity' in value)
      ? { entity: among('entities')(io, `${at}.entity`, (value as { entity: string })?.entity) } : { words: text(io, `${at}.words`, (value as { words: string })?.words) }),
    status: oneOf('asserted', 'alleged', 'presupposed', 'inferred'), note, evidence: evidences, review, ground,
  })),
  events: list(record<StoryEvent>({
    id: newId('events'), evidence: evidences, label: text, kind: text, lane: oneOf('happened', 'said'), status: oneOf('reported', 'alleged', 'disputed', 'expected'),
    date: opt(record<NonNullable<StoryEvent['date']>>({ edtf: text, fromTextAlone: note, inferred: truth, basis: note })), dateWording: evidences,
    place: opt(record<NonNullable<StoryEvent['place']>>({ entity: opt(among('entities')), wording: evidences, detail: evidences })),
    participants: list(record<StoryEvent['participants'][number]>({ entity: among('entities'), role: text })),
    related: eventIds, articles: articleIds, note, nominals: evidences, review, ground,
  })),
  claims: list(record<Claim>({
    id: newId('claims'), assertions: list(assertion), text, kind: oneOf('statement', 'accusation', 'denial', 'refusal'), topic: text, core: truth,
    entities: entityIds, events: eventIds, note, review, ground,
  })),
  topics: list(record<Topic>({ id: text, heading: text, claims: claimIds })),
  responses: list(record<Response>({
    id: newId('responses'), party: among('entities'), onBehalfOf: opt(among('entities')), evidence: evidences, matter: text, article: oneArticle,
    kind: oneOf('confirms', 'denies', 'declines', 'no-reply', 'states'), claim: opt(among('claims')), note, review, ground,
  })),
  quotations: list(record<Quotation>({
    id: newId('quotations'), family: text, kind: oneOf('direct', 'fragment', 'scare', 'indirect'), evidence, chain, speaker: opt(among('entities')),
    speakerWording: note, cue: note, note, review, ground,
  })),
  quotationFamilies: list(record<QuotationFamily>({
    id: text, changes: list(record<QuotationFamily['changes'][number]>({ from: evidence, to: evidence, kind: text })), label: text, note, review, ground,
  })),
  differences: list(record<Difference>({
    id: newId('differences'), passages: evidences, title: text, kinds: list(differenceKind), weight: oneOf('high', 'medium', 'low'), aside: opt(truth), explanation: text,
    lesson: note, claims: claimIds, events: eventIds, articles: articleIds, silent: articleIds, inferred: note, review, ground,
  })),
  wordMarks: list(record<WordMark>({ id: newId('wordMarks'), kind: oneOf('loaded', 'hedge', 'unnamed-speaker', 'attribution', 'other'), category: note, evidence, comment: note, review, ground })),
  alignments: list(record<Alignment>({
    id: newId('alignments'), relation: oneOf('near-verbatim', 'paraphrase', 'related'), label: text, note,
    sentences: list((io, at, value) => {
      const where = oneArticle(io, `${at}.article`, value?.article)
      return { article: where, sentence: among(`sentences of ${where}`)(io, `${at}.sentence`, value?.sentence) }
    }), review, ground,
  })),
  beyond: list(record<BeyondNote>({ id: text, text, readAt: list(record<BeyondNote['readAt'][number]>({ name: text, url: note })), claims: claimIds })),
  id: text, title: text, language: text,
})

const head = record<{ guide: Guide; making: Making }>({
  guide: record<Guide>({
    question: text, lede: text, dateline: text, report: among('claims'), denial: opt(among('claims')), refusalMatter: note,
    differences: list(among('differences')), people: entityIds, together: list(claimIds),
  }),
  making: record<Making>({
    method: text, agreement: list(record<Making['agreement'][number]>({ what: text, cells: decimal, share: decimal, kappa: decimal })), reviewedOutside: truth, limits: text, corrections: text,
  }),
})

const hex = (io: LinkIo, value: string | undefined, bytes: number): string =>
  Array.from({ length: bytes }, (_, at) => io.models.raw(Number.parseInt(value?.slice(2 * at, 2 * at + 2) ?? '0', 16)).toString(16).padStart(2, '0')).join('')

/** Fingerprints of sentences; those of words that stand in the story are made again from them. */
function prints(io: LinkIo, { sentences: own, text: { words } }: Article): { prints: Sentence['fingerprint'][]; words: number } {
  const known = new Map(io.reading ? [] : io.strings.map((words, at) => [fingerprint(words).exact, at] as const))
  const result = own.map(({ fingerprint: print }) => {
    const from = number(io, 'print^', print.exact === BLANK ? 1 : (known.get(print.exact) ?? -2) + 2)
    if (from > 1) return fingerprint(io.strings[from - 2] ?? '')
    const [exact, near] = from === 1 ? [BLANK, BLANK] : [hex(io, print.exact, 8), hex(io, print.near, 8)]
    return { exact, near, words: number(io, 'print.words', print.words) }
  })
  const sum = result.reduce((total, print) => total + print.words, 0)
  return { prints: result, words: sum + signed(io, 'words', words - sum) }
}

/** A story without its texts. */
export const story: Code<StoryFile> = (io, _, value) => {
  const articles = list(article)(io, 'articles', value?.articles)
  const rest = lists(io, 'story', value)
  const first = head(io, 'head', value)
  const printed = articles.map((each, place) => {
    const { prints: made, words } = prints(io, io.reading ? each : value.articles[place] ?? each)
    return { ...each, text: { ...each.text, words }, sentences: each.sentences.map((sentence, item) => ({ ...sentence, fingerprint: made[item] ?? NO_PRINT })) }
  })
  const { id, title, language, ...others } = rest
  return { format: 'crossread-story', version: 1, id, title, language, ...first, articles: printed, ...others }
}
