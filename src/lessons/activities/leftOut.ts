import { earliestDay } from '../../corpus/index/edtfDays.ts'
import type { Article, Assertion, Claim, Evidence } from '../../corpus/model.ts'
import { knowableFrom } from '../../corpus/queries/asOf/knowable.ts'
import { publicationDays } from '../../corpus/queries/asOf/publication.ts'
import { carries } from '../../corpus/queries/support.ts'
import type { Activity, Ground } from '../activity.ts'
import type { LessonActivity } from '../format/lesson.ts'
import type { Key, Reason, SortStep, TextStep } from '../steps.ts'
import { say, type Words } from '../words.ts'
import { chosenClaims } from './chosenClaims.ts'
import { noon, outIn, rangeOf } from './dated.ts'
import { missing } from './missing.ts'
import { showingOf, type Showing } from './showing.ts'

const CLAIMS_AT_MOST = 4
const NOT_KNOWABLE_AT_MOST = 2
/** Days. */
const LONG_KNOWN = 30
const BINS = ['chose', 'could-not-know', 'cannot-tell'] as const
type Bin = (typeof BINS)[number]

/** A claim that some articles tell and others don't. */
interface Gap { claim: Claim; told: readonly Assertion[]; untold: readonly Assertion[]; passages: readonly Evidence[] }

/** Silence and what could not be known yet. Why an article is silent no text shows: "left it out" is accepted, never the key. */
export const leftOut: Activity = {
  kind: 'left-out', minutes: 20, standards: ['CCSS RI.8.9', 'CCSS RH.6-8.6', 'CCSS RH.11-12.9'],
  make: (ground, chosen) => {
    const gaps = pick(ground, chosen, showingOf(ground.story))
    if (gaps.length === 0) return missing('silences')
    const made = [...gaps.map((gap) => sorting(gap, ground, chosen.id)), weighing(gaps, chosen.id)]
    return { ok: true, steps: made.map(({ step }) => step), keys: made.map(({ key }) => key) }
  },
}

const isUntold = ({ stance }: Assertion): boolean => stance === 'silent' || stance === 'not-knowable'

/** What could not be known first, then the silences that matter most; all in the story's order. */
function pick(ground: Ground, chosen: LessonActivity, showing: Showing): readonly Gap[] {
  const { story } = ground
  const all = chosenClaims(ground, chosen).flatMap((claim): Gap[] => {
    // An accusation is not asked about without the reply beside it; the reply is.
    if (claim.kind === 'accusation' && chosen.claims === undefined) return []
    const told = claim.assertions.filter(carries)
    const untold = claim.assertions.filter(isUntold)
    const passages = showing.narrow(told.flatMap(({ evidence }) => evidence))
    return untold.length > 0 && passages.length > 0 ? [{ claim, told, untold, passages }] : []
  })
  const isLate = ({ untold }: Gap): boolean => untold.some(({ stance }) => stance === 'not-knowable')
  const weighed = [...all].sort((a, b) => weight(b, ground) - weight(a, ground))
  const late = unlike(weighed.filter(isLate)).slice(0, NOT_KNOWABLE_AT_MOST)
  const others = weighed.filter((gap) => !isLate(gap))
  const picked = new Set([...late, ...unlike(others), ...others].slice(0, CLAIMS_AT_MOST))
  const order = new Map(story.claims.map(({ id }, at) => [id, at]))
  return [...picked].sort((a, b) => (order.get(a.claim.id) ?? 0) - (order.get(b.claim.id) ?? 0))
}

/** Of gaps in the same articles the first: the next one would be the same question once more. */
const unlike = (gaps: readonly Gap[]): Gap[] => gaps.filter((gap, at) => gaps.findIndex((other) => silentIn(other) === silentIn(gap)) === at)
const silentIn = ({ untold }: Gap): string => untold.map(({ article, stance }) => `${article} ${stance}`).join(' ')

/** A silence weighs more where the article has the other side, where the story calls it an omission, and where more others tell it. */
function weight({ claim, told, untold }: Gap, { story, index }: Ground): number {
  const beside = index.besideClaim.get(claim.id) ?? []
  const oneSided = untold.some(({ article }) => beside.some((other) => other.assertions.some((assertion) => assertion.article === article && carries(assertion))))
  const omission = story.differences.some(({ claims, kinds, silent }) => claims.includes(claim.id) && kinds.includes('omission') && untold.some(({ article }) => silent.includes(article)))
  return (oneSided ? 4 : 0) + (omission ? 4 : 0) + (claim.core ? 2 : 0) + told.length
}

function sorting({ claim, told, untold, passages }: Gap, ground: Ground, activity: string): { step: SortStep; key: Key } {
  const { index } = ground
  const id = `${activity}.${claim.id}`
  const rows = untold.flatMap((assertion) => {
    const article = index.articles.get(assertion.article)
    return article ? [{ assertion, article, bins: binsOf(assertion, article, claim, told, ground) }] : []
  })
  return {
    step: {
      kind: 'sort', id, prompt: say('activity.left-out.sort', { claim: claim.text, kind: claim.kind, count: rows.length, letters: lettersOf(rows.map(({ article }) => article)) }),
      hint: toldFirst(claim, told, ground), passages,
      entries: rows.map(({ article }) => ({ id: article.id, label: published(article), passages: [] })),
      bins: BINS.map((bin) => ({ id: bin, label: say(`activity.left-out.bin.${bin}`) })),
    },
    key: {
      step: id, contested: {}, answer: { kind: 'sort', placed: Object.fromEntries(rows.map(({ article, bins: [bin] }) => [article.id, bin])) },
      accepted: Object.fromEntries(rows.flatMap(({ article, bins: [, ...others] }) => (others.length > 0 ? [[article.id, others]] : []))),
      reasons: rows.flatMap(({ assertion, article, bins: [bin] }) => reasons(assertion, article, bin, passages, ground)),
    },
  }
}

const lettersOf = (articles: readonly Article[]): string => articles.map(({ letter }) => letter).join(', ')

function published(article: Article): Words {
  const days = rangeOf(article.published.edtf)
  return days ? outIn('activity.left-out.article', days, { letter: article.letter }) : say('activity.article', { letter: article.letter })
}

/** Who tells it, when the first of them came out, and since when it could be known. */
function toldFirst(claim: Claim, told: readonly Assertion[], { index }: Ground): Words {
  const articles = told.flatMap(({ article }) => index.articles.get(article) ?? [])
  const since = knowableFrom(claim, index.events)
  const dated = articles.flatMap((article) => {
    const days = rangeOf(article.published.edtf)
    return days ? [{ article, days }] : []
  }).sort((a, b) => a.days.from - b.days.from)
  const [first] = dated
  // What was known long before excuses nobody's silence.
  const matters = since > earliestDay && (first === undefined || first.days.from - since < LONG_KNOWN)
  const values = { letters: lettersOf(articles), count: articles.length, known: matters ? 'yes' : 'no', ...(matters && { since: noon(since) }) }
  return first && dated.length === articles.length ? outIn('activity.left-out.told', first.days, { ...values, first: first.article.letter }) : say('activity.left-out.told.undated', values)
}

/** The key's bin first, then those that a careful reader may choose, too. */
function binsOf(assertion: Assertion, article: Article, claim: Claim, told: readonly Assertion[], { index }: Ground): readonly [Bin, ...Bin[]] {
  const out = publicationDays(article)
  const known = knowableFrom(claim, index.events)
  if (assertion.stance === 'not-knowable') {
    const sure = out.to < known && !claim.events.some((id) => index.events.get(id)?.date?.inferred)
    return sure ? ['could-not-know'] : ['could-not-know', 'cannot-tell']
  }
  const others = told.flatMap((each) => index.articles.get(each.article) ?? []).map(publicationDays)
  // Where the dates leave open that it came too late for the article, that is a fair answer, too: on the day of the first that tells it.
  const knownBefore = known > earliestDay && known < out.from
  const early = (known > earliestDay && out.from < known) || (!knownBefore && !others.some(({ to }) => to < out.from))
  return early ? ['cannot-tell', 'chose', 'could-not-know'] : ['cannot-tell', 'chose']
}

function reasons({ note, stance }: Assertion, { id, letter }: Article, bin: Bin, passages: readonly Evidence[], { story }: Ground): Reason[] {
  const because = { entry: id, words: say(`activity.left-out.because.${bin}`, { letter }), passages: passages.slice(0, 2) }
  return note === undefined ? [because] : [because, { entry: id, words: { words: note, language: story.language }, passages: stance === 'silent' ? passages.slice(0, 1) : passages.slice(0, 2) }]
}

/** Which silence matters to a reader? */
function weighing(gaps: readonly Gap[], activity: string): { step: TextStep; key: Key } {
  const id = `${activity}.matters`
  const rubric = ['named', 'reader', 'no-motive'].map((each) => say(`activity.left-out.rubric.${each}`))
  return {
    step: { kind: 'text', id, prompt: say('activity.left-out.matters'), passages: [], lines: 4, rubric },
    key: { step: id, accepted: {}, contested: {}, reasons: [{ words: say('activity.left-out.because.matters'), passages: gaps.flatMap(({ passages }) => passages.slice(0, 1)) }] },
  }
}
