import type { ChainLink } from '../../corpus/model.ts'
import type { Attribution } from '../attribution/index.ts'
import { wordsAt } from '../text.ts'
import type { Draft } from './draft.ts'
import { lineOf } from './line.ts'

type Speaker = NonNullable<Attribution['speaker']>

/** Longest chain that is followed: an article that retells a paper that cites a speaker has three. */
const LONGEST_CHAIN = 6

/** Somebody told the speaker, by the speaker's own words. */
const TOLD = /\b(?:briefed|informed|told)\b/iu

/** A speaker as a link of a chain, as worded; undefined where it is nobody: "the fire showed that …". */
export function linkOf(draft: Draft, article: number, speaker: Speaker): ChainLink | undefined {
  const text = draft.reading.articles[article]?.text ?? ''
  const wording = lineOf(wordsAt(text, speaker.span))
  if (wording === undefined) return undefined
  const number = draft.references.speaker(article, speaker)
  const id = number === undefined ? undefined : draft.entityIds.get(number)
  if (id === undefined && speaker.kind !== 'unnamed') return undefined
  const entity = number === undefined ? undefined : draft.reading.resolution.entities[number]
  const named = entity?.references.some((place) => draft.reading.articles[place.article]?.references[place.mention]?.named === true) ?? false
  return {
    speaker: wording, named: speaker.kind !== 'unnamed' && (named || speaker.kind === 'named'), ...(id !== undefined && { entity: id }),
    ...(TOLD.test(wording) && { basis: 'told' as const }),
  }
}

/** The chain of an attribution: whom the article heard first, then whom they cite. Empty where nobody speaks. */
export function chainOf(draft: Draft, article: number, attribution: number | undefined): ChainLink[] {
  const all = draft.reading.articles[article]?.attributions ?? []
  const links: ChainLink[] = []
  const seen = new Set<number>()
  for (let at = attribution; at !== undefined && !seen.has(at) && links.length < LONGEST_CHAIN; at = all[at]?.within) {
    seen.add(at)
    const one = all[at]
    const link = one?.speaker && speaks(one) ? linkOf(draft, article, one.speaker) : undefined
    if (link !== undefined && link.speaker !== links[0]?.speaker) links.unshift(link)
  }
  // Whoever passes on what somebody without a name says rests on an unnamed speaker.
  return links.map((link, at) => (link.basis === undefined && links[at + 1]?.named === false ? { ...link, basis: 'unnamed' as const } : link))
}

/** Words of speech: what somebody wants, plans or is thought to be is the article's own statement. */
export const speaks = ({ cue }: Attribution): boolean => cue === undefined || cue.type === 'assert' || cue.type === 'deny' || cue.type === 'show' || cue.type === 'ask'
