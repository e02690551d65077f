import type { MarkStep, TokenRange } from '../lessons/steps.ts'

/** The words of a stretch that a key marks, as a quotation in their language; marks of their own at its ends give way to it. */
export function MarkedWords({ step: { tokens, language }, stretch: { from, to } }: { step: MarkStep; stretch: TokenRange }) {
  return <q lang={language} dir="auto">{tokens.slice(from, to).join('').trim().replaceAll(/^[“"«]|[”"»]$/g, '')}</q>
}
