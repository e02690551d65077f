import type { Assertion, Claim } from '../../corpus/model.ts'
import { wordsOf } from '../../corpus/parse/words.ts'
import type { SentencePlace } from '../reading.ts'
import type { Ground, Span } from '../text.ts'
import { suggested, type Draft } from './draft.ts'
import { bareStart, lineOf, shortLine } from './line.ts'
import type { OriginBook } from './originBook.ts'
import { CLAIM_WORDS, LEAST_WORDS, MOST } from './rules.ts'
import { Statements, type Statement } from './statements.ts'
import type { WordBudget } from './wordBudget.ts'

/** A claim before it has a topic, with what the other parts look it up by. */
export interface DraftClaim {
  claim: Omit<Claim, 'topic'>
  /** The article whose passage words it, and where that stands. */
  wording: Statement
  statements: readonly Statement[]
  /** Number of the aligned group; absent for what only one article has. */
  group?: number
}

/** Sentences that one claim is made of, and why. */
interface Gathered {
  places: readonly SentencePlace[]
  ground: Ground
  group?: number
}

const keyOf = ({ article, sentence }: SentencePlace): string => `${article}:${sentence}`

/**
 * One claim for each aligned group; for each denial or refusal that only one article has; and for the first statement of
 * an article that has none otherwise. Groups that most articles share come first, so that they keep their words where
 * excerpts run short.
 */
export function claimsOf(draft: Draft, origins: OriginBook, budget: WordBudget): DraftClaim[] {
  const statements = new Statements(draft)
  const most = Math.min(MOST.claims, Math.floor(MOST.cells / Math.max(1, draft.articles.size)))
  const claims: DraftClaim[] = []
  const taken = new Set<string>()
  let left = 0
  const add = (gathered: Gathered): void => {
    const found = gathered.places.flatMap((place) => statements.of(place) ?? []).filter(({ words }) => words > 0)
    if (found.length === 0) return
    if (claims.length >= most) { left += 1; return }
    for (const place of gathered.places) taken.add(keyOf(place))
    claims.push(claimOf(draft, origins, budget, gathered, found, `c${claims.length + 1}`))
  }
  const groups = draft.reading.aligned.groups.map((group, number) => ({ group, number, articles: new Set(group.sentences.map(({ article }) => article)).size }))
  for (const { group, number } of groups.toSorted((a, b) => b.articles - a.articles || a.number - b.number)) {
    const story = group.sentences.filter((place) => isStory(draft, place))
    // Who denies or would not say stands beside what is told, never under it.
    for (const kind of ['statement', 'denial', 'refusal']) {
      const places = story.filter((place) => statements.of(place)?.kind === kind)
      // An answer is one claim, also where it is aligned with two things that are told.
      if (kind === 'statement' || !places.every((place) => taken.has(keyOf(place)))) add({ places, ground: group.ground, group: number })
    }
  }
  for (const { places, ground } of alone(draft, statements)) if (!places.some((place) => taken.has(keyOf(place)))) add({ places, ground })
  for (const [article] of draft.articles) {
    const first = draft.reading.articles[article]?.sentences.findIndex((_, sentence) => isStory(draft, { article, sentence })) ?? -1
    const own = claims.some(({ statements: all }) => all.some((statement) => statement.article === article))
    if (!own && first >= 0) add({ places: [{ article, sentence: first }], ground: { rule: 'first statement of an article that shares none' } })
  }
  if (claims.length === 0) addAnything(draft, add)
  if (left > 0) draft.diagnostics.push({ code: 'assemble.left-out', values: { what: 'claims', count: left } })
  return claims
}

/** Titles and headings only: the first of them, since a story asks about at least one claim. */
function addAnything(draft: Draft, add: (gathered: Gathered) => void): void {
  for (const [article, { sentences }] of draft.articles) {
    const first = sentences.find(({ start, end }) => wordsOf(draft.articles.get(article)?.wordsAt(start, end) ?? '').length > 0)
    if (first !== undefined) add({ places: [{ article, sentence: first.number }], ground: { rule: 'first words: there is no story text' } })
  }
}

const TOLD_IN: ReadonlySet<string> = new Set(['lead', 'bullet', 'body'])

function isStory({ reading }: Draft, { article, sentence }: SentencePlace): boolean {
  return TOLD_IN.has(reading.articles[article]?.sentences[sentence]?.kind ?? '')
}

/** Denials and refusals, wherever they stand: what only one article has must not be lost. */
function alone(draft: Draft, statements: Statements): Gathered[] {
  const found: Gathered[] = []
  for (const [article, { reading }] of draft.articles) {
    const seen = new Set<number>()
    const starts = reading.replies.filter(({ kind }) => kind !== 'confirms').map(({ span }) => span.start)
    let sentence = 0
    for (const start of starts.toSorted((a, b) => a - b)) {
      while (sentence < reading.sentences.length - 1 && (reading.sentences[sentence]?.span.end ?? 0) <= start) sentence += 1
      const place = { article, sentence }
      if (seen.has(sentence) || !isStory(draft, place)) continue
      seen.add(sentence)
      const statement = statements.of(place)
      if (statement !== undefined && statement.kind !== 'statement') found.push({ places: [place], ground: { rule: statement.rule } })
    }
  }
  return found
}

function claimOf(draft: Draft, origins: OriginBook, budget: WordBudget, { ground, group }: Gathered, found: readonly Statement[], id: string): DraftClaim {
  const wording = wordingOf(draft, found, budget)
  const { text } = draft.reading.articles[wording.article] ?? { text: '' }
  const words = budget.has(wording.article, Math.min(wording.words, CLAIM_WORDS)) ? CLAIM_WORDS : LEAST_WORDS
  budget.take(wording.article, Math.min(wording.words, words))
  const articles = [...new Set(found.map(({ article }) => article))]
  const negated = group === undefined ? new Set<number>() : new Set(draft.reading.differences
    .filter((difference) => difference.kind === 'negation' && difference.group === group).flatMap(({ passages }) => passages.map(({ article }) => article)))
  const assertions = [...draft.articles.values()].map(({ id: article, at }): Assertion => {
    const own = found.filter((statement) => statement.article === at)
    const first = own.includes(wording) ? wording : own[0]
    return first === undefined ? silent(article) : told(draft, origins, article, first, own, { wording, articles, negated: negated.has(at), ground })
  })
  return {
    claim: {
      id, text: shortLine(text, readableSpan(draft, wording), words) ?? lineOf(text.slice(wording.span.start, wording.span.end)) ?? '?', kind: wording.kind,
      core: articles.length >= Math.max(2, draft.articles.size / 2), entities: namedIn(draft, found, articles.length), events: [], assertions,
      ...suggested(ground),
    },
    wording, statements: found, ...(group !== undefined && { group }),
  }
}

/** First words that point outside the passage: it can't be read alone. */
const POINTING = /^(?:this|these|that|those|it|its|he|his|him|she|her|they|their|such|however|but|and|meanwhile|also|furthermore|moreover|for (?:instance|example))\b/iu

/** The statement whose passage words a claim: one that fits uncut and can be read alone, of the article whose words were used least. */
function wordingOf({ reading }: Draft, found: readonly Statement[], budget: WordBudget): Statement {
  const rank = ({ article, words, span }: Statement): number => (words < LEAST_WORDS ? 3 : words <= CLAIM_WORDS ? 0 : 1)
    + (POINTING.test(reading.articles[article]?.text.slice(span.start, span.start + 20) ?? '') ? 2 : 0)
  const best = found.toSorted((a, b) => rank(a) - rank(b) || budget.share(a.article) - budget.share(b.article) || a.words - b.words || a.article - b.article)[0]
  if (best === undefined) throw new RangeError('a claim is made of at least one statement')
  return best
}

/** The words of a claim: with who says it where what is said begins with "it" or "he". */
function readableSpan({ reading }: Draft, { article, sentence, span, chain }: Statement): Span {
  const own = reading.articles[article]
  const whole = own?.sentences[sentence]?.span
  return own !== undefined && whole !== undefined && chain.length > 0 && POINTING.test(own.text.slice(span.start, span.start + 20)) ? bareStart(own.text, whole) : span
}

/** Entities that at least half of the articles name in their sentences of the claim. */
function namedIn({ references, reading, entityIds }: Draft, found: readonly Statement[], articles: number): string[] {
  const holders = new Map<number, Set<number>>()
  for (const { article, sentence } of found) {
    const span = reading.articles[article]?.sentences[sentence]?.span
    for (const entity of span === undefined ? [] : references.namedIn(article, span)) holders.set(entity, (holders.get(entity) ?? new Set()).add(article))
  }
  return [...holders].filter(([, own]) => own.size * 2 >= articles).flatMap(([entity]) => entityIds.get(entity) ?? []).slice(0, MOST.evidence)
}

const silent = (article: string): Assertion => ({
  article, stance: 'silent', voice: 'none', chain: [], certainty: 'uncommitted', polarity: 'none', hedges: [], openReadings: [], evidence: [],
  ...suggested({ rule: 'no sentence of it is aligned' }),
})

interface Context {
  wording: Statement
  articles: readonly number[]
  /** A difference says that this article's passage has a negation more or less. */
  negated: boolean
  ground: Ground
}

function told(draft: Draft, origins: OriginBook, article: string, first: Statement, own: readonly Statement[], context: Context): Assertion {
  const { chain, judgement: { certainty, polarity, hedges } } = first
  const placed = draft.articles.get(first.article)
  const evidence = [first, ...own.filter((statement) => statement !== first)].flatMap(({ span }) => placed?.passage(span) ?? []).slice(0, MOST.evidence)
  const same = polarity === context.wording.judgement.polarity
  const attributed = chain.length > 0
  const apart = context.negated && !same
  const plain = attributed ? 'attributes' : certainty === 'certain' ? 'asserts' : 'hedges'
  const openReadings: Assertion['openReadings'] = apart ? ['contradicts', plain] : [
    ...(context.negated ? ['in-tension' as const] : []), ...(attributed && certainty !== 'certain' ? ['hedges' as const] : []),
  ]
  const origin = origins.originOf(first.article, chain, context.articles, evidence[0])
  return {
    article, stance: apart ? 'in-tension' : plain, voice: attributed ? 'attributed' : 'own', chain, certainty,
    polarity: apart ? 'negative' : 'positive', ...(origin !== undefined && { origin }),
    hedges: [...new Set(hedges.filter(({ kind }) => kind !== 'negation').flatMap(({ span }) => lineOf(placed?.reading.text.slice(span.start, span.end) ?? '') ?? []))].slice(0, MOST.evidence),
    openReadings, evidence, ...suggested({ rule: first.rule, ...(context.ground.score !== undefined && { score: context.ground.score }) }),
  }
}
