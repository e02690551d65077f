import type { Difference, Evidence } from '../../corpus/model.ts'
import type { ArticleSpan } from '../reading.ts'
import type { FoundDifference } from '../storyReading.ts'
import type { DraftClaim } from './claims.ts'
import { suggested, type Draft } from './draft.ts'
import { lineOf, shortLine } from './line.ts'
import { MOST, TITLE_WORDS } from './rules.ts'
import { DIFFERENCE_WORDS } from './wording.ts'

/** A title of a difference shows at most so many passages, each cut to TITLE_WORDS. */
const TITLE_PASSAGES = 3

const WEIGHTS = { high: 0, medium: 1, low: 2 } as const

/** Differences as questions, the weightiest first, each with its passages; never a verdict. */
export function differencesOf(draft: Draft, claims: readonly DraftClaim[]): Difference[] {
  const byGroup = new Map<number, string[]>()
  const bySentence = new Map<string, string[]>()
  for (const { claim, group, statements } of claims) {
    if (group !== undefined) byGroup.set(group, [...(byGroup.get(group) ?? []), claim.id])
    for (const { article, sentence } of statements) {
      const key = `${article}:${sentence}`
      bySentence.set(key, [...(bySentence.get(key) ?? []), claim.id])
    }
  }
  const denials = new Set(claims.flatMap(({ claim }) => (claim.kind === 'denial' ? [claim.id] : [])))
  const found = merged(draft.reading.differences.flatMap((difference) => {
    const made = differenceOf(draft, difference)
    if (made === undefined) return []
    const own = claimsAt(draft, difference, byGroup, bySentence)
    // A denial that one article alone tells changes what the others mean.
    const weight = difference.kind === 'only-one' && own.some((id) => denials.has(id)) ? 'high' : made.weight
    return [{ made: { ...made, weight }, score: difference.ground.score ?? 0, claims: own }]
  }))
    .toSorted((a, b) => WEIGHTS[a.made.weight] - WEIGHTS[b.made.weight] || b.made.articles.length - a.made.articles.length || b.score - a.score)
  if (found.length > MOST.differences) draft.diagnostics.push({ code: 'assemble.left-out', values: { what: 'differences', count: found.length - MOST.differences } })
  return found.slice(0, MOST.differences).map(({ made, claims: own }, at) => ({ ...made, id: `d${at + 1}`, claims: own }))
}

interface Weighed {
  made: Difference
  score: number
  claims: string[]
}

/** Two differences in the very same passages are one of two kinds: whose word it is counts for the question. */
function merged(list: readonly Weighed[]): Weighed[] {
  const kept = new Map<string, Weighed>()
  for (const one of list) {
    const key = one.made.passages.map(({ article, start, end }) => `${article} ${start} ${end}`).toSorted().join()
    const before = kept.get(key)
    if (before === undefined) { kept.set(key, one); continue }
    const [first, second] = one.made.kinds.includes('attribution') ? [one, before] : [before, one]
    kept.set(key, {
      score: Math.max(one.score, before.score), claims: [...new Set([...before.claims, ...one.claims])].slice(0, MOST.evidence),
      made: { ...first.made, kinds: [...new Set([...first.made.kinds, ...second.made.kinds])], weight: WEIGHTS[one.made.weight] < WEIGHTS[before.made.weight] ? one.made.weight : before.made.weight },
    })
  }
  return [...kept.values()]
}

/** The claims of its group, else those made of the sentences that its passages stand in. */
function claimsAt(draft: Draft, { group, passages }: FoundDifference, byGroup: ReadonlyMap<number, string[]>, bySentence: ReadonlyMap<string, string[]>): string[] {
  const own = group === undefined ? undefined : byGroup.get(group)
  if (own !== undefined) return own
  const ids = passages.flatMap(({ article, span }) => {
    const number = draft.articles.get(article)?.sentenceAt(span.start)?.number
    return number === undefined ? [] : bySentence.get(`${article}:${number}`) ?? []
  })
  return [...new Set(ids)].slice(0, MOST.evidence)
}

function differenceOf(draft: Draft, { kind, passages, silent, ground }: FoundDifference): Difference | undefined {
  const placed = passages.slice(0, MOST.evidence).flatMap((passage) => evidenceAt(draft, passage).map((evidence) => ({ passage, evidence })))
  if (placed.length === 0) return undefined
  const { kinds, weight, title, explanation, lesson } = DIFFERENCE_WORDS[kind]
  // One passage an article: they face each other in the question.
  const facing = placed.filter(({ evidence }, at) => placed.findIndex((other) => other.evidence.article === evidence.article) === at)
  const words = facing.flatMap(({ passage }) => {
    const line = shortLine(draft.reading.articles[passage.article]?.text ?? '', passage.span, TITLE_WORDS)
    return line === undefined ? [] : [`“${line}”`]
  })
  const articles = [...new Set(placed.map(({ evidence }) => evidence.article))].toSorted()
  const shown = [...new Set(words)].slice(0, TITLE_PASSAGES).join(' / ')
  return {
    id: '', title: lineOf(`${title} ${shown}`) ?? title, kinds: [...kinds], weight, explanation, lesson, passages: placed.map(({ evidence }) => evidence),
    claims: [], events: [], articles,
    silent: [...new Set(silent)].flatMap((at) => draft.articles.get(at)?.id ?? []).filter((id) => !articles.includes(id)),
    ...suggested(ground),
  }
}

/** The place of a passage; where it has no words ("not" left out), that of the word before it. */
function evidenceAt(draft: Draft, { article, span }: ArticleSpan): Evidence[] {
  const placed = draft.articles.get(article)
  if (placed === undefined || span.end > span.start) return placed?.passage(span) ?? []
  const before = /\S{1,60}\s*$/u.exec(placed.reading.text.slice(Math.max(0, span.start - 80), span.start))?.[0] ?? ''
  return placed.passage({ start: span.start - before.length, end: span.start })
}
