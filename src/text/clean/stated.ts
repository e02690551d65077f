import { datelineAt } from '../segment/dateline.ts'
import type { CleanedText, Stated } from './cleaned.ts'
import { AGENCIES } from './lexicon.ts'

/** The dateline is looked for in so many paragraphs of the body: pages may put a deck or a note before it. */
const DATELINE_PARAGRAPHS = 3

const creditsIn = (words: string, at: number | undefined, rule: string): Stated[] => {
  const found: Stated[] = []
  for (const shape of AGENCIES) {
    const match = shape.exec(words)
    if (match === null) continue
    const credit: Stated = { words: match[0], ground: { rule } }
    if (at !== undefined) credit.span = { start: at + match.index, end: at + match.index + match[0].length }
    found.push(credit)
  }
  return found
}

/** Adds what the blocks themselves say: the dateline and the agencies credited in it, in credits and in the byline. */
export const findStated = (cleaned: CleanedText): void => {
  const { text } = cleaned
  let looked = 0
  for (const { kind, span } of cleaned.blocks) {
    if (kind !== 'body' || looked >= DATELINE_PARAGRAPHS || cleaned.dateline) continue
    looked += 1
    const dateline = datelineAt(text, span.start, span.end)
    if (!dateline) continue
    cleaned.dateline = { words: text.slice(dateline.place.start, dateline.place.end), span: dateline.span, ground: { rule: 'dateline' } }
    if (dateline.agency) {
      const { start, end } = dateline.agency
      cleaned.credits.push({ words: text.slice(start, end), span: dateline.agency, ground: { rule: 'agency-in-dateline' } })
    }
  }
  for (const { kind, words, span } of cleaned.furniture)
    if (kind === 'credit' || kind === 'byline') cleaned.credits.push(...creditsIn(words, span?.start, `agency-in-${kind}`))
  if (cleaned.byline) cleaned.credits.push(...creditsIn(cleaned.byline.words, cleaned.byline.span?.start, 'agency-in-byline'))
  const seen = new Set<string>()
  cleaned.credits = cleaned.credits.filter(({ words }) => !seen.has(words) && seen.add(words))
}
