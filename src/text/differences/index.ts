import type { Resolution } from '../entities/index.ts'
import { entityLookup } from '../families/voices.ts'
import type { ArticleReading, ArticleSpan, SentencePlace } from '../reading.ts'
import type { Aligned, AlignedGroup, FoundDifference, FoundDifferenceKind, PrintingFamily } from '../storyReading.ts'
import { otherAgents } from './agents.ts'
import { changedQuotations } from './changedQuotations.ts'
import { otherDates } from './dates.ts'
import { oneOrSeveral, otherCounts, otherOrdinals } from './numbers.ts'
import { otherPlaces } from './places.ts'
import { otherVoices } from './unnamed.ts'
import { surerHeadlines } from './headlines.ts'
import { opposites, otherPolarity } from './polarity.ts'
import { otherAnswers } from './answers.ts'
import { answersOf, lonelyAnswers } from './replies.ts'
import { FOUND_AT_MOST, INDIRECT_TRUST, LEAST_SCORE, PAIRS_AT_MOST, RELATION_TRUST, SENTENCES_AT_MOST } from './rules.ts'
import { isAttributed, lostHedges, otherSpeakers, ownVoice } from './voice.ts'
import { type PairCheck, type Told, tellings } from './told.ts'

/** What is asked of each two sentences that tell the same. */
const CHECKS: readonly (readonly [FoundDifferenceKind, PairCheck])[] = [
  ['number', otherCounts], ['number', otherOrdinals], ['number', oneOrSeveral], ['date', otherDates], ['place', otherPlaces], ['agent', otherAgents], ['negation', otherPolarity], ['negation', opposites],
  ['attribution', ownVoice], ['attribution', otherSpeakers], ['attribution', otherVoices], ['hedge', lostHedges],
]

/**
 * Differences between articles, each as "check this" with its passages, its rule and score, the surest first: inside
 * aligned groups, between the printings of a quotation, and answers that one article alone has. One difference per group,
 * kind and fact, however many articles share it. What scores below `LEAST_SCORE` is left out. Never throws; bounded work a
 * group.
 */
export function findDifferences(articles: readonly ArticleReading[], resolution: Resolution, aligned: Aligned, families: readonly PrintingFamily[]): FoundDifference[] {
  const entityOf = entityLookup(resolution)
  const toldAt = tellings(articles, entityOf)
  const answers = answersOf(articles, entityOf).slice(0, FOUND_AT_MOST)
  const found = [
    ...changedQuotations(articles, families),
    ...lonelyAnswers(articles, aligned, entityOf, toldAt, answers),
    ...aligned.groups.flatMap((group, number) => otherAnswers(group, number, articles, answers, entityOf, toldAt)),
    ...surerHeadlines(articles, toldAt),
    ...aligned.groups.flatMap((group, number) => inGroup(group, number, aligned, toldAt)),
  ]
  return acrossGroups(found.filter(({ ground }) => (ground.score ?? 0) >= LEAST_SCORE).sort((a, b) => (b.ground.score ?? 0) - (a.ground.score ?? 0)).slice(0, FOUND_AT_MOST))
}

/** One fact may show in several groups, since a sentence may stand in several: by the same rule, in passages that two articles share. */
function acrossGroups(found: readonly FoundDifference[]): FoundDifference[] {
  const kept: FoundDifference[] = []
  const byPassage = new Map<string, number[]>()
  for (const difference of found) {
    const keys = difference.passages.map(({ article, span }) => `${difference.ground.rule} ${article} ${span.start}`)
    const counts = new Map<number, number>()
    for (const key of keys) for (const at of byPassage.get(key) ?? []) counts.set(at, (counts.get(at) ?? 0) + 1)
    const known = difference.kind === 'attribution' ? [...counts].find(([, times]) => times >= 2)?.[0] : undefined
    const first = known === undefined ? undefined : kept[known]
    const at = known ?? kept.push(difference) - 1
    if (first !== undefined) {
      const more = difference.passages.filter((side) => !first.passages.some((own) => isSame(own, side)))
      kept[at] = { ...first, passages: [...first.passages, ...more].sort(inOrder) }
    }
    for (const key of keys) byPassage.set(key, [...(byPassage.get(key) ?? []), at])
  }
  return kept
}

interface ToldPair {
  a: Told
  b: Told
  trust: number
}

/** All sentences of a group's different articles in pairs, the surest first; those that are aligned only through others less. */
function pairsOf(group: AlignedGroup, { pairs }: Aligned, toldAt: (place: SentencePlace) => Told | undefined): ToldPair[] {
  const nameOf = (a: SentencePlace, b: SentencePlace): string => `${a.article}:${a.sentence} ${b.article}:${b.sentence}`
  const own = new Map(group.pairs.flatMap((at) => { const pair = pairs[at]; return pair === undefined ? [] : [[nameOf(pair.a, pair.b), pair] as const] }))
  const through = RELATION_TRUST[group.relation] * (group.ground.score ?? 1) * (own.size > 0 ? INDIRECT_TRUST : 1)
  return group.sentences.slice(0, SENTENCES_AT_MOST).flatMap((first, at, all) => all.slice(at + 1).flatMap((second): ToldPair[] => {
    const [a, b] = [toldAt(first), toldAt(second)]
    if (a === undefined || b === undefined || first.article === second.article) return []
    const pair = own.get(nameOf(first, second))
    return [{ a, b, trust: pair === undefined ? through : RELATION_TRUST[pair.relation] * (pair.ground.score ?? 1) }]
  })).sort((x, y) => y.trust - x.trust).slice(0, PAIRS_AT_MOST)
}

function inGroup(group: AlignedGroup, number: number, aligned: Aligned, toldAt: (place: SentencePlace) => Told | undefined): FoundDifference[] {
  const pairs = pairsOf(group, aligned, toldAt)
  // An article that attributes in one sentence of the group does not lose the attribution in another.
  const attributing = new Set(group.sentences.slice(0, SENTENCES_AT_MOST).filter((place) => { const told = toldAt(place); return told !== undefined && isAttributed(told) }).map(({ article }) => article))
  const byFact = new Map<string, FoundDifference & { passages: ArticleSpan[] }>()
  for (const { a, b, trust } of pairs) {
    for (const [kind, check] of CHECKS) {
      for (const { key, left, right, rule, score } of check(a, b)) {
        if (check === ownVoice && attributing.has(a.article) && attributing.has(b.article)) continue
        const fact = `${kind} ${key}`
        const own = byFact.get(fact)
        const sides = [{ article: a.article, span: left }, { article: b.article, span: right }]
        if (own === undefined) byFact.set(fact, { kind, passages: sides, group: number, silent: [], ground: { rule, score: score * trust } })
        else for (const side of sides) if (!own.passages.some((known) => isSame(known, side))) own.passages.push(side)
      }
    }
  }
  return [...byFact.values()].map((difference) => ({ ...difference, passages: difference.passages.sort(inOrder) }))
}

const isSame = (a: ArticleSpan, b: ArticleSpan): boolean => a.article === b.article && a.span.start < b.span.end && b.span.start < a.span.end
const inOrder = (a: ArticleSpan, b: ArticleSpan): number => a.article - b.article || a.span.start - b.span.start
