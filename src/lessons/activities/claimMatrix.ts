import type { Article, Assertion, ChainLink, Claim, Evidence, Stance } from '../../corpus/model.ts'
import { disagreementOf } from '../../corpus/queries/support.ts'
import type { Activity, Ground } from '../activity.ts'
import { claimOption } from '../claimWords.ts'
import type { LessonActivity } from '../format/lesson.ts'
import type { Key, Option, Reason, SortStep, Step, TextStep } from '../steps.ts'
import { say } from '../words.ts'
import { chosenClaims } from './chosenClaims.ts'
import { buildMatrix, readingsOf } from './matrixCards.ts'
import { missing } from './missing.ts'
import { showingOf, type Showing } from './showing.ts'

const CLAIMS_AT_MOST = 7
const ARTICLES_AT_LEAST = 2
const STANCES: readonly Stance[] = ['asserts', 'attributes', 'hedges', 'contradicts', 'in-tension', 'silent', 'not-knowable']
/** Offered although no cell has them: what the bins are must not give answers away. */
const ALWAYS: ReadonlySet<Stance> = new Set(['asserts', 'attributes', 'hedges', 'silent'])
interface Made { step: Step; key: Key }

/** Each group fills the row of one article; then all build the matrix from single passages. */
export const claimMatrix: Activity = {
  kind: 'claim-matrix', minutes: 45, standards: ['CCSS RI.8.9', 'CCSS RH.9-10.9', 'CCSS RH.11-12.9', 'ISTE 1.3.b'],
  make: (ground, chosen) => {
    const showing = showingOf(ground.story)
    const claims = pick(ground, chosen, showing)
    if (claims.length === 0) return missing('matrix')
    const stances = STANCES.filter((stance) => ALWAYS.has(stance) || claims.some(({ assertions }) => assertions.some((each) => each.stance === stance)))
    const bins = stances.map((stance): Option => ({ id: stance, label: say(`activity.claim-matrix.stance.${stance}`) }))
    const rows = ground.story.articles.flatMap((article) => rowOf(article, claims, bins, ground, showing, chosen.id))
    const told = bins.filter(({ id }) => id !== 'silent' && id !== 'not-knowable')
    const made: Made[] = [...rows, ...buildMatrix(claims, told, ground, showing, chosen.id), discussion(claims, showing, chosen.id)]
    return { ok: true, steps: made.map(({ step }) => step), keys: made.map(({ key }) => key) }
  },
}

/** The most disputed, with the claims that must stand beside them; in the story's order. */
function pick(ground: Ground, chosen: LessonActivity, showing: Showing): readonly Claim[] {
  const { story, index } = ground
  const shown = ({ evidence }: Assertion): boolean => evidence.length > 0 && showing.narrow(evidence).length > 0
  const able = chosenClaims(ground, chosen).filter(({ assertions }) => assertions.filter(shown).length >= ARTICLES_AT_LEAST && assertions.every((each) => each.evidence.length === 0 || shown(each)))
  const wanted = chosen.claims === undefined || chosen.claims.length === 0 ? [...able].sort((a, b) => Number(b.core) - Number(a.core) || disagreementOf(b) - disagreementOf(a)) : able
  const picked: Claim[] = []
  for (const claim of wanted) {
    if (picked.length >= CLAIMS_AT_MOST || picked.includes(claim)) continue
    const replies = (index.besideClaim.get(claim.id) ?? []).filter((other) => !picked.includes(other) && other.assertions.some(shown))
    // An accusation stands only with its reply, and a denial with what it denies.
    picked.push(claim, ...(claim.kind === 'accusation' ? replies.filter(({ kind }) => kind === 'denial') : claim.kind === 'denial' ? replies.slice(0, 1) : []))
  }
  const order = new Map(story.claims.map(({ id }, at) => [id, at]))
  return picked.sort((a, b) => (order.get(a.id) ?? 0) - (order.get(b.id) ?? 0))
}

/** One article: what it does with each claim. All its passages stand above, silence has none. */
function rowOf(article: Article, claims: readonly Claim[], bins: readonly Option[], ground: Ground, showing: Showing, activity: string): Made[] {
  const cells = claims.flatMap((claim) => claim.assertions.filter((assertion) => assertion.article === article.id).map((assertion) => ({ claim, assertion })))
  const passages = showing.wide(cells.flatMap(({ assertion }) => assertion.evidence))
  if (passages.length === 0) return []
  const id = `${activity}.${article.id}`
  const step: SortStep = {
    kind: 'sort', id, prompt: say('activity.claim-matrix.row', { letter: article.letter }), hint: say('activity.claim-matrix.row.hint'), passages,
    entries: cells.map(({ claim }) => ({ ...claimOption(claim, ground.story), passages: [] })), bins,
  }
  const accepted = cells.map(({ claim, assertion }) => [claim.id, [...readingsOf(assertion), ...(assertion.stance === 'not-knowable' ? ['silent'] : [])].filter((stance) => bins.some((bin) => bin.id === stance))] as const)
  const key: Key = {
    step: id, contested: {}, answer: { kind: 'sort', placed: Object.fromEntries(cells.map(({ claim, assertion }) => [claim.id, assertion.stance])) },
    accepted: Object.fromEntries(accepted.filter(([, stances]) => stances.length > 0).map(([claim, stances]) => [claim, [...new Set(stances)]])),
    reasons: cells.flatMap(({ claim, assertion }) => reasons(claim, assertion, article, ground, showing)),
  }
  return [{ step, key }]
}

/** Why the cell says so: its passages; of silence, a passage of an article that has it. */
function reasons(claim: Claim, assertion: Assertion, { letter }: Article, ground: Ground, showing: Showing): Reason[] {
  const own = showing.narrow(assertion.evidence)
  const others = showing.narrow(claim.assertions.flatMap(({ evidence }) => evidence)).slice(0, 1)
  const untold = assertion.stance === 'silent' || assertion.stance === 'not-knowable'
  const passages: readonly Evidence[] = untold ? [...own, ...others] : own
  const values = { letter, speakers: assertion.chain.map((link) => nameOf(link, ground)).join(' ← '), hedges: assertion.hedges.join(', ') }
  const named = assertion.stance === 'attributes' && values.speakers === '' ? 'attributes.plain' : assertion.stance === 'hedges' && values.hedges === '' ? 'hedges.plain' : assertion.stance
  return [
    { entry: claim.id, words: say(`activity.claim-matrix.because.${named}`, values), passages },
    ...(assertion.note === undefined ? [] : [{ entry: claim.id, words: { words: assertion.note, language: ground.story.language }, passages }]),
  ]
}

/** Who a mere pronoun stands for. */
function nameOf({ speaker, entity }: ChainLink, { index }: Ground): string {
  const plain = /^\p{Ll}+$/u.test(speaker)
  return plain && entity !== undefined ? index.entities.get(entity)?.name ?? speaker : speaker
}

/** The rows together: where do the articles pull apart? */
function discussion(claims: readonly Claim[], showing: Showing, activity: string): { step: TextStep; key: Key } {
  const id = `${activity}.discuss`
  const [most] = [...claims].sort((a, b) => disagreementOf(b) - disagreementOf(a))
  return {
    step: { kind: 'text', id, prompt: say('activity.claim-matrix.discuss'), passages: [], lines: 5, rubric: ['two', 'words', 'both'].map((each) => say(`activity.claim-matrix.rubric.${each}`)) },
    key: {
      step: id, accepted: {}, contested: {},
      reasons: [{ words: say('activity.claim-matrix.because.discuss', { claim: most?.text ?? '', kind: most?.kind ?? 'statement' }), passages: showing.narrow(most?.assertions.flatMap(({ evidence }) => evidence) ?? []).slice(0, 4) }],
    },
  }
}
