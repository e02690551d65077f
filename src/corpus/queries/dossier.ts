import type { StoryIndex } from '../index/storyIndex.ts'
import type { Article, Evidence, Story } from '../model.ts'
import { claimGroups, type ClaimGroup } from './claimGroups.ts'
import { claimRows } from './claimRows.ts'
import { differenceRows, type DifferenceRow } from './differenceRows.ts'
import { eventRows, type EventRow } from './eventRows.ts'
import { originGraph, type FamilyEntry } from './originGraph.ts'
import { quotationRows, type QuotationRow } from './quotationRows.ts'

/** A passage of the dossier, with the numbers of the claims that rest on it. */
export interface DossierPassage {
  evidence: Evidence
  claims: readonly number[]
}

/** The whole story for paper. Places are the articles' letters and sentence numbers, as on the screen. */
export interface Dossier {
  articles: readonly Article[]
  /** Claims by topic; their number is their place here, from 1. */
  groups: readonly ClaimGroup[]
  numbers: ReadonlyMap<string, number>
  /** The table has core claims and their replies only; false where the story marks none and all are there. */
  coreOnly: boolean
  /** What the claims of the table rest on, article by article in the order of the text. */
  passages: readonly { article: Article; passages: readonly DossierPassage[] }[]
  families: readonly FamilyEntry[]
  /** Utterances that several articles print or retell, and those whose words changed. */
  quotations: readonly QuotationRow[]
  /** The differences that the guide names; all but those put aside where it names none. */
  differences: readonly DifferenceRow[]
  /** Events in order of time, those without a date last. */
  timeline: readonly EventRow[]
}

/** All that the printed dossier of a story tells. The caller decides what of the story is in it (confirmed, chosen, blind). */
export function dossierOf(story: Story, index: StoryIndex): Dossier {
  const groups = claimGroups(claimRows(story, index, told(story, index)), story, index, true)
  const claims = groups.flatMap(({ lines }) => lines.map(({ row }) => row.claim))
  const numbers = new Map(claims.map(({ id }, at) => [id, at + 1]))
  const all = <Record>(records: readonly Record[]): number[] => records.map((_, at) => at)
  const differences = differenceRows(all(story.differences), 'guide', story, index)
  const guided = new Set(story.guide.differences)
  return {
    articles: story.articles,
    groups, numbers,
    coreOnly: story.claims.some(({ core }) => core),
    passages: story.articles.map((article) => ({ article, passages: passagesIn(article, claims.flatMap((claim) => claim.assertions.flatMap(({ evidence }) => evidence.map((each) => ({ evidence: each, claim: numbers.get(claim.id) ?? 0 }))))) })),
    families: originGraph(story, index).families,
    quotations: quotationRows(all(story.quotationFamilies), 'changed', story, index).filter(({ articles, changedPlaces }) => articles.length > 1 || changedPlaces > 0),
    differences: differences.filter(({ difference }) => (guided.size > 0 ? guided.has(difference.id) : difference.aside !== true)),
    timeline: eventRows(all(story.events), 'time', story, index, (a, b) => a.localeCompare(b)),
  }
}

/** Places of the core claims and of what is answered to them; of all claims where none is marked. */
function told({ claims }: Story, index: StoryIndex): number[] {
  const core = claims.filter((claim) => claim.core)
  const beside = core.flatMap(({ id }) => (index.besideClaim.get(id) ?? []).map((claim) => claim.id))
  const wanted = new Set([...core.map(({ id }) => id), ...beside])
  return claims.flatMap(({ id }, at) => (core.length === 0 || wanted.has(id) ? [at] : []))
}

function passagesIn(article: Article, cited: readonly { evidence: Evidence; claim: number }[]): DossierPassage[] {
  const known = new Map<string, { evidence: Evidence; claims: number[] }>()
  for (const { evidence, claim } of cited) {
    if (evidence.article !== article.id) continue
    const key = `${evidence.start} ${evidence.end}`
    const passage = known.get(key) ?? { evidence, claims: [] }
    if (!passage.claims.includes(claim)) passage.claims.push(claim)
    known.set(key, passage)
  }
  return [...known.values()].sort((a, b) => a.evidence.start - b.evidence.start || a.evidence.end - b.evidence.end)
}
