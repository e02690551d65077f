import type { Evidence, Quotation, QuotationFamily } from '../../corpus/model.ts'
import type { ArticleSpan } from '../reading.ts'
import type { PrintingFamily, QuotationPrinting } from '../storyReading.ts'
import { wordsAt } from '../text.ts'
import { chainOf, linkOf } from './chains.ts'
import { atMost, suggested, type Draft } from './draft.ts'
import { lineOf, shortLine } from './line.ts'
import type { PlacedArticle } from './place.ts'
import { LABEL_WORDS, MOST } from './rules.ts'
import { CHANGE_WORDS } from './wording.ts'

/** Families of quotations, and ids of the families by their number in the reading (for differences). */
export interface QuotationLists {
  quotationFamilies: QuotationFamily[]
  quotations: Quotation[]
}

/** Each printing of somebody's words with its speaker, and the words that changed between printings. */
export function quotationsOf(draft: Draft): QuotationLists {
  const lists: QuotationLists = { quotationFamilies: [], quotations: [] }
  // What several articles print comes first: where there are too many, single quotations are left out.
  const families = draft.reading.quotationFamilies.toSorted((a, b) => spread(b) - spread(a))
  for (const family of families) addFamily(draft, family, lists)
  const quotations = atMost(lists.quotations, MOST.quotations, 'quotations', draft.diagnostics)
  const held = new Set(quotations.map(({ family }) => family))
  return { quotations, quotationFamilies: lists.quotationFamilies.filter(({ id }) => held.has(id)) }
}

const spread = ({ printings, changes }: PrintingFamily): number => printings.length + changes.length

function addFamily(draft: Draft, family: PrintingFamily, lists: QuotationLists): void {
  const id = `qf${lists.quotationFamilies.length + 1}`
  const quotations = family.printings.flatMap((printing) => {
    const article = draft.articles.get(printing.article)
    const evidence = article?.evidence(printing.span)
    return article === undefined || evidence === undefined ? [] : [quotationOf(draft, article, printing, evidence, id)]
  })
  const first = family.printings.find(({ article }) => draft.articles.has(article))
  const label = first && shortLine(draft.reading.articles[first.article]?.text ?? '', first.span, LABEL_WORDS)
  if (quotations.length === 0 || label === undefined) return
  const changes = family.changes.flatMap((change) => {
    const [from, to] = [changedAt(draft, change.from, family), changedAt(draft, change.to, family)]
    return from === undefined || to === undefined ? [] : [{ from, to, kind: CHANGE_WORDS[change.kind] }]
  }).slice(0, MOST.evidence)
  quotations.forEach((quotation) => lists.quotations.push({ ...quotation, id: `q${lists.quotations.length + 1}` }))
  lists.quotationFamilies.push({ id, label: `“${label}”`.slice(0, 400), changes, ...suggested(family.ground) })
}

function quotationOf(draft: Draft, article: PlacedArticle, printing: QuotationPrinting, evidence: Evidence, family: string): Quotation {
  const { attributions, text } = article.reading
  const attribution = printing.attribution === undefined ? undefined : attributions[printing.attribution]
  const speaker = attribution?.speaker
  const link = speaker && linkOf(draft, article.at, speaker)
  const cue = attribution?.cue && lineOf(wordsAt(text, attribution.cue.span))
  return {
    id: '', family, kind: printing.kind, evidence,
    ...(link?.entity !== undefined && { speaker: link.entity }),
    ...(link !== undefined && { speakerWording: link.speaker }),
    ...(cue !== undefined && { cue }),
    chain: chainOf(draft, article.at, printing.attribution),
    ...suggested(printing.ground),
  }
}

/** The place of changed words. Where a printing lacks them, the word beside their place, so that the place can be shown. */
function changedAt(draft: Draft, { article: at, span }: ArticleSpan, { printings }: PrintingFamily): Evidence | undefined {
  const article = draft.articles.get(at)
  if (article === undefined || span.end > span.start) return article?.evidence(span)
  const { text } = article.reading
  const printing = printings.find((one) => one.article === at && one.span.start <= span.start && one.span.end >= span.end)
  const before = /\S{1,60}\s*$/u.exec(text.slice(Math.max(printing?.span.start ?? 0, span.start - 80), span.start))?.[0]
  const after = /^\s*\S{1,60}/u.exec(text.slice(span.start, Math.min(printing?.span.end ?? text.length, span.start + 80)))?.[0]
  if (before !== undefined) return article.evidence({ start: span.start - before.length, end: span.start })
  return after === undefined ? undefined : article.evidence({ start: span.start, end: span.start + after.length })
}
