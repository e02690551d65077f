import type { Evidence, StoryEvent } from '../../corpus/model.ts'
import { isEdtf } from '../../corpus/parse/edtf.ts'
import { carries } from '../../corpus/queries/support.ts'
import { wordsAt } from '../text.ts'
import type { DraftClaim } from './claims.ts'
import { suggested, type Draft } from './draft.ts'
import { lineOf } from './line.ts'
import { DATING_ARTICLES, MOST } from './rules.ts'
import { countBelow } from './search.ts'
import { EVENT_WORDS } from './wording.ts'

/** A day: with its year, or with the year unknown. */
const DAY = /^(?:\d{4}|XXXX)-\d{2}-\d{2}$/

interface Dated {
  evidence: Evidence
  words: string
  /** The words name no month: the day was counted from the publication. */
  counted: boolean
}

/**
 * Events on the one rule that can be trusted: statements of at least DATING_ARTICLES articles that say the same and give one
 * and the same day, each in the words it states (not in "said on Monday"), and no other day. Sets `events` of their claims.
 * What only one article dates, and what the articles date differently, is left to people.
 */
export function eventsOf(draft: Draft, claims: readonly DraftClaim[]): StoryEvent[] {
  const found: StoryEvent[] = []
  const starts = new Map([...draft.articles].map(([at, { reading }]) => [at, reading.dates.map(({ span }) => span.start)]))
  for (const drafted of claims) {
    if (found.length >= MOST.events) break
    if (drafted.claim.kind !== 'statement') continue
    const event = eventOf(draft, drafted, starts, `v${found.length + 1}`)
    if (event === undefined) continue
    drafted.claim.events.push(event.id)
    found.push(event)
  }
  return found
}

function eventOf(draft: Draft, { claim, statements }: DraftClaim, startsOf: ReadonlyMap<number, readonly number[]>, id: string): StoryEvent | undefined {
  const days = new Map<string, Map<string, Dated>>()
  for (const { article: at, span } of statements) {
    const article = draft.articles.get(at)
    if (article === undefined) continue
    const { dates, text } = article.reading
    const starts = startsOf.get(at) ?? []
    for (const { edtf, kind, span: place } of dates.slice(countBelow(starts, span.start), countBelow(starts, span.end))) {
      const evidence = article.evidence(place)
      if (edtf === undefined || kind !== 'date' || !DAY.test(edtf) || !isEdtf(edtf) || evidence === undefined) continue
      const words = lineOf(wordsAt(text, place)) ?? edtf
      days.set(edtf, (days.get(edtf) ?? new Map<string, Dated>()).set(article.id, { evidence, words, counted: !/\d/.test(words) }))
    }
  }
  const [first, ...others] = days
  if (first === undefined || others.length > 0 || first[1].size < DATING_ARTICLES) return undefined
  const [edtf, holders] = first
  const dated = [...holders.values()]
  const carrying = claim.assertions.filter(carries)
  const counted = dated.every((one) => one.counted)
  return {
    id, label: claim.text, kind: EVENT_WORDS.kind, lane: 'happened', status: 'reported',
    date: { edtf, inferred: counted, fromTextAlone: dated[0]?.words ?? edtf, ...(counted && { basis: EVENT_WORDS.counted }) },
    dateWording: dated.map(({ evidence }) => evidence),
    participants: claim.entities.slice(0, MOST.participants).map((entity) => ({ entity, role: EVENT_WORDS.role })), related: [], articles: carrying.map(({ article }) => article),
    evidence: carrying.flatMap(({ evidence }) => evidence.slice(0, 1).map((one) => ({ ...one }))), nominals: [],
    ...suggested({ rule: `one day in ${holders.size} articles that say the same` }),
  }
}
