import { textHash } from '../fingerprint.ts'
import type { Article } from '../model.ts'
import type { ArticleText, TextSpan } from './articleText.ts'
import type { Copy } from './copy.ts'
import { copyWords, spanOf, wordsIn, type CopyWords, type WordRange } from './copyWords.ts'
import { withLineFeeds } from './lineFeeds.ts'
import { matchSentences } from './matchSentences.ts'
import type { SentenceMatch } from './matching.ts'
import { placeEvidence } from './placeEvidence.ts'
import { sameText } from './storyText.ts'

/** Share of a sentence's words that no sentence of the story may have for it to count as new. */
const NEW_SHARE = 0.5
/** Other words in the place of a sentence, as a share of its own, from which it counts as changed rather than left out. */
const OTHER_SHARE = 0.3

/**
 * Finds an article's sentences again in a copy of it, by their fingerprints alone: the story holds positions, not words. The
 * result's `text` has LF line ends. Takes time in proportion to the text, but for texts made to be slow, where it gives up.
 */
export function anchorCopy(article: Article, given: Copy): ArticleText {
  const copy = withLineFeeds(given)
  if (textHash(copy.text) === article.text.sha256) return sameText(article, copy.text, 'copy')
  const words = copyWords(copy.text)
  const units = unitsOf(words, copy)
  const matches = matchSentences(article.sentences, words, units.map(({ range }) => range))
  const whole = new Map(units.map(({ span, range }) => [`${range.from} ${range.to}`, span]))
  const placed = new Map([...matches].flatMap(([at, match]) => {
    const sentence = article.sentences[at]
    if (!sentence) return []
    const length = sentence.end - sentence.start
    const unit = whole.get(`${match.from} ${match.to}`)
    const span = unit && unit.end - unit.start === length ? unit : spanOf(words, match, length)
    return [[sentence.id, { sentence, match, span: unit && !match.exact ? unit : span }] as const]
  }))
  const known = knownWords(words, matches)
  const placing = { copy: words, placed, changed: changedSentences(article, matches, known, copy.outside.map((span) => wordsIn(words, span))) }
  return {
    article: article.id, text: copy.text, from: 'copy', same: false,
    sentence: (id) => placed.get(id)?.span,
    anchor: (evidence) => placeEvidence(evidence, placing),
    missing: article.sentences.filter(({ id, fingerprint }) => fingerprint.words > 0 && !placed.has(id)).map(({ id }) => id),
    added: newSentences(words, copy.sentences, known),
  }
}

/** The copy's sentences and furniture in order, those that have words. */
function unitsOf(words: CopyWords, { sentences, outside }: Copy): { span: TextSpan; range: WordRange }[] {
  return [...sentences, ...outside]
    .map((span) => ({ span, range: wordsIn(words, span) }))
    .filter(({ range }) => range.to > range.from)
    .toSorted((a, b) => a.range.from - b.range.from)
}

/** 1 for each word of the copy that a sentence of the story has. */
function knownWords(words: CopyWords, matches: ReadonlyMap<number, SentenceMatch>): Uint8Array {
  const known = new Uint8Array(words.words.length)
  for (const { from, to } of matches.values()) known.fill(1, from, to)
  return known
}

/** Sentences of the copy of which the story has less than half. */
function newSentences(words: CopyWords, sentences: readonly TextSpan[], known: Uint8Array): TextSpan[] {
  return sentences.filter((span) => {
    const { from, to } = wordsIn(words, span)
    const kept = known.subarray(from, to).reduce((sum, one) => sum + one, 0)
    return to > from && to - from - kept > (to - from) * NEW_SHARE
  })
}

/** Sentences that are not found while the copy has other words between their neighbours. Page furniture is no such word. */
function changedSentences({ sentences }: Article, matches: ReadonlyMap<number, SentenceMatch>, known: Uint8Array, outside: readonly WordRange[]): Set<string> {
  const plain = known.slice()
  for (const { from, to } of outside) plain.fill(1, from, to)
  const strange = new Uint32Array(plain.length + 1)
  plain.forEach((one, at) => (strange[at + 1] = (strange[at] ?? 0) + 1 - one))
  const next: number[] = []
  let bound = plain.length
  for (let at = sentences.length - 1; at >= 0; at--) {
    next[at] = bound
    bound = matches.get(at)?.from ?? bound
  }
  const changed = new Set<string>()
  let from = 0
  sentences.forEach(({ id, fingerprint }, at) => {
    const match = matches.get(at)
    if (match) from = match.to
    else if ((strange[next[at] ?? 0] ?? 0) - (strange[from] ?? 0) > fingerprint.words * OTHER_SHARE) changed.add(id)
  })
  return changed
}
