import type { Activity, Ground } from '../activity.ts'
import type { Evidence } from '../../corpus/model.ts'
import type { Key, ListStep, Reason, TextStep } from '../steps.ts'
import { say } from '../words.ts'
import { chosenClaims } from './chosenClaims.ts'

/** Competence, motive and checking before publication: the dimensions of Pérez et al. 2018. */
const DIMENSIONS = ['competence', 'motive', 'checking'] as const
const BASES = ['witnessed', 'told', 'document', 'unnamed', 'unknown'] as const
const PASSAGES_AT_MOST = 3

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

/** How the story's speakers are said to know, each kind of ground with passages that show it. */
function basesOf({ story, index }: Ground, claims: readonly string[]): Reason[] {
  const found = new Map<string, Evidence[]>()
  for (const id of claims) {
    for (const { chain, evidence } of index.claims.get(id)?.assertions ?? []) {
      const basis = chain.at(-1)?.basis
      if (basis === undefined || evidence.length === 0) continue
      found.set(basis, [...(found.get(basis) ?? []), ...evidence.filter(({ excerpt }) => excerpt !== undefined).slice(0, 1)])
    }
  }
  for (const { basis, evidence } of story.origins) {
    if ((found.get(basis) ?? []).length === 0) found.set(basis, evidence.filter(({ excerpt }) => excerpt !== undefined))
  }
  return BASES.flatMap((basis) => {
    const passages = (found.get(basis) ?? []).slice(0, PASSAGES_AT_MOST)
    return passages.length === 0 ? [] : [{ words: say(`activity.our-criteria.basis.${basis}`), passages }]
  })
}
