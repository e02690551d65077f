import type { Diagnostic, Span } from '../text.ts'
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
import { CAPITAL_SHARE, HALF_SURE_MARGIN, LONGEST_PROSE, LONGEST_SENTENCE, MOST_CAPITALS, mostCapitals, mostWords, RULE } from './rules.ts'
import type { Tagger } from './tagger.ts'
import { tokenise, type Tokens } from './tokens.ts'
import { Vocabulary } from './vocabulary.ts'

export type { Mention } from './mention.ts'
export { openTagger, type Tagger } from './tagger.ts'

const TYPES = ['person', 'organisation', 'place', 'other'] as const

let small: Gazetteer | undefined
/** What is known without weights: states, capitals and peoples. */
const smallGazetteer = (): Gazetteer => (small ??= buildGazetteer({ given: '', family: '', places: '', regions: '', organisations: '', common: '' }))

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
  if (tagger === undefined) return reads.flatMap(capitalisedRuns)
  const history: History = new Map()
  const found: Found[] = []
  for (const read of reads) {
    if (!read.sentence.capitals) continue
    const { labels, margins } = tagSentence(tagger.weights, read.sentence, history)
    for (let first = 0; first < labels.length; first += 1) {
      const label = labels[first] ?? 0
      if (label % 2 === 0) continue
      let last = first
      while (labels[last + 1] === label + 1) last += 1
      found.push({ read, first, last, type: TYPES[(label - 1) / 2] ?? 'other', margin: margins[first] ?? 0, rule: RULE.tagger })
      first = last
    }
  }
  return found
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

/** The sentences of an article that names are looked for in, read; and where it is no prose any more, if anywhere. */
function readProse(text: string, sentences: readonly Span[], gazetteer: Gazetteer): { reads: Read[]; skipped: Span[] } {
  const vocabulary = new Vocabulary()
  const skipped: Span[] = []
  let [words, capitals] = [mostWords(text.length), mostCapitals(text.length)]
  const tokens: { span: Span; tokens: Tokens }[] = []
  for (const sentence of sentences) {
    if (words < 0 || sentence.end - sentence.start > LONGEST_PROSE) { skipped.push(sentence); continue }
    for (const span of pieces(text, sentence)) {
      const read = tokenise(text, span, vocabulary)
      words -= read.ids.length
      tokens.push({ span, tokens: read })
    }
  }
  const casing = new Casing()
  for (const { tokens: sentence } of tokens) casing.read(sentence)
  const reads: Read[] = []
  for (const { span, tokens: sentence } of tokens) {
    // Without a capital there is no name: most lines of a hostile text end here.
    if (!sentence.ids.some((id) => (vocabulary.shapes[id] ?? 0) >= 3)) continue
    if (capitals < 0) { skipped.push(span); continue }
    const read: Read = { tokens: sentence, sentence: readSentence(sentence, gazetteer, casing) }
    if (!isProse(read)) { skipped.push(span); continue }
    capitals -= read.sentence.capitals
    reads.push(read)
  }
  return { reads, skipped }
}

/** One diagnostic for all that was passed over: where it begins and how much it is. */
function passedOver(skipped: readonly Span[]): Diagnostic[] {
  const [first] = skipped
  if (first === undefined) return []
  const start = skipped.reduce((least, span) => Math.min(least, span.start), first.start)
  const end = skipped.reduce((most, span) => Math.max(most, span.end), first.end)
  return [{ code: 'mentions.no-prose', span: { start, end }, values: { stretches: skipped.length, length: skipped.reduce((sum, span) => sum + span.end - span.start, 0) } }]
}

/**
 * Names in an article: persons, organisations, places, agreements and other names, in text order and never overlapping.
 * `sentences` are spans of `text` in order (from `segmentText`). With a tagger the candidates come from it, without one
 * from runs of capitalised words; rules on words and on the article as a whole then correct both. Names are not looked
 * for in what is no prose (see `rules.ts`): `mentions.no-prose` in `diagnostics` says where. Never throws; linear.
 */
export function detectMentions(text: string, sentences: readonly Span[], tagger?: Tagger, diagnostics: Diagnostic[] = []): Mention[] {
  const gazetteer = tagger?.gazetteer ?? smallGazetteer()
  const { reads, skipped } = readProse(text, sentences, gazetteer)
  diagnostics.push(...passedOver(skipped))
  return agree(reads, refine(candidates(reads, tagger))).map((found) => {
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
