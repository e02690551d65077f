import type { NotKept } from '../../corpus/library/ownStory.ts'

/** A reason not to keep a change, thrown inside a transaction so that nothing of it stays. */
export class Refusal extends Error {
  readonly why: NotKept
  constructor(why: NotKept) {
    super(why)
    this.why = why
  }
}

/** Why something thrown kept a change from being kept. */
export function whyOf(cause: unknown): NotKept {
  if (cause instanceof Refusal) return cause.why
  return cause instanceof DOMException && cause.name === 'QuotaExceededError' ? 'no-room' : 'unreadable'
}
