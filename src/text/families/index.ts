import type { Resolution } from '../entities/index.ts'
import type { ArticleReading } from '../reading.ts'
import type { Aligned, ChangedWords, PrintingFamily, QuotationPrinting } from '../storyReading.ts'
import type { Ground } from '../text.ts'
import { alignWords } from './alignWords.ts'
import { changesIn } from './changes.ts'
import { Effort } from './effort.ts'
import { couldBeOne, sameReport, sameUtterance, type Surroundings } from './match.ts'
import { alignmentLookup, type Printing, printingsOf, reportsOf } from './printings.ts'
import { EACH_WITH_EACH, QUOTATIONS_AT_MOST } from './rules.ts'
import { entityLookup } from './voices.ts'
import { contentStems, wordsIn } from './words.ts'

/**
 * The same utterance across articles: every quotation of every article is a printing of exactly one family, and reports
 * without marks join the family whose words they tell. `changes` are the words that differ between printings in marks, from
 * the earlier article (or place) to the later, which says nothing about who changed them. Never throws; bounded work.
 */
export function groupQuotations(articles: readonly ArticleReading[], resolution: Resolution, aligned: Aligned): PrintingFamily[] {
  const entityOf = entityLookup(resolution)
  const around: Surroundings = { articles, entityOf, aligned: alignmentLookup(aligned) }
  const effort = new Effort()
  const printings = articles.flatMap((reading, article) => printingsOf(reading, article, entityOf))
  const { familyOf, grounds } = joined(printings, around, effort)
  const families = new Map<number, number[]>()
  printings.forEach((_, at) => pushTo(families, familyOf(at), at))
  const reports = reportsByFamily(articles, printings, familyOf, around, effort)
  return [...families].map(([family, numbers]): PrintingFamily => {
    const own = numbers.flatMap((at) => printings[at] ?? [])
    const inMarks = numbers.flatMap((at) => {
      const printing = printings[at]
      return printing === undefined ? [] : [asPrinting(printing, grounds.get(at) ?? { rule: 'quotation marks' })]
    })
    return {
      printings: [...inMarks, ...(reports.get(family) ?? [])].sort((a, b) => a.article - b.article || a.span.start - b.span.start || b.span.end - a.span.end),
      changes: changesBetween(own, effort),
      ground: numbers.map((at) => grounds.get(at)).find((one) => one !== undefined) ?? { rule: 'one printing' },
    }
  })
}

function pushTo<Key>(lists: Map<Key, number[]>, key: Key, value: number): void {
  const list = lists.get(key)
  if (list === undefined) lists.set(key, [value])
  else list.push(value)
}

const asPrinting = ({ article, span, kind, quotation, attribution }: Printing, ground: Ground): QuotationPrinting => ({
  article, span, kind, ...(quotation !== undefined && { quotation }), ...(attribution !== undefined && { attribution }), ground,
})

/** Joins printings into families: by the lowest number, so that the order is that of the text. */
function joined(printings: readonly Printing[], around: Surroundings, effort: Effort): { familyOf: (at: number) => number; grounds: Map<number, Ground> } {
  const parents = printings.map((_, at) => at)
  const familyOf = (at: number): number => {
    let root = at
    while (parents[root] !== root) root = parents[root] ?? root
    parents[at] = root
    return root
  }
  const grounds = new Map<number, Ground>()
  const byWord = new Map<string, number[]>()
  printings.slice(0, QUOTATIONS_AT_MOST).forEach((printing, at) => {
    const keys = printing.stems.size > 0 ? [...printing.stems] : printing.words.slice(0, 1).map(({ fold }) => fold)
    const seen = new Set<number>()
    for (const before of keys.flatMap((key) => byWord.get(key) ?? [])) {
      const other = printings[before]
      if (seen.size === seen.add(before).size) continue
      if (other === undefined || familyOf(before) === familyOf(at) || !effort.spend(Math.min(other.stems.size, printing.stems.size) + 1)) continue
      if (!couldBeOne(other, printing, around) || !effort.spendOn(other.words, printing.words)) continue
      const ground = sameUtterance(other, printing, around)
      if (ground === undefined) continue
      const [low, high] = [familyOf(before), familyOf(at)].sort((a, b) => a - b)
      parents[high ?? at] = low ?? before
      for (const end of [before, at]) if (!grounds.has(end)) grounds.set(end, ground)
    }
    for (const key of keys) pushTo(byWord, key, at)
  })
  return { familyOf, grounds }
}

/** Reports without marks, each with the one family whose words it tells best. */
function reportsByFamily(
  articles: readonly ArticleReading[], printings: readonly Printing[], familyOf: (at: number) => number, around: Surroundings, effort: Effort,
): Map<number, QuotationPrinting[]> {
  const found = new Map<number, QuotationPrinting[]>()
  const members = new Map<number, number[]>()
  printings.forEach((_, at) => pushTo(members, familyOf(at), at))
  const told = printings.map((printing) => {
    const reading = articles[printing.article]
    const content = printing.attribution === undefined ? undefined : reading?.attributions[printing.attribution]?.content
    return reading === undefined || content === undefined ? printing.stems : new Set([...printing.stems, ...contentStems(wordsIn(reading.text, content))])
  })
  const byWord = new Map<string, number[]>()
  printings.slice(0, QUOTATIONS_AT_MOST).forEach(({ kind }, at) => {
    if (kind !== 'scare') for (const word of told[at] ?? []) pushTo(byWord, word, at)
  })
  articles.forEach((reading, article) => {
    for (const report of reportsOf(reading, article, around.entityOf)) {
      let best: { at: number; ground: Ground } | undefined
      for (const at of new Set([...report.stems].flatMap((word) => byWord.get(word) ?? []))) {
        const printing = printings[at]
        if (printing === undefined || printing.article === article || !effort.spend(report.stems.size + 1)) continue
        const ground = sameReport(report, printing, told[at] ?? printing.stems, around)
        if (ground !== undefined && (best === undefined || (ground.score ?? 0) > (best.ground.score ?? 0))) best = { at, ground }
      }
      if (best === undefined) continue
      const family = familyOf(best.at)
      const own = found.get(family) ?? []
      // A sentence that prints the words does not report them too.
      if ((members.get(family) ?? []).some((at) => printings[at]?.article === article && touches(printings[at], report))) continue
      // Of reports in each other the nearest to the words is kept.
      const nested = own.find((known) => known.article === article && known.span.start < report.span.end && report.span.start < known.span.end)
      if (nested !== undefined && (nested.ground.score ?? 0) >= (best.ground.score ?? 0)) continue
      found.set(family, [...own.filter((known) => known !== nested), asPrinting(report, best.ground)])
    }
  })
  return found
}

const touches = (a: Printing, b: Printing): boolean => a.sentences[0] < b.sentences[1] && b.sentences[0] < a.sentences[1]

/** The changes between the printings of a family: each with each, or in a large family each with the fullest. */
function changesBetween(printings: readonly Printing[], effort: Effort): ChangedWords[] {
  const longest = printings.reduce((most, { words }) => Math.max(most, words.length), 0)
  const fullest = printings.findIndex(({ words }) => words.length === longest)
  return printings.flatMap((a, at) => printings.slice(at + 1).flatMap((b, further): ChangedWords[] => {
    if (printings.length > EACH_WITH_EACH && at !== fullest && at + 1 + further !== fullest) return []
    const alignment = effort.spendOn(a.words, b.words) ? alignWords(a.words, b.words) : undefined
    // Two parts of one statement share nothing that could have changed.
    if (alignment === undefined || alignment.content === 0 || alignment.common * 2 < Math.min(a.words.length, b.words.length)) return []
    return changesIn(alignment, a.words, b.words).map(({ from, to, kind, ground }) => ({
      from: { article: a.article, span: from }, to: { article: b.article, span: to }, kind, ground,
    }))
  }))
}
