import type { Evidence } from '../corpus/model.ts'
import type { Entry, Step } from './steps.ts'
import type { Words } from './words.ts'

/** The passages that stand above the answer: all, but those whose words are themselves what is marked. */
export function passagesAbove(step: Step): readonly Evidence[] {
  if (step.kind !== 'mark') return step.passages
  const words = step.tokens.join('')
  return step.passages.filter(({ excerpt }) => excerpt === undefined || !words.includes(excerpt.trim()))
}

/** The label of an entry where it says more than its passages do: they bring their article's letter themselves. */
export function shownLabel({ label, passages }: Entry): Words | undefined {
  return label && 'say' in label && label.say === 'activity.article' && passages.length > 0 ? undefined : label
}
