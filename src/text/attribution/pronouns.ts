import type { Span } from '../text.ts'
import { PRONOUN_LOOKBACK } from './rules.ts'
import type { Attribution } from './types.ts'

/** Points each pronoun speaker to the last speaker before it that is no pronoun and agrees in number; left open otherwise. */
export function resolvePronouns(text: string, attributions: readonly Attribution[]): Attribution[] {
  const before: Array<{ span: Span; number: string }> = []
  const bySpeaker = [...attributions.keys()].sort((a, b) => (attributions[a]?.speaker?.span.start ?? 0) - (attributions[b]?.speaker?.span.start ?? 0))
  const out = [...attributions]
  for (const index of bySpeaker) {
    const attribution = attributions[index]
    const speaker = attribution?.speaker
    if (attribution === undefined || speaker === undefined) continue
    if (speaker.kind !== 'pronoun') {
      before.push({ span: speaker.span, number: speaker.number })
      continue
    }
    if (/^(?:i|we|you|it|me|us)$/iu.test(text.slice(speaker.span.start, speaker.span.end))) continue
    const fit = before.slice(-PRONOUN_LOOKBACK).findLast((earlier) => earlier.number === 'unknown' || earlier.number === speaker.number)
    if (fit !== undefined) out[index] = { ...attribution, speaker: { ...speaker, refersTo: fit.span } }
  }
  return out
}
