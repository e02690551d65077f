import type { Article, Assertion, Certainty, Claim, Evidence } from '../../corpus/model.ts'
import type { Activity, Ground } from '../activity.ts'
import type { LessonActivity } from '../format/lesson.ts'
import type { Key, MarkStep, OrderStep, Step, TextStep } from '../steps.ts'
import { say } from '../words.ts'
import { chosenClaims } from './chosenClaims.ts'
import { missing } from './missing.ts'
import { mixed } from './mixed.ts'
import { placeOfWords, showingOf, showsWords, type Showing } from './showing.ts'
import { tokenRange, tokensOf } from './tokens.ts'

const CLAIMS_AT_MOST = 3
const WORDINGS_AT_MOST = 6
const OF_A_LEVEL = 2
const MARKS_AT_MOST = 4
const REACH = 40
/** Fewer words are no sentence that could sound sure, or unsure. */
const CERTAIN_WORDS = 5
const WORDS_BESIDE = 3
const LEVELS: readonly Certainty[] = ['certain', 'probable', 'possible', 'uncommitted']
const blank = { accepted: {}, contested: {} }

/** A wording of a claim, as sure as its words make it. */
interface Wording { id: string; claim: Claim; assertion: Assertion; article: Article; passages: readonly Evidence[]; hedge?: string }
interface Made { step: Step; key: Key }

/** Orders wordings from certain to left open (FactBank's CT, PR, PS, U), and finds the word that makes the difference. */
export const howSure: Activity = {
  kind: 'how-sure', minutes: 15, standards: ['CCSS RI.8.1', 'CCSS RH.6-8.8'],
  make: (ground, chosen) => {
    const all = wordings(ground, chosen, showingOf(ground.story))
    const hedged = all.filter(({ hedge }) => hedge !== undefined)
    const ladder = pickLevels(all)
    if (hedged.length === 0 || new Set(ladder.map(levelOf)).size < 2) return missing('certainties')
    const sameClaim = [...new Set(all.map(({ claim }) => claim))]
      .map((claim) => ({ claim, told: pickLevels(all.filter((each) => each.claim === claim)) }))
      .filter(({ told }) => new Set(told.map(levelOf)).size > 1).slice(0, CLAIMS_AT_MOST)
    const made: Made[] = [
      ...sameClaim.map(({ claim, told }) => ordering(`${chosen.id}.${claim.id}`, told, claim)),
      ...(new Set(ladder.map(levelOf)).size > 2 ? [ordering(`${chosen.id}.ladder`, ladder)] : []),
      ...unlike(hedged).slice(0, MARKS_AT_MOST).map((each) => marking(each, chosen.id)),
      without(hedged, chosen.id),
    ]
    return { ok: true, steps: made.map(({ step }) => step), keys: made.map(({ key }) => key) }
  },
}

const wordsIn = ({ excerpt = '' }: Evidence): number => tokensOf(excerpt).length
const levelOf = ({ assertion }: Wording): Certainty => assertion.certainty

/** Wordings that can be judged by themselves: certain ones without a hedge, and others that show theirs. */
function wordings(ground: Ground, chosen: LessonActivity, showing: Showing): Wording[] {
  return chosenClaims(ground, chosen).flatMap((claim) => claim.assertions.flatMap((assertion): Wording[] => {
    const article = ground.index.articles.get(assertion.article)
    // Where a careful reader may hear no doubt ("most of them are safe"), nobody can be asked how sure it sounds.
    if (!article || assertion.polarity !== 'positive' || (assertion.hedges.length > 0 && assertion.openReadings.includes('asserts'))) return []
    const head = { id: `${claim.id}.${article.id}`, claim, assertion, article }
    const narrow = showing.narrow(assertion.evidence)
    if (assertion.certainty === 'certain') {
      // "The company said that it is so" is as sure as the company: only the article's own voice stands for certain.
      const clear = assertion.voice === 'own' && assertion.hedges.length === 0 && claim.kind === 'statement'
      const passage = narrow.find((each) => wordsIn(each) >= CERTAIN_WORDS)
      return clear && passage ? [{ ...head, passages: [passage] }] : []
    }
    const shown = [...narrow, ...showing.wide(assertion.evidence, REACH)]
    for (const hedge of assertion.hedges) {
      const passage = shown.find((each) => showsWords([each], hedge) && wordsIn(each) >= tokensOf(hedge).length + WORDS_BESIDE)
      if (passage) return [{ ...head, passages: [passage], hedge }]
    }
    return []
  }))
}

/** At most two of a level, of different articles and passages where there are some. */
function pickLevels(all: readonly Wording[]): Wording[] {
  const picked: Wording[] = []
  for (const level of LEVELS) {
    const some = all.filter((each) => levelOf(each) === level)
    for (const each of some) {
      const same = picked.some((other) => other.passages[0]?.excerpt === each.passages[0]?.excerpt)
      const ofLevel = picked.filter((other) => levelOf(other) === level)
      if (!same && ofLevel.length < OF_A_LEVEL && ofLevel.every((other) => other.article !== each.article)) picked.push(each)
    }
  }
  return picked.slice(0, WORDINGS_AT_MOST)
}

/** Those of one level may stand in either order. */
function ordering(id: string, told: readonly Wording[], claim?: Claim): { step: OrderStep; key: Key } {
  const order = [...told].sort((a, b) => LEVELS.indexOf(levelOf(a)) - LEVELS.indexOf(levelOf(b)))
  const ties = order.map((each) => [each.id, order.filter((other) => other !== each && levelOf(other) === levelOf(each)).map((other) => other.id)] as const)
  return {
    step: {
      kind: 'order', id,
      prompt: claim ? say('activity.how-sure.claim', { claim: claim.text, kind: claim.kind }) : say('activity.how-sure.ladder'),
      hint: say('activity.how-sure.order.hint'), passages: [],
      entries: mixed(told, id).map((each) => ({ id: each.id, passages: each.passages })),
      from: say('activity.how-sure.from'), to: say('activity.how-sure.to'),
    },
    key: {
      step: id, contested: {}, answer: { kind: 'order', order: order.map((each) => each.id) },
      accepted: Object.fromEntries(ties.filter(([, others]) => others.length > 0)),
      reasons: order.map((each) => ({ entry: each.id, words: say(`activity.how-sure.because.${levelOf(each)}`, { hedge: each.hedge ?? '' }), passages: each.passages })),
    },
  }
}

/** Each hedge once, and each passage. */
const unlike = (hedged: readonly Wording[]): Wording[] => hedged.filter(({ hedge, passages: [passage] }, at) => hedged.findIndex((other) =>
  other.hedge === hedge || (other.passages[0]?.article === passage?.article && other.passages[0]?.start === passage?.start)) === at)

function marking({ id: record, article, passages, hedge = '', assertion }: Wording, activity: string): { step: MarkStep; key: Key } {
  const id = `${activity}.${record}.word`
  const excerpt = passages[0]?.excerpt ?? ''
  const tokens = tokensOf(excerpt)
  const hedges = [hedge, ...assertion.hedges.filter((other) => other !== hedge)]
  const marks = hedges.flatMap((words) => {
    const place = passages[0] && placeOfWords(passages[0], words)
    return place ? tokenRange(tokens, place.start, place.end, 'hedge') : []
  })
  return {
    step: {
      kind: 'mark', id, prompt: say('activity.how-sure.mark', { letter: article.letter }), hint: say('activity.how-sure.mark.hint'), passages,
      tokens, language: article.language, roles: [{ id: 'hedge', label: say('activity.how-sure.role') }],
    },
    key: { step: id, ...blank, answer: { kind: 'mark', marks }, reasons: [{ entry: 'hedge', words: say(`activity.how-sure.because.${assertion.certainty}`, { hedge }), passages }] },
  }
}

/** The sentence without its hedge. */
function without(hedged: readonly Wording[], activity: string): { step: TextStep; key: Key } {
  const [id, passages] = [`${activity}.without`, unlike(hedged).slice(0, 1).flatMap((each) => each.passages)]
  return {
    step: { kind: 'text', id, prompt: say('activity.how-sure.without'), passages, lines: 3, rubric: ['word', 'surer', 'reader'].map((each) => say(`activity.how-sure.rubric.${each}`)) },
    key: { step: id, ...blank, reasons: [{ words: say('activity.how-sure.because.without'), passages }] },
  }
}
