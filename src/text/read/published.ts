import type { CleanedText } from '../clean/index.ts'
import { detectDates } from '../dates/index.ts'
import type { Ground } from '../text.ts'

const DAY = /^\d{4}-\d{2}-\d{2}/

/**
 * The day of publication as EDTF, from what the page says of itself (ISO 8601 in its head, or a printed date line with a
 * year). Undefined where it does not say: a wrong day would make every relative date wrong.
 */
export function publicationDay({ published }: CleanedText): { edtf: string; ground: Ground } | undefined {
  if (published === undefined) return undefined
  const iso = DAY.exec(published.words)?.[0]
  if (iso !== undefined) return { edtf: iso, ground: published.ground }
  const whole = { start: 0, end: published.words.length }
  const printed = detectDates(published.words, { sentences: [whole] }).find(({ edtf }) => edtf !== undefined && DAY.test(edtf))
  return printed?.edtf === undefined ? undefined : { edtf: printed.edtf.slice(0, 10), ground: published.ground }
}
