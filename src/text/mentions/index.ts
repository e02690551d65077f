import type { Span } from '../text.ts'
import { agree } from './consistency.ts'
import { capitalisedRuns } from './capitals.ts'
import { Casing, readSentence } from './features.ts'
import type { Found, Read } from './found.ts'
import type { Gazetteer } from './gazetteer.ts'
import { buildGazetteer } from './gazetteer.ts'
import { AGREEMENT_WORDS } from './lexicon.ts'
import type { Mention } from './mention.ts'
import { type History, tagSentence } from './perceptron.ts'
import { refine } from './refine.ts'
import { roleAfter, titleBefore } from './roles.ts'
import { HALF_SURE_MARGIN, RULE } from './rules.ts'
import type { Tagger } from './tagger.ts'
import { tokenise } from './tokens.ts'

export type { Mention } from './mention.ts'
export { openTagger, type Tagger } from './tagger.ts'

const TYPES = ['person', 'organisation', 'place', 'other'] as const

/** Longest sentence that is read at once, in UTF-16 units; a longer one (a text without stops) is cut. */
const LONGEST_SENTENCE = 5000

let small: Gazetteer | undefined
/** What is known without weights: states, capitals and peoples. */
const smallGazetteer = (): Gazetteer => (small ??= buildGazetteer({ given: '', family: '', places: '', regions: '', organisations: '', common: '' }))

/** Over this many capitalised words that make up most of a piece, it is a table, an index or an attack, and no prose. */
const MOST_CAPITALS = 120
const CAPITAL_SHARE = 0.6

function isProse({ sentence: { shapes } }: Read): boolean {
  let capitals = 0
  let words = 0
  for (const shape of shapes) {
    if (shape >= 2) words += 1
    if (shape >= 3) capitals += 1
  }
  return capitals <= MOST_CAPITALS || capitals < words * CAPITAL_SHARE
}

function candidates(reads: readonly Read[], tagger: Tagger | undefined): Found[] {
  if (tagger === undefined) return reads.filter(isProse).flatMap(capitalisedRuns)
  const history: History = new Map()
  return reads.filter(isProse).flatMap((read) => {
    const { labels, margins } = tagSentence(tagger.weights, read.sentence, history)
    const found: Found[] = []
    for (let first = 0; first < labels.length; first += 1) {
      const label = labels[first] ?? 0
      if (label % 2 === 0) continue
      let last = first
      while (labels[last + 1] === label + 1) last += 1
      found.push({ read, first, last, type: TYPES[(label - 1) / 2] ?? 'other', margin: margins[first] ?? 0, rule: RULE.tagger })
      first = last
    }
    return found
  })
}

/** Pieces of a span no longer than {@link LONGEST_SENTENCE}, cut at spaces where there are any. */
function pieces(text: string, { start, end }: Span): Span[] {
  const cut: Span[] = []
  let from = start
  while (end - from > LONGEST_SENTENCE) {
    const space = text.lastIndexOf(' ', from + LONGEST_SENTENCE)
    const to = space > from ? space : from + LONGEST_SENTENCE
    cut.push({ start: from, end: to })
    from = to
  }
  return [...cut, { start: from, end }]
}

/**
 * Names in an article: persons, organisations, places, agreements and other names, in text order and never overlapping.
 * `sentences` are spans of `text` in order (from `segmentText`). With a tagger the candidates come from it, without one
 * from runs of capitalised words; rules on words and on the article as a whole then correct both. Never throws.
 */
export function detectMentions(text: string, sentences: readonly Span[], tagger?: Tagger): Mention[] {
  const gazetteer = tagger?.gazetteer ?? smallGazetteer()
  const tokens = sentences.flatMap((span) => pieces(text, span)).map((span) => tokenise(text, span))
  const casing = new Casing()
  for (const sentence of tokens) casing.read(sentence)
  const reads = tokens.map((sentence) => ({ tokens: sentence, sentence: readSentence(sentence, gazetteer, casing) }))
  return agree(reads.filter(isProse), refine(candidates(reads, tagger))).map((found) => {
    const { read, first, last, type, margin, rule } = found
    const agreement = type === 'other' && read.tokens.lower.slice(first, last + 1).some((word) => AGREEMENT_WORDS.has(word))
    const title = titleBefore(found)
    const role = type === 'person' ? roleAfter(found) : undefined
    return {
      span: { start: read.tokens.starts[first] ?? 0, end: read.tokens.ends[last] ?? 0 },
      type: agreement ? 'agreement' : type,
      ground: { rule, ...(margin > 0 ? { score: margin / (margin + HALF_SURE_MARGIN) } : {}) },
      ...(title !== undefined ? { title } : {}),
      ...(role !== undefined ? { role } : {}),
    }
  })
}
