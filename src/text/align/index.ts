import type { Resolution } from '../entities/index.ts'
import type { ArticleReading } from '../reading.ts'
import type { Aligned, AlignedGroup, AlignedPair, SentenceRelation } from '../storyReading.ts'
import type { Diagnostic } from '../text.ts'
import { candidatePairs } from './candidates.ts'
import { groupsOf } from './groups.ts'
import { COPIED_RUN, LEAST_SCORE, NEAR_VERBATIM, PARTNERS_AT_MOST, SAME_FACT } from './rules.ts'
import { amongRivals, calibrated, overlap } from './score.ts'
import { type Compared, comparedSentences } from './sentences.ts'
import { sharedRuns } from './shared.ts'
import { weighStory } from './weights.ts'

export { scoreTexts } from './score.ts'

interface Scored { a: number; b: number; score: number }

/**
 * Finds sentences of different articles that reuse words or tell the same fact, and groups of them. Two channels, each damped and
 * idf-weighted over the story: runs of characters (reuse) and content stems with resolved entities, dates and numbers (same
 * fact); pairs with better rivals are taken down. Exact for sets of some dozens of articles; bounds for larger and for hostile ones are
 * named in `rules.ts`, and what they leave out is in `diagnostics`. Never throws; the same for the same input.
 */
export function alignSentences(articles: readonly ArticleReading[], resolution: Resolution): Required<Aligned> {
  const { sentences, diagnostics } = comparedSentences(articles, resolution)
  const scored = bestPartners(score(sentences, articles.length), sentences.length, diagnostics)
  const pairs = scored.map(({ a, b, score: value }) => pairOf(sentences, a, b, value))
  const numberOf = new Map(scored.map(({ a, b }, number) => [a * sentences.length + b, number]))
  const groups = groupsOf(sentences.map(({ article }) => article), scored).map((members): AlignedGroup => {
    const inside = members.flatMap((a, at) => members.slice(at + 1).flatMap((b) => numberOf.get(a * sentences.length + b) ?? []))
    const scores = inside.map((number) => pairs[number]?.ground.score ?? 0)
    return {
      sentences: members.flatMap((member) => { const own = sentences[member]; return own === undefined ? [] : [{ article: own.article, sentence: own.sentence }] }),
      relation: commonRelation(inside.flatMap((number) => pairs[number]?.relation ?? [])),
      pairs: inside,
      ground: { rule: 'average-linkage', score: scores.reduce((sum, value) => sum + value, 0) / Math.max(1, scores.length) },
    }
  })
  return { pairs, groups, diagnostics }
}

/** Pairs with their calibrated scores, among the rivals in the two articles. */
function score(sentences: readonly Compared[], articles: number): Scored[] {
  const story = weighStory(sentences.map(({ terms }) => terms), sentences.map(({ entities }) => entities))
  const articleOf = sentences.map(({ article }) => article)
  const best = new Map<number, number>()
  const raise = (sentence: number, article: number, value: number): void => {
    const key = sentence * articles + article
    if (value > (best.get(key) ?? 0)) best.set(key, value)
  }
  const bestOf = (sentence: number, article: number): number => best.get(sentence * articles + article) ?? 0
  const valued: Scored[] = []
  candidatePairs(story, articleOf, (a, b, shared) => {
    const [first, second] = [story.sentences[a], story.sentences[b]]
    if (first === undefined || second === undefined) return
    const value = overlap(story, first, second, shared)
    // Rivals only take a pair down, and only rivals above it do: what is too low now need not be kept.
    if (calibrated(value) < LEAST_SCORE) return
    raise(a, articleOf[b] ?? 0, value)
    raise(b, articleOf[a] ?? 0, value)
    valued.push({ a, b, score: value })
  })
  return valued.flatMap(({ a, b, score: value }) => {
    const final = calibrated(amongRivals(value, bestOf(a, articleOf[b] ?? 0), bestOf(b, articleOf[a] ?? 0)))
    return final >= LEAST_SCORE ? [{ a, b, score: final }] : []
  }).sort((x, y) => x.a - y.a || x.b - y.b)
}

/** Leaves each sentence its {@link PARTNERS_AT_MOST} best pairs; a pair stays while one of its two keeps it. */
function bestPartners(scored: readonly Scored[], count: number, diagnostics: Diagnostic[]): Scored[] {
  const partners = new Int32Array(count)
  const kept = new Set<Scored>()
  for (const pair of scored.toSorted((x, y) => y.score - x.score || x.a - y.a || x.b - y.b)) {
    const { a, b } = pair
    if ((partners[a] ?? 0) >= PARTNERS_AT_MOST && (partners[b] ?? 0) >= PARTNERS_AT_MOST) continue
    partners[a] = (partners[a] ?? 0) + 1
    partners[b] = (partners[b] ?? 0) + 1
    kept.add(pair)
  }
  if (kept.size < scored.length) diagnostics.push({ code: 'align.pairs-left-out', values: { pairs: scored.length - kept.size } })
  return scored.filter((pair) => kept.has(pair))
}

function pairOf(sentences: readonly Compared[], a: number, b: number, value: number): AlignedPair {
  const [first, second] = [sentences[a], sentences[b]]
  if (first === undefined || second === undefined) throw new RangeError('a pair of sentences that are not compared')
  const { runs, copied, longest } = sharedRuns(first.terms, second.terms)
  const isCopied = longest >= COPIED_RUN || copied >= NEAR_VERBATIM * Math.min(first.terms.words.length, second.terms.words.length)
  const relation: SentenceRelation = isCopied ? 'near-verbatim' : value >= SAME_FACT ? 'paraphrase' : 'related'
  return {
    a: { article: first.article, sentence: first.sentence },
    b: { article: second.article, sentence: second.sentence },
    relation,
    ground: { rule: relation === 'near-verbatim' ? 'reused-words' : 'same-fact', score: value },
    shared: runs,
  }
}

/** What most pairs of a group are; of equally many, the weaker claim. */
function commonRelation(relations: readonly SentenceRelation[]): SentenceRelation {
  const order = ['related', 'paraphrase', 'near-verbatim'] as const
  const count = (wanted: SentenceRelation): number => relations.filter((relation) => relation === wanted).length
  return order.reduce((most, relation) => (count(relation) > count(most) ? relation : most), 'related')
}
