import type { Quotation } from '../quotations/index.ts'
import type { Diagnostic } from '../text.ts'
import type { Attribution } from './types.ts'

/** Speech in marks that no attribution covers: `quotation-without-speaker`, so that a person can look. */
export function unspoken(quotations: readonly Quotation[], attributions: readonly Attribution[]): Diagnostic[] {
  const content = attributions.flatMap((attribution) => attribution.content).sort((a, b) => a.start - b.start)
  const diagnostics: Diagnostic[] = []
  let next = 0
  let reach = 0
  for (const { span, shape, depth } of quotations) {
    for (let piece = content[next]; piece !== undefined && piece.start <= span.start; piece = content[++next]) reach = Math.max(reach, piece.end)
    if (shape === 'direct' && depth === 0 && reach <= span.start) diagnostics.push({ code: 'quotation-without-speaker', span, values: {} })
  }
  return diagnostics
}
