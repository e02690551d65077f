import type { StoryIndex } from '../index/storyIndex.ts'
import type { Assertion, ChainLink, Claim, Difference, DifferenceKind, Evidence, Story } from '../model.ts'
import { frontPassage, type FrontPassage } from './frontPassage.ts'
import { carries } from './support.ts'

/** A difference with two passages that face each other. */
export interface FrontDifference {
  id: string
  title: string
  kinds: readonly DifferenceKind[]
  explanation: string
  inferred: string | undefined
  claims: readonly string[]
  passages: readonly FrontPassage[]
}

/** The differences that the story's makers put first, in their order. */
export function strongestDifferences(story: Story, index: StoryIndex, count = Number.POSITIVE_INFINITY): FrontDifference[] {
  return story.guide.differences.flatMap((id) => index.differences.get(id) ?? []).slice(0, count).map((difference) => {
    const claims = difference.claims.flatMap((claim) => index.claims.get(claim) ?? [])
    const { id, title, kinds, explanation, inferred } = difference
    return { id, title, kinds, explanation, inferred, claims: difference.claims, passages: facingPassages(difference, claims) }
  })
}

/** What stands against a claim that is carried, for each kind of difference that has two sides. */
const opposite: Partial<Record<DifferenceKind, Assertion['stance']>> = {
  contradiction: 'contradicts',
  'in-tension': 'in-tension',
  certainty: 'hedges',
}

/** Two passages that show the difference: one of each side of a conflict, else the first two of different articles. */
function facingPassages(difference: Difference, claims: readonly Claim[]): FrontPassage[] {
  const against = difference.kinds.flatMap((kind) => opposite[kind] ?? [])
  for (const claim of claims) {
    const opposed = shownIn(claim.assertions.filter(({ stance }) => against.includes(stance)), difference)
    const carried = shownIn(claim.assertions.filter((each) => carries(each) && !against.includes(each.stance)), difference)
    const other = opposed.find(({ article }) => article !== carried[0]?.article)
    if (carried[0] && other) return [carried[0], other]
  }
  const shown = difference.passages.filter(({ excerpt }) => excerpt !== undefined)
  const second = shown.find(({ article }) => article !== shown[0]?.article) ?? shown[1]
  return [shown[0], second].flatMap((evidence) => (evidence ? [frontPassage(evidence, chainAt(evidence, claims))] : []))
}

/** Passages of these assertions that may be shown; those that the difference itself names come first. */
function shownIn(assertions: readonly Assertion[], difference: Difference): FrontPassage[] {
  const named = (evidence: Evidence) => difference.passages.some(({ article, start }) => article === evidence.article && start === evidence.start)
  const passages = assertions.flatMap((assertion) => assertion.evidence.map((evidence) => ({ evidence, chain: assertion.chain })))
  return passages
    .filter(({ evidence }) => evidence.excerpt !== undefined)
    .sort((a, b) => Number(named(b.evidence)) - Number(named(a.evidence)))
    .map(({ evidence, chain }) => frontPassage(evidence, chain))
}

/** The chain of an assertion that rests on the same sentence, if there is one. */
function chainAt(evidence: Evidence, claims: readonly Claim[]): readonly ChainLink[] {
  const cells = claims.flatMap(({ assertions }) => assertions).filter(({ article }) => article === evidence.article)
  const cell = cells.find((each) => each.evidence.some((own) => own.sentences.some((id) => evidence.sentences.includes(id))))
  return cell?.chain ?? []
}
