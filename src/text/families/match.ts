import type { ArticleReading } from '../reading.ts'
import type { Ground, Span } from '../text.ts'
import { alignWords } from './alignWords.ts'
import { ANYBODY } from './lexicon.ts'
import type { InAlignedSentences, Printing } from './printings.ts'
import {
  ALIGNED_CONTENT, BESIDE, DENSITY, INDIRECT_CONTENT, INDIRECT_SHARE, LONG_CONTENT, NEAR_WORDS, SAME_WORDS, SHORT_WORDS, SPEAKERLESS_CONTENT, SPEAKERLESS_SHARE,
  WORTH_COMPARING,
} from './rules.ts'
import { firstWhere } from './search.ts'
import { type EntityOf, sameVoice, type Voice } from './voices.ts'
import { isContent, stem, wordsIn } from './words.ts'

/** What telling two printings apart needs to know of the articles. */
export interface Surroundings {
  articles: readonly ArticleReading[]
  aligned: InAlignedSentences
  entityOf: EntityOf
}

const shared = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a]
  let count = 0
  for (const word of small) if (large.has(word)) count += 1
  return count
}

/** The words of `small` stand in `large` in one run. */
function standsIn(small: Printing, large: Printing): boolean {
  const folds = small.words.map(({ fold }) => fold)
  return large.words.some((_, at) => folds.every((fold, k) => large.words[at + k]?.fold === fold))
}

/** Whether the same voice speaks; a printing without a speaker takes one that its own sentence names. */
function oneVoice(a: Printing, b: Printing, around: Surroundings): boolean | undefined {
  if (a.voice !== undefined && b.voice !== undefined) return sameVoice(a.voice, b.voice)
  if (a.voice !== undefined) return isNamedBeside(b, a.voice, around) || undefined
  return (b.voice !== undefined && isNamedBeside(a, b.voice, around)) || undefined
}

/** The printing's own sentences name the voice ("was called a success by the same officials"). */
function isNamedBeside({ article, sentences: [from, to], span }: Printing, { entity, head, beside }: Voice, { articles, entityOf }: Surroundings): boolean {
  const reading = articles[article]
  const [first, last] = [reading?.sentences[from], reading?.sentences[to - 1]]
  if (reading === undefined || first === undefined || last === undefined) return false
  const outside = [
    { start: Math.max(first.span.start, span.start - BESIDE), end: span.start },
    { start: span.end, end: Math.min(last.span.end, span.end + BESIDE) },
  ]
  if (entity !== undefined && outside.some(({ start, end }) => refersTo(reading, article, { start, end }, entity, entityOf))) return true
  const words = wordsIn(reading.text, outside).map(({ fold }) => stem(fold))
  return words.some((word, at) => (word === head || (ANYBODY.has(word) && ANYBODY.has(head))) && words.slice(Math.max(0, at - 3), at).some((before) => beside.has(before)))
}

function refersTo({ references }: ArticleReading, article: number, { start, end }: Span, entity: number, entityOf: EntityOf): boolean {
  for (let at = firstWhere(references.length, (k) => (references[k]?.span.start ?? 0) >= start); (references[at]?.span.end ?? Infinity) <= end; at++) {
    if (entityOf(article, at) === entity) return true
  }
  return false
}

/** A cheap test before words are compared in order: could the two be one utterance? */
export function couldBeOne(a: Printing, b: Printing, around: Surroundings): boolean {
  if (a.words.length === 0 || b.words.length === 0) return false
  const least = Math.min(a.stems.size, b.stems.size)
  const common = shared(a.stems, b.stems)
  if (common < WORTH_COMPARING * least || (least === 0 && a.words.length !== b.words.length)) return false
  // One that stands in another quotation is that quotation's part, and scare quotes hold a label that others may say too:
  // both are the same utterance only as a whole.
  const whole = a.depth !== b.depth || a.kind === 'scare' || b.kind === 'scare'
  if (whole && a.words.length !== b.words.length) return false
  return common >= LONG_CONTENT || around.aligned(a, b) || oneVoice(a, b, around) === true
}

/** Why two printings in marks are the same utterance; undefined where they are not. */
export function sameUtterance(a: Printing, b: Printing, around: Surroundings): Ground | undefined {
  const [small, large] = a.words.length <= b.words.length ? [a, b] : [b, a]
  const size = small.words.length
  const isShort = size < SHORT_WORDS || small.stems.size < 2
  const told = oneVoice(a, b, around) === true ? 'same speaker' : around.aligned(a, b) ? 'aligned sentences' : undefined
  if (isShort) {
    return told !== undefined && standsIn(small, large) ? { rule: `the same words, ${told}`, score: 1 } : undefined
  }
  const alignment = alignWords(small.words, large.words)
  if (alignment === undefined || alignment.reach.b === 0) return undefined
  const score = alignment.common / size
  const skipped = alignment.runs.reduce((sum, { same, b: [from, to] }) => sum + (!same && large.words.length > 0 && small.words.some(({ gap }) => gap) ? to - from : 0), 0)
  if (alignment.common < DENSITY * Math.max(size * NEAR_WORDS, alignment.reach.b - skipped)) return undefined
  if (score >= SAME_WORDS && alignment.content >= LONG_CONTENT) return { rule: score === 1 ? 'the same words' : 'nearly the same words', score }
  if (told !== undefined && score >= NEAR_WORDS && alignment.content >= Math.min(2, small.words.filter(isContent).length)) return { rule: `nearly the same words, ${told}`, score }
  return undefined
}

/**
 * Why a report without marks tells what a printing in marks says. `told` is what the printing's own sentence reports around
 * the marks, so that "did not publish “internal letters”" is compared whole.
 */
export function sameReport(report: Printing, printing: Printing, told: ReadonlySet<string>, around: Surroundings): Ground | undefined {
  const common = shared(report.stems, told)
  if (common === 0) return undefined
  const share = common / report.stems.size
  const voice = oneVoice(report, printing, around)
  if (voice === true) {
    if (common >= INDIRECT_CONTENT && share >= INDIRECT_SHARE) return { rule: 'the same speaker’s words, without marks', score: share }
    if (common >= ALIGNED_CONTENT && around.aligned(report, printing)) return { rule: 'the same speaker, without marks, aligned sentences', score: share }
    return undefined
  }
  if (voice === false || (report.voice !== undefined && printing.voice !== undefined)) return undefined
  const enough = around.aligned(report, printing) ? common >= INDIRECT_CONTENT && share >= INDIRECT_SHARE : common >= SPEAKERLESS_CONTENT && share >= SPEAKERLESS_SHARE
  return enough ? { rule: 'the same words, without marks, speaker not told', score: share } : undefined
}
