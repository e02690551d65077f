import type { Evidence } from '../../corpus/model.ts'
import type { Activity, Ground } from '../activity.ts'
import type { Key, ListStep, Reason, TextStep } from '../steps.ts'
import { say } from '../words.ts'
import { chosenClaims } from './chosenClaims.ts'
import { hasWords } from './shownPassages.ts'

/** Competence, motive and checking before publication: the dimensions of Pérez et al. 2018. */
const DIMENSIONS = ['competence', 'motive', 'checking'] as const
const BASES = ['witnessed', 'told', 'document', 'unnamed', 'unknown'] as const

/** The class's own list of what makes an account worth trusting. The lesson's criteria join the starters when it is planned. */
export const ourCriteria: Activity = {
  kind: 'our-criteria', minutes: 20, standards: ['CCSS RH.9-10.8', 'C3 D3.1'],
  make: (ground, chosen) => {
    const [talk, list] = [`${chosen.id}.talk`, `${chosen.id}.list`]
    const grounds = basesOf(ground, chosenClaims(ground, chosen).map(({ id }) => id))
    const steps: [TextStep, ListStep] = [
      {
        kind: 'text', id: talk, prompt: say('activity.our-criteria.talk'), hint: say('activity.our-criteria.talk.hint'),
        passages: grounds.flatMap(({ passages }) => passages.slice(0, 1)), lines: 4,
        rubric: DIMENSIONS.map((each) => say(`activity.our-criteria.${each}`)),
      },
      {
        kind: 'list', id: list, prompt: say('activity.our-criteria.list'), hint: say('activity.our-criteria.list.hint'), passages: [],
        starters: DIMENSIONS.map((each) => say(`activity.our-criteria.starter.${each}`)), lines: 8,
      },
    ]
    const keys: Key[] = grounds.length === 0 ? [] : [talk, list].map((step) => ({ step, accepted: {}, contested: {}, reasons: grounds }))
    return { ok: true, steps, keys }
  },
}

/** How the story's speakers are said to know: for each kind of ground one of them, with the passage that names the speaker. */
function basesOf({ story, index }: Ground, claims: readonly string[]): Reason[] {
  const told = claims.flatMap((id) => {
    const claim = index.claims.get(id)
    return claim === undefined || claim.kind === 'accusation' ? [] : claim.assertions
  }).flatMap(({ chain, evidence }) => chain.slice(-1).flatMap(({ speaker, basis }) => {
    const passages = evidence.filter((each) => hasWords(each, speaker)).slice(0, 1)
    return basis === undefined || passages.length === 0 ? [] : [{ basis, speaker, passages }]
  }))
  const entered = story.origins.filter(({ kind }) => kind !== 'article').map(({ basis, name, evidence }) => ({ basis, speaker: name, passages: evidence.filter(({ excerpt }) => excerpt !== undefined).slice(0, 1) }))
  const taken: Evidence[] = []
  const isTaken = ({ article, start, end }: Evidence): boolean => taken.some((each) => each.article === article && each.start < end && start < each.end)
  return BASES.flatMap((basis) => {
    const all = [...told, ...entered].filter((each) => each.basis === basis && each.passages.length > 0)
    const found = all.find(({ passages }) => !passages.some(isTaken))
    taken.push(...(found?.passages ?? []))
    return found ? [{ words: say(`activity.our-criteria.basis.${basis}`, { speaker: found.speaker }), passages: found.passages }] : []
  })
}
