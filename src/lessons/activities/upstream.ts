import type { Article, Assertion, Claim, Evidence } from '../../corpus/model.ts'
import { groupBy } from '../../corpus/queries/groupBy.ts'
import { carries, familyOf } from '../../corpus/queries/support.ts'
import { traceOf, type TraceArticle } from '../../corpus/queries/trace.ts'
import type { Activity, Ground } from '../activity.ts'
import type { LessonActivity } from '../format/lesson.ts'
import type { Entry, Key, OrderStep, Reason, SortStep, Step, TextStep } from '../steps.ts'
import { say, type Words } from '../words.ts'
import { chosenClaims } from './chosenClaims.ts'
import { missing } from './missing.ts'
import { mixed } from './mixed.ts'
import { hasWords, shownPassages } from './shownPassages.ts'

const CLAIMS_AT_MOST = 2
/** An article and one link can stand in one order only; a way has more. */
const PLACES_AT_LEAST = 3
const STANCES = ['asserts', 'attributes', 'hedges'] as const
const blank = { accepted: {}, contested: {} }

/** A place on the way from an article to the one who said it first. */
interface Place { id: string; label: Words; because: Words; passages: readonly Evidence[] }
interface Way { claim: Claim; article: Article; places: readonly Place[]; inferred: number }
interface Made { step: Step; key: Key }

/** Trace a claim from an article to its first link, and see where on the way it sounds surer. */
export const upstream: Activity = {
  kind: 'upstream', minutes: 25, standards: ['CCSS RH.11-12.9', 'CCSS RI.8.1'],
  make: (ground, chosen) => {
    const ways = waysOf(ground, chosen)
    if (ways.length === 0) return missing('chain')
    const made: Made[] = ways.flatMap((way) => [ordered(way, chosen.id), ...voices(way.claim, ground, chosen.id)])
    const closing = noted(ways, chosen.id)
    return { ok: true, steps: [...made, closing].map(({ step }) => step), keys: [...made, closing].map(({ key }) => key) }
  },
}

/** Ways that the articles state; a way that somebody concluded only where there is no other. */
function waysOf(ground: Ground, chosen: LessonActivity): readonly Way[] {
  const [stated, inferred]: [Way[], Way[]] = [[], []]
  for (const claim of chosenClaims(ground, chosen)) {
    const way = wayOf(claim, ground)
    // The same people in the same order would be the same question once more.
    if (way && !stated.some((known) => peopleOf(known) === peopleOf(way))) (way.inferred > 0 ? inferred : stated).push(way)
    // A way takes time to find: no more are looked for than are asked about.
    if (stated.length === CLAIMS_AT_MOST) break
  }
  return stated.length > 0 ? stated : inferred.slice(0, CLAIMS_AT_MOST)
}

const peopleOf = ({ places }: Way): string => JSON.stringify(places.map(({ label }) => label))

/** The claim's way to follow: with the fewest links that somebody inferred, then the longest. */
function wayOf(claim: Claim, ground: Ground): Way | undefined {
  const told = traceOf(claim, ground.story, ground.index).families.flatMap(({ articles }) => articles)
  const ways = told.flatMap((each) => [spoken(each, ground), retold(each)]
    .filter(({ places }) => places.length >= PLACES_AT_LEAST)
    .map((way): Way => ({ claim, article: each.article, ...way })))
  return ways.sort((a, b) => a.inferred - b.inferred || b.places.length - a.places.length)[0]
}

const start = ({ article, assertion }: TraceArticle): Place => ({
  id: article.id, label: say('activity.article', { letter: article.letter }), because: say('activity.upstream.because.start'), passages: assertion.evidence,
})

/** As the article words it: who says so, and who had told them. */
function spoken(told: TraceArticle, { story }: Ground): { places: Place[]; inferred: number } {
  const { chain, evidence } = told.assertion
  const shown = shownPassages(story).get(told.article.id) ?? []
  const naming = (speaker: string) => namingOf(speaker, told.assertion, shown)
  // Speakers who are only named beside each other pass nothing on; and a step that stands in no passage could only be guessed.
  const passedOn = carries(told.assertion) && chain.slice(0, -1).every(({ basis }) => basis === 'told' || basis === 'unnamed')
  if (!passedOn || !chain.every(({ speaker }) => [...evidence, ...shown].some((each) => hasWords(each, speaker)))) return { places: [], inferred: 0 }
  const links = chain.map(({ speaker, named }, at): Place => ({
    id: `link${at + 1}`, label: { words: speaker, language: story.language },
    because: say(at === chain.length - 1 ? 'activity.upstream.because.first' : 'activity.upstream.because.told', { named: named ? 'yes' : 'no' }), passages: [...naming(speaker), ...evidence],
  }))
  return { places: [start(told), ...links], inferred: 0 }
}

/** Who told the speaker is often said in another sentence than the claim: a passage that names them, of the same sentence if there is one. */
function namingOf(speaker: string, { evidence }: Assertion, shown: readonly Evidence[]): readonly Evidence[] {
  if (evidence.some((each) => hasWords(each, speaker))) return []
  const naming = shown.filter((each) => hasWords(each, speaker))
  const near = naming.filter(({ sentences }) => evidence.some((each) => each.sentences.some((id) => sentences.includes(id))))
  return [...near, ...naming].slice(0, 1)
}

/** As articles, credit lines and shared words show it. */
function retold(told: TraceArticle): { places: Place[]; inferred: number } {
  const unseen = told.way.some(({ link: { link, evidence } }) => link !== 'inferred' && evidence.length > 0 && evidence.every(({ excerpt }) => excerpt === undefined))
  if (unseen) return { places: [], inferred: 0 }
  const links = told.way.map(({ link, origin }): Place => ({
    id: origin.id, label: { words: origin.name, language: told.article.language }, because: say(`activity.upstream.because.${link.link}`),
    passages: link.evidence.length > 0 ? link.evidence : told.assertion.evidence,
  }))
  return { places: [start(told), ...links], inferred: told.way.filter(({ link }) => link.link === 'inferred').length }
}

function ordered({ claim, article, places, inferred }: Way, activity: string): { step: OrderStep; key: Key } {
  const id = `${activity}.${claim.id}.way`
  const entries = places.map((place): Entry => ({ id: place.id, label: place.label, passages: [] }))
  return {
    step: {
      kind: 'order', id, prompt: say('activity.upstream.way', { letter: article.letter, claim: claim.text, kind: claim.kind }),
      hint: say(inferred > 0 ? 'activity.upstream.way.inferred' : 'activity.upstream.way.hint'),
      passages: shownOnce(places.flatMap(({ passages }) => passages)), entries: mixed(entries, id),
      from: say('activity.upstream.from'), to: say('activity.upstream.to'),
    },
    key: {
      step: id, ...blank, answer: { kind: 'order', order: places.map((place) => place.id) },
      reasons: places.map((place): Reason => ({ entry: place.id, words: place.because, passages: place.passages })),
    },
  }
}

/** Passages whose words are shown, each once, and none that stands inside another one. */
function shownOnce(passages: readonly Evidence[]): Evidence[] {
  const shown = passages.filter(({ excerpt }) => excerpt !== undefined)
  return shown.filter((each, at) => !shown.some((other, place) => place !== at && other.article === each.article && other.start <= each.start && other.end >= each.end
    && (other.end - other.start > each.end - each.start || place < at)))
}

/** Articles that rest on one origin: who keeps the speaker, who keeps the doubt, who tells it as its own? */
function voices(claim: Claim, { story, index }: Ground, activity: string): Made[] {
  const shown = shownPassages(story)
  // Whose word it is has to stand in what is shown.
  const passagesOf = (assertion: Assertion): readonly Evidence[] => [...assertion.evidence, ...assertion.chain.slice(0, 1).flatMap(({ speaker }) => namingOf(speaker, assertion, shown.get(assertion.article) ?? []))]
  const families = groupBy(claim.assertions.filter((each) => carries(each) && each.evidence.length > 0), ({ origin }) => familyOf(origin, index)?.id)
  const [largest = []] = [...families].flatMap(([family, members]) => (family === undefined ? [] : [members])).sort((a, b) => b.length - a.length)
  if (new Set(largest.map(({ stance }) => stance)).size < 2) return []
  const id = `${activity}.${claim.id}.voices`
  const letterOf = ({ article }: Assertion): string => index.articles.get(article)?.letter ?? '?'
  const step: SortStep = {
    kind: 'sort', id, prompt: say('activity.upstream.voices', { claim: claim.text, kind: claim.kind }), hint: say('activity.upstream.voices.hint'), passages: [],
    entries: largest.map((assertion) => ({ id: assertion.article, label: say('activity.article', { letter: letterOf(assertion) }), passages: passagesOf(assertion) })),
    bins: STANCES.map((stance) => ({ id: stance, label: say(`activity.upstream.voice.${stance}`) })),
  }
  const openReadings = (assertion: Assertion): readonly string[] => assertion.openReadings.filter((each) => (STANCES as readonly string[]).includes(each))
  const key: Key = {
    step: id, contested: {},
    answer: { kind: 'sort', placed: Object.fromEntries(largest.map(({ article, stance }) => [article, stance])) },
    accepted: Object.fromEntries(largest.map((each) => [each.article, openReadings(each)] as const).filter(([, readings]) => readings.length > 0)),
    reasons: largest.map((assertion) => ({ entry: assertion.article, words: say(`activity.upstream.voice.because.${assertion.stance}`, { certainty: assertion.certainty }), passages: passagesOf(assertion) })),
  }
  return [{ step, key }]
}

/** At which step does it sound surer? */
function noted(ways: readonly Way[], activity: string): { step: TextStep; key: Key } {
  const id = `${activity}.rise`
  const carrying = ways.flatMap(({ claim }) => claim.assertions.filter((each) => carries(each) && each.evidence.length > 0))
  const steps = [...groupBy(carrying, ({ certainty }) => certainty)]
  return {
    step: { kind: 'text', id, prompt: say('activity.upstream.rise'), passages: [], lines: 4, rubric: ['step', 'word', 'ground'].map((each) => say(`activity.upstream.rubric.${each}`)) },
    key: { step: id, ...blank, reasons: steps.map(([certainty, members]) => ({ words: say(`activity.upstream.rise.${certainty}`), passages: members.flatMap(({ evidence }) => evidence) })) },
  }
}
