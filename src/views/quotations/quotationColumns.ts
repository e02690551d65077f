import type { ExportColumn } from '../../corpus/interchange/table.ts'
import type { Printing, QuotationRow } from '../../corpus/queries/quotationRows.ts'

/** One row of the file: a printing of an utterance. */
interface QuotationExportRow {
  row: QuotationRow
  printing: Printing
}

/** The shown utterances in the shown order, each with all its printings. */
export const quotationExportRows = (rows: readonly QuotationRow[]): QuotationExportRow[] =>
  rows.flatMap((row) => [...row.printed, ...row.retold].map((printing) => ({ row, printing })))

/** The columns of the file. Names and codes are the story format's. */
export const quotationColumns: ExportColumn<QuotationExportRow>[] = [
  { name: 'family', valueOf: ({ row }) => row.family.id },
  { name: 'label', valueOf: ({ row }) => row.family.label },
  { name: 'quotation', valueOf: ({ printing }) => printing.quotation.id },
  { name: 'article', valueOf: ({ printing }) => printing.article.letter },
  { name: 'outlet', valueOf: ({ printing }) => printing.article.outlet.value },
  { name: 'kind', valueOf: ({ printing }) => printing.quotation.kind },
  { name: 'speaker', valueOf: ({ printing }) => printing.quotation.speakerWording },
  { name: 'cue', valueOf: ({ printing }) => printing.quotation.cue },
  { name: 'excerpt', valueOf: ({ printing }) => printing.quotation.evidence.excerpt },
  { name: 'changed', valueOf: ({ printing }) => (printing.pieces ?? []).flatMap(({ words, change }) => (change === undefined ? [] : [words])) },
  { name: 'review', valueOf: ({ printing }) => printing.quotation.review ?? 'confirmed' },
]
