import type { Claim, Story } from '../corpus/model.ts'
import type { Option } from './steps.ts'
import { say, type Words } from './words.ts'

/** A claim as it stands among others: with "Accusation:" or "Denial:" before it where it is one side's words. */
export function claimWords(claim: Claim, story: Story): Words {
  return claim.kind === 'accusation' || claim.kind === 'denial'
    ? say(`activity.claim.${claim.kind}`, { claim: claim.text })
    : { words: claim.text, language: story.language }
}

/** A claim to choose. */
export const claimOption = (claim: Claim, story: Story): Option => ({ id: claim.id, label: claimWords(claim, story) })
