import type { Assertion, Claim } from '../../corpus/model.ts'
import { carries, supportOf } from '../../corpus/queries/support.ts'
import type { Activity, Ground } from '../activity.ts'
import { claimWords } from '../claimWords.ts'
import type { LessonActivity } from '../format/lesson.ts'
import type { Key, Option, ParagraphClaim, ParagraphStep } from '../steps.ts'
import { say } from '../words.ts'
import { chosenClaims } from './chosenClaims.ts'
import { missing } from './missing.ts'

const CLAIMS_AT_MOST = 6
/** Words that the paragraph should have at most. */
const WORDS = 80
/** From the surest down. */
const CERTAINTIES = ['certain', 'probable', 'possible', 'uncommitted'] as const

/** A paragraph in which every sentence has its claim and its origin, and is no surer than the evidence. */
export const fairParagraph: Activity = {
  kind: 'fair-paragraph', minutes: 30, standards: ['CCSS RH.11-12.9', 'CCSS RI.8.9'],
  make: (ground, chosen) => {
    const carried = claimsFor(ground, chosen).flatMap((claim) => {
      const assertions = claim.assertions.filter((each) => carries(each) && each.evidence.length > 0)
      return assertions.length === 0 ? [] : [{ claim, assertions }]
    }).slice(0, chosen.claims ? undefined : CLAIMS_AT_MOST)
    if (carried.length === 0) return missing('claims')
    const step: ParagraphStep = {
      kind: 'paragraph', id: `${chosen.id}.paragraph`, prompt: say('activity.fair-paragraph.write', { words: WORDS }), hint: say('activity.fair-paragraph.write.hint'),
      passages: [], words: WORDS, claims: carried.map(({ claim, assertions }) => paragraphClaim(claim, assertions, ground)),
      rubric: ['origin', 'certainty', 'reply', 'count', 'length'].map((each) => say(`activity.fair-paragraph.rubric.${each}`, { words: WORDS })),
    }
    const key: Key = {
      step: step.id, accepted: {}, contested: {},
      reasons: carried.map(({ claim, assertions }) => {
        const { articles, families } = supportOf(claim, ground.index)
        return {
          entry: claim.id, words: say(`activity.fair-paragraph.because.${surest(assertions)}`, { claim: claim.text, kind: claim.kind, articles: articles.length, origins: families.length }),
          passages: assertions.flatMap(({ evidence }) => evidence),
        }
      }),
    }
    return { ok: true, steps: [step], keys: [key] }
  },
}

/** The chosen ones; else what the guide opens with, each beside its reply, then core claims. */
function claimsFor(ground: Ground, chosen: LessonActivity): readonly Claim[] {
  const claims = chosenClaims(ground, chosen)
  if (chosen.claims !== undefined) return claims
  return [...new Set(claims.flatMap((claim) => [claim, ...(ground.index.besideClaim.get(claim.id) ?? [])]))]
}

function surest(assertions: readonly Assertion[]): ParagraphClaim['certainty'] {
  return CERTAINTIES.find((certainty) => assertions.some((each) => each.certainty === certainty)) ?? 'uncommitted'
}

function paragraphClaim(claim: Claim, assertions: readonly Assertion[], ground: Ground): ParagraphClaim {
  return {
    id: claim.id, text: claimWords(claim, ground.story), certainty: surest(assertions),
    origins: originsOf(assertions, ground), passages: assertions.flatMap(({ evidence }) => evidence).filter(({ excerpt }) => excerpt !== undefined),
  }
}

/** Whom a sentence may name: each origin once; an article that names nobody stands for itself. */
function originsOf(assertions: readonly Assertion[], { story, index }: Ground): readonly Option[] {
  const origins = assertions.flatMap(({ origin }) => (origin === undefined ? [] : (index.origins.get(origin) ?? [])))
  return [...new Set(origins)].map(({ id, name, kind, article }) => {
    const letter = index.articles.get(article ?? '')?.letter
    return { id, label: kind === 'article' && letter !== undefined ? say('activity.fair-paragraph.article-itself', { letter }) : { words: name, language: story.language } }
  })
}
