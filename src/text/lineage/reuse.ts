import { COPIED_WORDS } from '../align/rules.ts'
import { termsOf } from '../align/terms.ts'
import type { ArticleReading, SentencePlace } from '../reading.ts'
import type { Aligned } from '../storyReading.ts'
import type { Span } from '../text.ts'
import { placeName, type RetoldReport } from './retold.ts'
import { COPIED_CONTENT, EVEN_RUNS, EVEN_SHARE, RUNS_AT_MOST } from './rules.ts'

/** What two articles have in the same words; `a` is the earlier number. */
export interface CommonText {
  a: number
  b: number
  runs: { a: Span; b: Span }[]
  /** 0 to 1: how likely the two have a text in common. */
  score: number
}

/** UTF-16 units that are looked back over for the beginning of a compound. */
const LONGEST_COMPOUND = 30

const overlaps = (x: Span, y: Span): boolean => x.start < y.end && y.start < x.end

/** In small letters, and not the tail of a capitalised compound: "elect" of "President-elect" belongs to a title. */
const isSmall = (text: string, { start }: Span): boolean => {
  let from = start
  while (from > 0 && start - from < LONGEST_COMPOUND && /[\p{L}\p{M}\p{Pd}]/u.test(text[from - 1] ?? '')) from -= 1
  return /^\p{Ll}/u.test(text.slice(from, from + 2))
}

/**
 * The run is copied prose: long enough, with content words that are no part of names or titles (reporters don't choose those),
 * and no quotation accounts for it.
 */
function isCopied({ text, references, quotations }: ArticleReading, run: Span): boolean {
  // Most runs are two or three words: don't read those.
  if (text.slice(run.start, run.end).split(/[\s\p{P}]+/u).length < COPIED_WORDS) return false
  const { words } = termsOf(text, run)
  if (words.length < COPIED_WORDS || quotations.some(({ span }) => overlaps(span, run))) return false
  const names = references.filter(({ named, span }) => named && overlaps(span, run))
  return words.filter((word) => word.stem !== undefined && isSmall(text, word) && !names.some(({ span }) => overlaps(span, word))).length >= COPIED_CONTENT
}

/** For every two articles that share copied runs, these runs, each passage counted once; without those in reports that both retell. */
export function commonTexts(articles: readonly ArticleReading[], { pairs }: Aligned, retold: readonly RetoldReport[] = []): CommonText[] {
  const isRetold = (place: SentencePlace): boolean => retold.some(({ sentences }) => sentences.has(placeName(place)))
  const found = new Map<number, CommonText>()
  for (const { a, b, shared } of pairs) {
    const [first, second] = [articles[a.article], articles[b.article]]
    if (first === undefined || second === undefined) continue
    // Who retells one paper's report uses its words; that the report accounts for.
    if (isRetold(a) && isRetold(b)) continue
    for (const run of shared) {
      const key = a.article * articles.length + b.article
      const common = found.get(key) ?? { a: a.article, b: b.article, runs: [], score: 0 }
      // A passage that matches twice in the other article is one passage.
      if (common.runs.length >= RUNS_AT_MOST || common.runs.some((known) => overlaps(known.a, run.a) || overlaps(known.b, run.b))) continue
      if (!isCopied(first, run.a) || !isCopied(second, run.b)) continue
      common.runs.push(run)
      found.set(key, common)
    }
  }
  const lengthOf = (article: number): number => articles[article]?.sentences.filter(({ paragraph }) => paragraph !== undefined).length ?? 0
  for (const common of found.values()) {
    const even = Math.max(EVEN_RUNS, EVEN_SHARE * Math.min(lengthOf(common.a), lengthOf(common.b)))
    common.score = common.runs.length / (common.runs.length + even)
  }
  return [...found.values()].sort((x, y) => x.a - y.a || x.b - y.b)
}
