import type { Agreement } from './agreement.ts'

/** Whether the chosen options are the right ones; `accepted` if options that will do as well stand for right ones. */
export function sameChoice(right: readonly string[], chosen: readonly string[], accepted: readonly string[] = []): Agreement {
  const [expected, given] = [new Set(right), new Set(chosen)]
  const fits = given.size >= expected.size && [...given].every((id) => expected.has(id) || accepted.includes(id))
  if (!fits) return 'differs'
  return given.size === expected.size && [...given].every((id) => expected.has(id)) ? 'same' : 'accepted'
}
