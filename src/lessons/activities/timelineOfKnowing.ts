import type { Article, Assertion, Claim, Evidence } from '../../corpus/model.ts'
import { publicationDays } from '../../corpus/queries/asOf/publication.ts'
import { carries } from '../../corpus/queries/support.ts'
import { dayIso } from '../../corpus/selection/days.ts'
import type { Activity, Ground } from '../activity.ts'
import type { Key, OrderStep, SortStep, Step, TextStep } from '../steps.ts'
import { say, type Words } from '../words.ts'
import { chosenClaims } from './chosenClaims.ts'
import { outIn, rangeOf, type Dated, type Days } from './dated.ts'
import { missing } from './missing.ts'
import { mixed } from './mixed.ts'

const CLAIMS_AT_MOST = 3
const PLACES_AT_MOST = 7
const PLACES_AT_LEAST = 3
const BINS = ['could', 'not-yet', 'open'] as const
const blank = { accepted: {}, contested: {} }

interface Made { step: Step; key: Key }

/** Days of publication beside days of what happened: what was knowable when? */
export const timelineOfKnowing: Activity = {
  kind: 'timeline-of-knowing', minutes: 20, standards: ['CCSS RH.9-10.8', 'CCSS RI.8.9'],
  make: (ground, chosen) => {
    const claims = chosenClaims(ground, chosen)
    const knew = unlike(claims.flatMap((claim) => knowable(claim, ground, chosen.id))).slice(0, CLAIMS_AT_MOST)
    const made = [...ordered(ground, claims, chosen.id), ...knew]
    if (made.length === 0) return missing('dates')
    const closing = noted(knew.length > 0 ? knew : made, chosen.id)
    return { ok: true, steps: [...made, closing].map(({ step }) => step), keys: [...made, closing].map(({ key }) => key) }
  },
}

/** Of questions with the same answers the first: the same days are asked about once. */
const unlike = (made: readonly Made[]): Made[] => made.filter(({ key }, at) => made.findIndex((other) => JSON.stringify(other.key.answer) === JSON.stringify(key.answer)) === at)

/** Days that don't touch, so that one order alone is right: articles first, then what the claims are about. */
function ordered({ story, index }: Ground, claims: readonly Claim[], activity: string): Made[] {
  const articles = story.articles.flatMap((article): Dated[] => {
    const days = rangeOf(article.published.edtf)
    return days ? [{ id: article.id, days, label: publishedLabel(article), passages: datelineOf(article) }] : []
  })
  const events = [...new Set(claims.flatMap((claim) => claim.events))].flatMap((id): Dated[] => {
    const event = index.events.get(id)
    const days = event?.date && event.status !== 'expected' ? rangeOf(event.date.edtf) : undefined
    // Without words that tell the day it could only be guessed.
    const wording = event && days ? byHindsight(event.dateWording.filter(({ excerpt }) => excerpt !== undefined), days, index) : []
    const passages = [...wording, ...(event?.evidence ?? []).filter(({ excerpt }) => excerpt !== undefined)]
    return event && days && wording.length > 0 ? [{ id, days, label: { words: event.label, language: story.language }, passages: passages.slice(0, 2), status: event.status }] : []
  })
  const apart = [...articles.sort((a, b) => a.days.to - a.days.from - (b.days.to - b.days.from)), ...events].reduce<Dated[]>(
    (kept, next) => (kept.length < PLACES_AT_MOST && kept.every(({ days }) => days.to < next.days.from || next.days.to < days.from) ? [...kept, next] : kept), [],
  ).sort((a, b) => a.days.from - b.days.from)
  if (apart.length < PLACES_AT_LEAST || !apart.some(({ id }) => index.articles.has(id))) return []
  const id = `${activity}.order`
  const reasonPassages = (dated: Dated): readonly Evidence[] => (dated.passages.length > 0 ? dated.passages : firstPassage(dated.id, { story, index }))
  const step: OrderStep = {
    kind: 'order', id, prompt: say('activity.timeline-of-knowing.order'), hint: say('activity.timeline-of-knowing.order.hint'), passages: [],
    entries: mixed(apart, id).map((dated) => ({ id: dated.id, label: entryLabel(dated), passages: index.articles.has(dated.id) ? [] : dated.passages })),
    from: say('activity.timeline-of-knowing.from'), to: say('activity.timeline-of-knowing.to'),
  }
  const reasons = apart.map((dated) => ({ entry: dated.id, words: dayWords(dated.days), passages: reasonPassages(dated) }))
  return [{ step, key: { step: id, ...blank, answer: { kind: 'order', order: apart.map((dated) => dated.id) }, reasons } }]
}

/** A whole year is said as one. */
function dayWords(days: Days): Words {
  const [from, to] = [dayIso(days.from), dayIso(days.to)]
  const year = from.slice(0, 4)
  return from.endsWith('-01-01') && to === `${year}-12-31` ? say('activity.timeline-of-knowing.day.year', { year }) : outIn('activity.timeline-of-knowing.day', days)
}

/** Words of articles that came out on that day or later stand before what others expected. */
function byHindsight(wording: readonly Evidence[], { from }: Days, { articles }: Ground['index']): Evidence[] {
  const late = ({ article }: Evidence): boolean => (rangeOf(articles.get(article)?.published.edtf ?? '')?.to ?? -Infinity) >= from
  return [...wording.filter(late), ...wording.filter((each) => !late(each))]
}

/** What one side alleges, or a party says did not happen, is never named as a plain happening. */
function entryLabel({ label, status }: Dated): Words {
  const marked = 'words' in label && status !== undefined && label.words.toLowerCase().includes(status)
  return 'words' in label && !marked && (status === 'alleged' || status === 'disputed') ? say(`activity.timeline-of-knowing.${status}`, { event: label.words }) : label
}

const datelineOf = (article: Article): Evidence[] =>
  article.sentences.filter(({ kind }) => kind === 'dateline').slice(0, 1).map(({ id, start, end }) => ({
    article: article.id, sentences: [id], start, end, ...(article.text.whole !== undefined && { excerpt: article.text.whole.slice(start, end) }),
  }))

/** Where an article's own date line is not part of the story's text: its first passage, which says when it speaks. */
function firstPassage(article: string, { story }: Ground): readonly Evidence[] {
  const passages = story.claims.flatMap(({ assertions }) => assertions.filter((each) => each.article === article).flatMap(({ evidence }) => evidence))
  return passages.filter(({ excerpt }) => excerpt !== undefined).sort((a, b) => a.start - b.start).slice(0, 1)
}

/** Could the article know of the claim when it came out? Asked where the answer is not the same for all. */
function knowable(claim: Claim, ground: Ground, activity: string): Made[] {
  const { story, index } = ground
  const known = knownIn(claim, ground)
  if (!known) return []
  const rows = claim.assertions.flatMap((assertion) => {
    const article = index.articles.get(assertion.article)
    return article ? [{ assertion, article, bin: binOf(assertion, known, publicationDays(article)) }] : []
  })
  const passages = claim.assertions.filter(carries).flatMap(({ evidence }) => evidence).filter(({ excerpt }) => excerpt !== undefined)
  if (!rows.some(({ bin }) => bin === 'not-yet') || passages.length === 0) return []
  const id = `${activity}.${claim.id}.knew`
  const dated = claim.events.flatMap((event) => index.events.get(event)?.dateWording ?? [])
  const step: SortStep = {
    kind: 'sort', id, prompt: say('activity.timeline-of-knowing.knew', { claim: claim.text, kind: claim.kind }),
    hint: outIn('activity.timeline-of-knowing.known', known), passages: passages.slice(0, 2),
    entries: rows.map(({ article }) => ({ id: article.id, label: publishedLabel(article), passages: [] })),
    bins: BINS.map((bin) => ({ id: bin, label: say(`activity.timeline-of-knowing.bin.${bin}`) })),
  }
  const key: Key = {
    step: id, contested: {}, answer: { kind: 'sort', placed: Object.fromEntries(rows.map(({ article, bin }) => [article.id, bin])) },
    accepted: Object.fromEntries(rows.flatMap(({ assertion, article, bin }) => {
      const dates = byDates(known, publicationDays(article))
      return assertion.stance === 'not-knowable' && dates !== bin ? [[article.id, [dates]]] : []
    })),
    reasons: rows.map(({ article, assertion, bin }) => ({
      entry: article.id, words: say(`activity.timeline-of-knowing.because.${assertion.evidence.length > 0 && bin === 'could' ? 'told' : bin}`),
      passages: assertion.evidence.length > 0 ? assertion.evidence : wordsFirst([...dated, ...passages]).slice(0, 2),
    })),
  }
  return story.articles.length > 1 ? [{ step, key }] : []
}

/**
 * When it became known: the last of the happenings and statements that the claim is about. Undefined where no day is known;
 * what is only expected does not count.
 */
function knownIn({ events }: Claim, { index }: Ground): Days | undefined {
  const ranges = events.flatMap((id) => {
    const event = index.events.get(id)
    return (event?.date && event.status !== 'expected' ? rangeOf(event.date.edtf) : undefined) ?? []
  })
  return ranges.length === 0 ? undefined : { from: Math.max(...ranges.map(({ from }) => from)), to: Math.max(...ranges.map(({ to }) => to)) }
}

/** Who tells it knew it; the annotation knows who could not; else the dates decide, as far as they can. */
function binOf({ stance }: Assertion, known: Days, published: Days): (typeof BINS)[number] {
  if (stance === 'not-knowable') return 'not-yet'
  return stance === 'silent' ? byDates(known, published) : 'could'
}

function byDates(known: Days, { from, to }: Days): (typeof BINS)[number] {
  if (known.to <= from) return 'could'
  return known.from > to ? 'not-yet' : 'open'
}

/** Passages whose words are shown come first. */
const wordsFirst = (passages: readonly Evidence[]): Evidence[] => [...passages].sort((a, b) => Number(a.excerpt === undefined) - Number(b.excerpt === undefined))

function publishedLabel(article: Article): Words {
  const days = rangeOf(article.published.edtf)
  return days ? outIn('activity.timeline-of-knowing.article', days, { letter: article.letter }) : say('activity.article', { letter: article.letter })
}

/** What would a reader of today have to be told? */
function noted(made: readonly Made[], activity: string): { step: TextStep; key: Key } {
  const id = `${activity}.note`
  return {
    step: { kind: 'text', id, prompt: say('activity.timeline-of-knowing.note'), passages: [], lines: 4, rubric: ['day', 'later', 'fair'].map((each) => say(`activity.timeline-of-knowing.rubric.${each}`)) },
    key: { step: id, ...blank, reasons: [{ words: say('activity.timeline-of-knowing.rubric.later'), passages: [...new Map(made.flatMap(({ key }) => key.reasons.flatMap(({ passages }) => passages)).map((each) => [`${each.article} ${each.start} ${each.end}`, each])).values()].slice(0, 3) }] },
  }
}
