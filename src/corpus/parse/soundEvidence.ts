import type { QuotationFamily } from '../model.ts'
import type { ArticleGround } from './articleChecks.ts'
import { isSoundEvidence, type EvidenceGround } from './evidenceChecks.ts'
import { listsIn, singlesIn, type ListName } from './evidencePlaces.ts'
import { limitExcerpt, quotedSpans } from './excerptLimit.ts'
import type { Kept, KeptLists } from './readRecords.ts'
import type { References } from './references.ts'
import type { Report } from './report.ts'

/**
 * Leaves out what has no sound evidence (see `isSoundEvidence`): single pieces from lists, a pair of quotations whose one
 * side is unsound, and the quotations and word marks that are nothing without it. Then holds every excerpt to its limit,
 * which needs to know the quotations that stay; an article whose whole text may be shown has none.
 */
export function dropUnsoundEvidence(lists: KeptLists, references: References, articles: ReadonlyMap<string, ArticleGround>, report: Report): void {
  const ground: EvidenceGround = { articles, report, references }
  lists.quotations = lists.quotations.filter((kept) => standsOnEvidence(kept, ground))
  lists.wordMarks = lists.wordMarks.filter((kept) => standsOnEvidence(kept, ground))
  for (const { record, path } of lists.quotationFamilies) soundChanges(record, path, ground)
  for (const list of Object.keys(lists) as ListName[]) soundLists(lists, list, ground)

  const quoted = quotedSpans(lists.quotations.map(({ record }) => record))
  for (const list of Object.keys(lists) as ListName[]) {
    limitExcerpts(lists, list, (evidence, path, record) => {
      if (articles.get(evidence.article)?.article.text.whole === undefined) limitExcerpt(evidence, path, record, quoted, report)
    })
  }
}

function standsOnEvidence(kept: KeptLists['quotations' | 'wordMarks'][number], ground: EvidenceGround): boolean {
  return isSoundEvidence(kept.record.evidence, `${kept.path}.evidence`, kept.record.id, ground, true)
}

function soundChanges(family: QuotationFamily, path: string, ground: EvidenceGround): void {
  family.changes = family.changes.filter(({ from, to }, at) => {
    const place = `${path}.changes[${at}]`
    const first = isSoundEvidence(from, `${place}.from`, family.id, ground)
    return isSoundEvidence(to, `${place}.to`, family.id, ground) && first
  })
}

function soundLists<L extends ListName>(lists: KeptLists, name: L, ground: EvidenceGround): void {
  for (const kept of lists[name] as Kept<KeptLists[L][number]['record']>[]) {
    for (const { path, list } of listsIn(name, kept.record)) {
      const indexes = kept.shifted.get(path)
      const sound = list.filter((evidence, at) => isSoundEvidence(evidence, `${kept.path}${path}[${indexes?.[at] ?? at}]`, kept.record.id, ground))
      list.splice(0, list.length, ...sound)
    }
  }
}

type Limit = (evidence: Parameters<typeof limitExcerpt>[0], path: string, record: string) => void

function limitExcerpts<L extends ListName>(lists: KeptLists, name: L, limit: Limit): void {
  for (const { record, path } of lists[name] as Kept<KeptLists[L][number]['record']>[]) {
    for (const place of listsIn(name, record)) place.list.forEach((evidence, at) => limit(evidence, `${path}${place.path}[${at}]`, record.id))
    for (const place of singlesIn(name, record)) limit(place.evidence, path + place.path, record.id)
  }
}
