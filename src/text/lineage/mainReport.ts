import type { TextFamily } from './families.ts'
import type { Publication } from './publications.ts'
import { SURENESS } from './rules.ts'
import type { Teller } from './speakers.ts'

/** Keys of the agencies and papers that an article's main report is credited to; `agencies`: by a credit line to an agency. */
export interface MainReport {
  keys: ReadonlySet<string>
  agencies: ReadonlySet<string>
}

/**
 * Each article's main report by the agencies and papers it is credited to: a credit line, or a retelling in the lead. "First
 * reported by X" counts only where the article has no voice of its own: no credit and no speaker in its lead.
 */
export function mainReports(
  count: number, publications: readonly Publication[], tellers: readonly Teller[], inLead: (place: Publication | Teller) => boolean,
): MainReport[] {
  const hasVoice = new Set([
    ...publications.flatMap(({ article, use, kind }) => (use === 'credit' && kind === 'agency' ? [article] : [])),
    ...tellers.flatMap((teller) => (inLead(teller) ? [teller.article] : [])),
  ])
  const reports = Array.from({ length: count }, () => ({ keys: new Set<string>(), agencies: new Set<string>() }))
  for (const publication of publications) {
    const { article, key, use, kind } = publication
    const isMain = use === 'credit' || (inLead(publication) && (use === 'reports' || (use === 'first' && !hasVoice.has(article))))
    if (isMain) reports[article]?.keys.add(key)
    if (use === 'credit' && kind === 'agency') reports[article]?.agencies.add(key)
  }
  return reports
}

/** A family with the publications that it rests on and the rule that made it. */
export interface ReportFamily extends TextFamily {
  keys: string[]
  rule: 'text-in-common' | 'same-credited-origin' | 'alone'
}

/** What a family rests on: what most of its articles are credited to, and agencies in any credit line, since they share its text. */
function keysOf(articles: readonly number[], reports: readonly MainReport[]): string[] {
  const counts = new Map<string, number>()
  for (const article of articles) for (const key of reports[article]?.keys ?? []) counts.set(key, (counts.get(key) ?? 0) + 1)
  return [...counts].filter(([key, times]) => 2 * times > articles.length || articles.some((article) => reports[article]?.agencies.has(key))).map(([key]) => key)
}

/**
 * Joins families whose main report is credited to the same agency or paper. Text in common goes first: one member that names
 * another paper does not carry the rest over.
 */
export function joinByReport(families: readonly TextFamily[], reports: readonly MainReport[]): ReportFamily[] {
  const joined: ReportFamily[] = []
  for (const { articles, score } of families) {
    const keys = keysOf(articles, reports)
    const own: ReportFamily = { articles: [...articles], keys, rule: articles.length > 1 ? 'text-in-common' : 'alone', ...(score !== undefined && { score }) }
    const [first, ...others] = joined.filter((family) => family.keys.some((key) => keys.includes(key)))
    if (first === undefined) { joined.push(own); continue }
    for (const family of [own, ...others]) {
      first.articles = [...first.articles, ...family.articles].sort((a, b) => a - b)
      first.keys = [...new Set([...first.keys, ...family.keys])]
    }
    first.rule = 'same-credited-origin'
    first.score = SURENESS['credited-in-lead']
    for (const family of others) joined.splice(joined.indexOf(family), 1)
  }
  return joined.map((family) => ({ ...family, keys: keysOf(family.articles, reports) }))
}
