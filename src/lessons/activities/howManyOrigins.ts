import type { Article, Assertion, Claim, Evidence, Lineage } from '../../corpus/model.ts'
import { countIsInferred, originGround, type SharedOrigin } from '../../corpus/queries/claimGround.ts'
import { carries } from '../../corpus/queries/support.ts'
import type { Activity, Ground } from '../activity.ts'
import type { LessonActivity } from '../format/lesson.ts'
import type { Key, NumberStep, Option, Reason, SortStep, Step, TextStep } from '../steps.ts'
import { say, type Words } from '../words.ts'
import { chosenClaims } from './chosenClaims.ts'
import { missing } from './missing.ts'
import { showingOf, type Showing } from './showing.ts'

const CLAIMS_AT_MOST = 3
const ARTICLES_AT_LEAST = 2
const BINS_AT_LEAST = 2
/** No origin of the story; origins' own ids begin otherwise in the stories that come with the app. */
const ELSEWHERE = 'somebody-else'
const blank = { accepted: {}, contested: {} }

/** A claim with the origins behind it; every article that tells it belongs to one. */
interface Rested { claim: Claim; origins: readonly SharedOrigin[]; articles: number }
interface Made { step: Step; key: Key }

/** Guesses from how many origins a claim comes, then counts them: copies of one origin are one. */
export const howManyOrigins: Activity = {
  kind: 'how-many-origins', minutes: 20, standards: ['CCSS RH.11-12.9', 'CCSS RH.9-10.9', 'C3 D3.2', 'NAMLE Key Questions: Credibility'],
  make: (ground, chosen) => {
    const showing = showingOf(ground.story)
    const rested = pick(ground, chosen, showing)
    const [first, ...others] = rested
    if (!first) return missing('origins')
    const made: Made[] = [guess(first, chosen.id), grouping(first, ground, showing, chosen.id), ...[first, ...others].map((each) => count(each, ground, showing, chosen.id)), conclusion(first, showing, chosen.id)]
    return { ok: true, steps: made.map(({ step }) => step), keys: made.map(({ key }) => key) }
  },
}

/** First the claim with most copies, then the story's report, then one that several origins carry. */
function pick(ground: Ground, chosen: LessonActivity, showing: Showing): readonly Rested[] {
  const groundOf = originGround(ground.story, ground.index)
  const all = chosenClaims(ground, chosen).flatMap((claim): Rested[] => {
    const told = claim.assertions.filter(carries)
    const origins = groundOf(claim)
    const whole = told.every(({ article, evidence }) => origins.some(({ articles }) => articles.includes(article)) && showing.narrow(evidence).length > 0)
    return whole && told.length >= ARTICLES_AT_LEAST && claim.kind !== 'accusation' ? [{ claim, origins, articles: told.length }] : []
  })
  const copies = [...all].sort((a, b) => b.articles - b.origins.length - (a.articles - a.origins.length))
  const [most] = copies
  const report = all.find(({ claim }) => claim.id === ground.story.guide.report)
  const independent = [...all].sort((a, b) => b.origins.length - a.origins.length)[0]
  return [...new Set([most, report, independent, ...copies])].flatMap((each) => each ?? []).slice(0, CLAIMS_AT_MOST)
}

function guess({ claim, articles }: Rested, activity: string): { step: NumberStep; key: Key } {
  const id = `${activity}.guess`
  return {
    step: {
      kind: 'number', id, prompt: say('activity.how-many-origins.guess', { claim: claim.text, kind: claim.kind, count: articles }),
      hint: say('activity.how-many-origins.guess.hint'), passages: [], min: 1, max: articles, unit: say('activity.how-many-origins.unit'),
    },
    key: { step: id, ...blank, reasons: [{ words: say('activity.how-many-origins.because.guess'), passages: claim.assertions.filter(carries).flatMap(({ evidence }) => evidence.slice(0, 1)) }] },
  }
}

/**
 * Which articles go back to whom? Another origin of the story and "somebody else" stand among the bins, so that the bins don't
 * give the number away. Who does not follow an inference may say "somebody else".
 */
function grouping(rested: Rested, ground: Ground, showing: Showing, activity: string): { step: SortStep; key: Key } {
  const { claim, origins } = rested
  const { story, index } = ground
  const id = `${activity}.${claim.id}.groups`
  const others = story.families.filter(({ id: family, main }) => main && origins.every((origin) => origin.family.id !== family))
  const bins: Option[] = [...origins, ...others.slice(0, Math.max(1, BINS_AT_LEAST - origins.length)).map((family) => ({ family, articles: [] }))]
    .map(({ family, articles }) => ({ id: family.id, label: ownReport(family.id, ground) ? say('activity.how-many-origins.own', { letter: index.articles.get(articles[0] ?? family.articles[0] ?? '')?.letter ?? '?' }) : { words: family.short, language: story.language } }))
  const rows = claim.assertions.filter(carries).flatMap((assertion) => {
    const origin = origins.find(({ articles }) => articles.includes(assertion.article))
    const article = index.articles.get(assertion.article)
    return article && origin ? [{ article, origin, passages: shownGround(assertion, origin, ground, showing), label: articleLabel(article, origin, ground) }] : []
  })
  return {
    step: {
      kind: 'sort', id, prompt: say('activity.how-many-origins.groups', { claim: claim.text, kind: claim.kind }), hint: say('activity.how-many-origins.groups.hint'), passages: [],
      entries: rows.map(({ article, passages, label }) => ({ id: article.id, label, passages })),
      bins: [...[...bins].sort((a, b) => (a.id < b.id ? -1 : 1)), { id: ELSEWHERE, label: say('activity.how-many-origins.elsewhere') }],
    },
    key: {
      step: id, contested: {}, answer: { kind: 'sort', placed: Object.fromEntries(rows.map(({ article, origin }) => [article.id, origin.family.id])) },
      accepted: Object.fromEntries(rows.filter(({ article, origin }) => origin.inferred.some((each) => each.article === article.id)).map(({ article }) => [article.id, [ELSEWHERE]])),
      reasons: rows.flatMap(({ article, origin, passages }) => because(origin, ground, passages, article.id)),
    },
  }
}

/** Links by which an article goes back to an origin of the family. */
const linksTo = ({ family }: SharedOrigin, article: string, { story, index }: Ground): readonly Lineage[] =>
  story.lineage.filter(({ from, to }) => from === article && index.origins.get(to)?.family === family.id)

/** What the article has of the claim, and what shows whom it has it from; words that only look shared tell nothing beside a count. */
function shownGround({ article, evidence }: Assertion, origin: SharedOrigin, ground: Ground, showing: Showing, stated = false): Evidence[] {
  const links = linksTo(origin, article, ground).filter(({ link }) => !stated || link !== 'inferred')
  if (stated && links.length === 0) return showing.narrow(evidence).slice(0, 2)
  const names = links.length > 0 ? links.flatMap((link) => link.evidence) : origin.family.evidence.filter((each) => each.article === article)
  return showing.narrow([...showing.narrow(evidence).slice(0, 2), ...showing.narrow(names).slice(0, 2)])
}

/** Where no words of the article tell it, what the ground is: nobody could find it otherwise. */
function articleLabel({ id, letter }: Article, origin: SharedOrigin, ground: Ground): Words {
  const notes = linksTo(origin, id, ground).flatMap(({ link, note }) => (link !== 'stated' && note !== undefined ? [note] : []))
  return notes.length === 0 ? say('activity.article', { letter }) : say('activity.how-many-origins.article', { letter, notes: notes.join(' ') })
}

const ownReport = (family: string, { story }: Ground): boolean => {
  const origins = story.origins.filter((origin) => origin.family === family)
  return origins.length > 0 && origins.every(({ kind }) => kind === 'article')
}

/** The ground on which articles are counted together; where nobody states it, that it was inferred, and from what. */
function because({ family, articles, inferred }: SharedOrigin, ground: Ground, passages: readonly Evidence[], entry?: string): Reason[] {
  const { story, index } = ground
  const lettersOf = (ids: readonly string[]): string => ids.flatMap((id) => index.articles.get(id)?.letter ?? []).join(', ')
  const mine = inferred.filter(({ article }) => (entry === undefined ? articles.length > 1 : article === entry))
  const head = entry === undefined ? {} : { entry }
  return [
    { ...head, words: say('activity.how-many-origins.because.family', { letters: lettersOf(articles), count: articles.length, basis: family.basis }), passages },
    ...mine.map(({ article, grounds }): Reason => ({
      ...head, passages, words: grounds.length > 0
        ? say('activity.how-many-origins.because.inferred', { letter: lettersOf([article]), grounds: grounds.join(' ') })
        : say('activity.how-many-origins.because.inferred.plain', { letter: lettersOf([article]) }),
    })),
    ...(entry === undefined && family.note !== undefined ? [{ words: { words: family.note, language: story.language }, passages }] : []),
  ]
}

/** Where a common origin is inferred, who does not follow the inference counts more. */
function count({ claim, origins, articles }: Rested, ground: Ground, showing: Showing, activity: string): { step: NumberStep; key: Key } {
  const id = `${activity}.${claim.id}.count`
  const passages = claim.assertions.filter(carries).flatMap((assertion) => {
    const origin = origins.find((each) => each.articles.includes(assertion.article))
    return origin ? shownGround(assertion, origin, ground, showing, true) : []
  })
  const doubtful = origins.reduce((sum, { articles: shared, inferred }) => sum + (shared.length > 1 ? Math.min(inferred.length, shared.length - 1) : 0), 0)
  const counts = Array.from({ length: doubtful }, (_, at) => String(origins.length + at + 1))
  return {
    step: {
      kind: 'number', id, prompt: say('activity.how-many-origins.count', { claim: claim.text, kind: claim.kind, count: articles }),
      hint: say('activity.how-many-origins.count.hint'), passages, min: 1, max: articles, unit: say('activity.how-many-origins.unit'),
    },
    key: {
      step: id, contested: {}, answer: { kind: 'number', value: origins.length }, accepted: countIsInferred(origins) ? { '': counts } : {},
      reasons: [
        ...origins.flatMap((origin) => {
          const own = showing.narrow(origin.family.evidence.filter(({ article }) => origin.articles.includes(article)))
          return because(origin, ground, own.length > 0 ? own : passages.filter(({ article }) => origin.articles.includes(article)))
        }),
        ...(counts.length > 0 ? [apart(origins, ground, passages)] : []),
      ],
    },
  }
}

/** Which articles a reader may count apart who does not follow the inference. */
function apart(origins: readonly SharedOrigin[], { index }: Ground, passages: readonly Evidence[]): Reason {
  const inferred = origins.filter(({ articles }) => articles.length > 1).flatMap((origin) => origin.inferred.map(({ article }) => article))
  const letters = inferred.flatMap((id) => index.articles.get(id)?.letter ?? []).sort()
  return { words: say('activity.how-many-origins.because.apart', { letters: letters.join(', '), count: letters.length }), passages: passages.filter(({ article }) => inferred.includes(article)) }
}

/** One sentence with the number in it. */
function conclusion({ claim, origins }: Rested, showing: Showing, activity: string): { step: TextStep; key: Key } {
  const id = `${activity}.sentence`
  const passages = showing.narrow(origins.flatMap(({ family }) => family.evidence)).slice(0, 3)
  const told = showing.narrow(claim.assertions.filter(carries).flatMap(({ evidence }) => evidence)).slice(0, 3)
  return {
    step: {
      kind: 'text', id, prompt: say('activity.how-many-origins.sentence', { claim: claim.text, kind: claim.kind }), passages: [], lines: 2,
      rubric: ['both', 'who', 'inferred'].map((each) => say(`activity.how-many-origins.rubric.${each}`)),
    },
    key: { step: id, ...blank, reasons: [{ words: say('activity.how-many-origins.because.sentence', { articles: claim.assertions.filter(carries).length, origins: origins.length }), passages: passages.length > 0 ? passages : told }] },
  }
}
