import type { ArticleReading, ArticleSpan } from '../reading.ts'
import type { ChangedWords, FoundDifference, PrintingFamily } from '../storyReading.ts'
import type { Span } from '../text.ts'
import { CHANGE_TRUST } from './rules.ts'

/** One difference for each family of printings whose words changed, with all words that did. */
export function changedQuotations(articles: readonly ArticleReading[], families: readonly PrintingFamily[]): FoundDifference[] {
  return families.flatMap(({ changes, ground }, family): FoundDifference[] => {
    if (changes.length === 0) return []
    const passages = new Map<string, ArticleSpan>()
    for (const { from, to } of changes) for (const { article, span } of [from, to]) {
      const shown = span.start < span.end ? span : wordBefore(articles[article]?.text ?? '', span)
      passages.set(`${article}:${shown.start}:${shown.end}`, { article, span: shown })
    }
    const score = changes.reduce((most, { kind }: ChangedWords) => Math.max(most, CHANGE_TRUST[kind]), 0)
    return [{
      kind: 'quotation', family, silent: [],
      passages: [...passages.values()].sort((a, b) => a.article - b.article || a.span.start - b.span.start),
      ground: { rule: `words inside quotation marks changed; ${ground.rule}`, score },
    }]
  })
}

/** Where words are missing, the word before the gap and the one after it. */
function wordBefore(text: string, { start }: Span): Span {
  const before = /[\p{L}\p{N}'’-]{1,40}$/u.exec(text.slice(Math.max(0, start - 41), start))?.[0] ?? ''
  const after = /^[^\p{L}\p{N}]{0,4}[\p{L}\p{N}'’-]{1,40}/u.exec(text.slice(start, start + 45))?.[0] ?? ''
  return { start: start - before.length, end: start + after.length }
}
