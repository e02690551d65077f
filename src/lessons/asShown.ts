import type { Evidence } from '../corpus/model.ts'
import { entriesOf } from './keyLines.ts'
import type { Entry, Step } from './steps.ts'
import type { Words } from './words.ts'

/** The passages that stand above the answer: all, but those whose words are themselves what is marked. */
export function passagesAbove(step: Step): readonly Evidence[] {
  if (step.kind !== 'mark') return step.passages
  const words = step.tokens.join('')
  return step.passages.filter(({ excerpt }) => excerpt === undefined || !words.includes(excerpt.trim()))
}

/** Where the words to be marked stand: one passage a sentence, however many stretches of it are shown. */
export function markedPlaces(step: Step): readonly Evidence[] {
  const above = passagesAbove(step)
  const marked = step.passages.filter((each) => !above.includes(each))
  const place = ({ article, sentences: [sentence] }: Evidence): string => `${article} ${sentence}`
  return marked.filter((each, at) => marked.findIndex((other) => place(other) === place(each)) === at)
}

/** What the steps before showed, each passage once, for a question to write on that is about them and shows none itself. */
export function passagesBefore(steps: readonly Step[], step: Step): readonly Evidence[] {
  if ((step.kind !== 'text' && step.kind !== 'list') || step.passages.length > 0) return []
  const shown = steps.slice(0, Math.max(steps.indexOf(step), 0)).flatMap((each) => [...each.passages, ...entriesOf(each).flatMap(({ passages }) => passages)])
  const place = ({ article, start, end }: Evidence): string => `${article} ${start} ${end}`
  return [...new Map(shown.map((each) => [place(each), each])).values()]
}

/** The label of an entry where it says more than its passages do: they bring their article's letter themselves. */
export function shownLabel({ label, passages }: Entry): Words | undefined {
  return label && 'say' in label && label.say === 'activity.article' && passages.length > 0 ? undefined : label
}
