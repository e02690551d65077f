import type { ArticleReading } from '../reading.ts'
import type { Aligned } from '../storyReading.ts'
import type { Span } from '../text.ts'
import { LEAD_SENTENCES } from './rules.ts'

/** The sentences that open the article: its titles and the first {@link LEAD_SENTENCES} of the story, by number. */
export function leadSentences({ sentences }: ArticleReading): number[] {
  let story = 0
  return sentences.flatMap(({ kind, paragraph }, at) => {
    if (kind === 'title' || kind === 'deck') return [at]
    if (paragraph === undefined || kind === 'dateline' || kind === 'bullet' || story >= LEAD_SENTENCES) return []
    story += 1
    return [at]
  })
}

/** The sentences that carry the main report: each article's lead, and what tells the same as the lead of another. */
export function mainSentences(articles: readonly ArticleReading[], { groups }: Aligned): ReadonlySet<number>[] {
  const leads = articles.map((article) => new Set(leadSentences(article)))
  const main = leads.map((lead) => new Set(lead))
  for (const { sentences } of groups)
    if (sentences.some(({ article, sentence }) => leads[article]?.has(sentence)))
      for (const { article, sentence } of sentences) main[article]?.add(sentence)
  return main
}

/** Whether the span stands in one of these sentences of its article. */
export const standsIn = ({ sentences }: ArticleReading, among: ReadonlySet<number>, { start }: Span): boolean =>
  [...among].some((at) => { const span = sentences[at]?.span; return span !== undefined && span.start <= start && start < span.end })
