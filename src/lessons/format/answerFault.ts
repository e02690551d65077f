import type { Answer, Step } from '../steps.ts'

/**
 * Where an answer names what its step does not offer: the field, for a path; undefined where it fits. A file of the right
 * version never does: then somebody changed it, or it was damaged.
 */
export function answerFault(step: Step | undefined, answer: Answer): string | undefined {
  if (step === undefined) return 'step'
  const among = (options: readonly { id: string }[], ids: readonly (string | undefined)[]): boolean =>
    ids.every((id) => id === undefined || options.some((option) => option.id === id))
  const once = (ids: readonly string[]): boolean => new Set(ids).size === ids.length
  switch (answer.kind) {
    case 'choice':
      return step.kind === 'choice' && among(step.options, answer.chosen) && once(answer.chosen) && (step.many || answer.chosen.length < 2) ? undefined : 'answer.chosen'
    case 'sort':
      return step.kind === 'sort' && among(step.entries, Object.keys(answer.placed)) && among(step.bins, Object.values(answer.placed)) ? undefined : 'answer.placed'
    case 'assign': {
      const cells = Object.values(answer.placed)
      return step.kind === 'assign' && among(step.entries, Object.keys(answer.placed)) && among(step.claims, cells.map(({ claim }) => claim)) && among(step.stances, cells.map(({ stance }) => stance))
        ? undefined : 'answer.placed'
    }
    case 'order':
      return step.kind === 'order' && among(step.entries, answer.order) && once(answer.order) ? undefined : 'answer.order'
    case 'mark':
      return step.kind === 'mark' && among(step.roles, answer.marks.map(({ role }) => role)) && answer.marks.every(({ from, to }) => from < to && to <= step.tokens.length) ? undefined : 'answer.marks'
    case 'paragraph': {
      if (step.kind !== 'paragraph') return 'answer.kind'
      const origins = step.claims.flatMap((claim) => claim.origins)
      return among(step.claims, answer.sentences.map(({ claim }) => claim)) && among(origins, answer.sentences.map(({ origin }) => origin)) ? undefined : 'answer.sentences'
    }
    default:
      return step.kind === answer.kind ? undefined : 'answer.kind'
  }
}
