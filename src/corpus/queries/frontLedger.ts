import type { StoryIndex } from '../index/storyIndex.ts'
import type { Assertion, Claim, Response, Story } from '../model.ts'
import { bestShown, frontPassage, type FrontPassage } from './frontPassage.ts'
import { carries } from './support.ts'

/** One way in which articles report, deny or would not answer. */
export interface LedgerRow {
  /** Who speaks: an entity's name; undefined for the articles' own voice. */
  speaker: string | undefined
  unnamed: boolean
  /** Ids of the articles that say it so. */
  articles: readonly string[]
  passage: FrontPassage
  /** Hedge words that stand in these articles. */
  hedges: readonly string[]
}

/** Who carries a claim, on whose word: the own voices together, then each first speaker. */
export function ledgerOf(claim: Claim, index: StoryIndex): LedgerRow[] {
  const bySpeaker = new Map<string, Assertion[]>()
  for (const assertion of claim.assertions.filter(carries)) {
    const speaker = assertion.chain[0]?.speaker ?? ''
    bySpeaker.set(speaker, [...(bySpeaker.get(speaker) ?? []), assertion])
  }
  return [...bySpeaker.values()].flatMap((assertions): LedgerRow[] => {
    const evidence = bestShown(assertions.flatMap((assertion) => assertion.evidence))
    const shown = assertions.find((assertion) => evidence && assertion.evidence.includes(evidence))
    if (!shown || !evidence) return []
    const first = shown.chain[0]
    return [{
      speaker: first && (index.entities.get(first.entity ?? '')?.name ?? first.speaker),
      unnamed: first !== undefined && !first.named,
      articles: assertions.map(({ article }) => article),
      passage: frontPassage(evidence, shown.chain),
      hedges: [...new Set(assertions.flatMap(({ hedges }) => hedges))],
    }]
  })
}

/** Parties that would not answer on the story's main matter. Who speaks for a party counts as that party. */
export function refusalsOf(story: Story, index: StoryIndex): LedgerRow[] {
  const asked = story.responses.filter(
    ({ matter, kind }) => matter === story.guide.refusalMatter && (kind === 'declines' || kind === 'no-reply'),
  )
  const partyOf = (response: Response) => response.onBehalfOf ?? response.party
  return [...new Set(asked.map(partyOf))].flatMap((party): LedgerRow[] => {
    const responses = asked.filter((response) => partyOf(response) === party)
    const evidence = bestShown(responses.flatMap((response) => response.evidence))
    const entity = index.entities.get(party)
    if (!evidence || !entity) return []
    return [{
      speaker: entity.name,
      unnamed: entity.type === 'unnamed',
      articles: [...new Set(responses.map(({ article }) => article))],
      passage: frontPassage(evidence),
      hedges: [],
    }]
  })
}
