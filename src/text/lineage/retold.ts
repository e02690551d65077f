import type { ArticleReading, SentencePlace } from '../reading.ts'
import type { Aligned } from '../storyReading.ts'
import { standsIn } from './lead.ts'
import { keyOf, type Publication } from './publications.ts'

/** Articles that retell one paper's report in sentences that tell the same, the paper's own article with them. */
export interface RetoldReport {
  key: string
  articles: number[]
  /** The sentences that tell it, by {@link placeName}. */
  sentences: ReadonlySet<string>
}

/** A sentence as a key. */
export const placeName = ({ article, sentence }: SentencePlace): string => `${article}:${sentence}`

/**
 * Reports of a paper that several articles rest a part of the main report on, wherever it stands in them: "the X reported,
 * citing a clerk", "sources told the X". Only in aligned sentences that belong to the main report of one of them: two
 * articles that name a paper for two things have nothing in common by that. Who was first to report is no retelling.
 */
export function retoldReports(articles: readonly ArticleReading[], publications: readonly Publication[], main: readonly ReadonlySet<number>[], { groups }: Aligned): RetoldReport[] {
  const placed = publications.filter(({ kind, use }) => kind === 'paper' && (use === 'reports' || use === 'told'))
  const found = new Map<string, { articles: Set<number>; sentences: Set<string> }>()
  for (const { sentences } of groups) {
    if (!sentences.some(({ article, sentence }) => main[article]?.has(sentence) === true)) continue
    const own = articles.map((_, at) => new Set(sentences.flatMap(({ article, sentence }) => (article === at ? [sentence] : []))))
    const byKey = new Map<string, Set<number>>()
    for (const { article, key, span } of placed) {
      const [reading, among] = [articles[article], own[article]]
      if (reading === undefined || among === undefined || among.size === 0 || !standsIn(reading, among, span)) continue
      byKey.set(key, (byKey.get(key) ?? new Set()).add(article))
    }
    for (const [key, telling] of byKey) {
      // The paper's own article does not have to name its paper.
      articles.forEach(({ clean }, at) => { if ((own[at]?.size ?? 0) > 0 && clean.outlet !== undefined && keyOf(clean.outlet.words) === key) telling.add(at) })
      if (telling.size < 2) continue
      const report = found.get(key) ?? { articles: new Set(), sentences: new Set() }
      found.set(key, report)
      for (const at of telling) report.articles.add(at)
      for (const place of sentences) if (telling.has(place.article)) report.sentences.add(placeName(place))
    }
  }
  return [...found].map(([key, report]) => ({ key, articles: [...report.articles].sort((a, b) => a - b), sentences: report.sentences }))
}
