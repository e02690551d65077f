import { compareAssigned, compareSorted } from './compare/placed.ts'
import { compareMarks } from './compare/marks.ts'
import { compareOrder } from './compare/order.ts'
import type { ComparedEntry } from './compare/agreement.ts'
import { sameChoice } from './compare/choice.ts'
import type { Answer, Key, Step } from './steps.ts'

export type { Agreement, ComparedEntry } from './compare/agreement.ts'

/**
 * An answer beside the key, entry by entry; steps without entries have one, `''`. No marks out of ten: it tells where to look
 * again. An answer of another kind than its step counts as none. What the teacher calls contested is `contested` whatever was
 * answered, unless nothing was; without a right answer (guesses, confidence, free text) it is `open`.
 *
 * - choice, number: the whole of it; `accepted['']` names other options or numbers that will do.
 * - sort: every entry by its bin.
 * - assign: claim and stance apart in `parts`; `agreement` is the worse of the two.
 * - order: by pairs. `share` is how many of the entry's pairs stand as in the key; `differs` are as few entries as would
 *   have to move for all pairs to be right (longest common order). Entries that `accepted` names may stand either way round.
 * - mark: by role. `share` is the overlap of words (Jaccard); all words the same, or `accepted` from half of them on, and for the
 *   head of a phrase or a few words around it.
 */
export function compareAnswer(step: Step, key: Key | undefined, answer: Answer | undefined): readonly ComparedEntry[] {
  return compared(step, key, answer?.kind === step.kind ? answer : undefined).map((row) => {
    if (row.agreement === 'missing' || key === undefined) return row
    const contested = [row.entry, ''].some((entry) => Object.hasOwn(key.contested, entry))
    return contested ? { ...row, agreement: 'contested' } : row
  })
}

function compared(step: Step, key: Key | undefined, answer: Answer | undefined): readonly ComparedEntry[] {
  const right = key?.answer?.kind === step.kind ? key.answer : undefined
  const whole = (agreement: ComparedEntry['agreement']): readonly ComparedEntry[] => [{ entry: '', agreement }]
  const accepted = key?.accepted ?? {}
  switch (step.kind) {
    case 'sort': return compareSorted(step, right?.kind === 'sort' ? right.placed : undefined, answer?.kind === 'sort' ? answer.placed : {}, accepted)
    case 'assign': return compareAssigned(step, right?.kind === 'assign' ? right.placed : undefined, answer?.kind === 'assign' ? answer.placed : {}, accepted)
    case 'order': return compareOrder(step, right?.kind === 'order' ? right.order : undefined, answer?.kind === 'order' ? answer.order : [], accepted)
    case 'mark': return compareMarks(step, right?.kind === 'mark' ? right.marks : undefined, answer?.kind === 'mark' ? answer.marks : [])
    case 'choice': {
      if (answer?.kind !== 'choice' || answer.chosen.length === 0) return whole('missing')
      return whole(right?.kind === 'choice' ? sameChoice(right.chosen, answer.chosen, accepted['']) : 'open')
    }
    case 'number': {
      if (answer?.kind !== 'number') return whole('missing')
      return whole(right?.kind === 'number' ? sameChoice([String(right.value)], [String(answer.value)], accepted['']) : 'open')
    }
    case 'scale': return whole(answer === undefined ? 'missing' : 'open')
    case 'text': return whole(answer?.kind === 'text' && answer.text.trim() !== '' ? 'open' : 'missing')
    case 'paragraph': return whole(answer?.kind === 'paragraph' && answer.sentences.some(({ text }) => text.trim() !== '') ? 'open' : 'missing')
    case 'list': return whole(answer?.kind === 'list' && answer.lines.some((line) => line.trim() !== '') ? 'open' : 'missing')
  }
}
