import { normalisedWords } from '../fingerprint.ts'
import type { Evidence, Sentence } from '../model.ts'
import type { Anchor, TextSpan } from './articleText.ts'
import type { CopyWords, WordRange } from './copyWords.ts'
import { foldText } from './foldText.ts'
import type { SentenceMatch } from './matching.ts'

/** A sentence of the story with its place in the copy. */
interface PlacedSentence {
  sentence: Sentence
  match: SentenceMatch
  span: TextSpan
}

/** What placing a passage looks at. */
export interface Placing {
  copy: CopyWords
  /** Sentences by id, as far as they were found. */
  placed: ReadonlyMap<string, PlacedSentence>
  /** Ids of sentences in whose place the copy has other words. */
  changed: ReadonlySet<string>
}

/** Share of a passage's words that a changed sentence must still have, in their order, to be its place. */
const WORDS_KEPT = 0.5

/** Where a passage of the story stands in a copy. */
export function placeEvidence(evidence: Evidence, { copy, placed, changed }: Placing): Anchor {
  const there = evidence.sentences.flatMap((id) => placed.get(id) ?? [])
  const [first] = there
  if (!first) return { found: false, reason: evidence.sentences.some((id) => changed.has(id)) ? 'sentence-changed' : 'sentence-missing' }
  const guess = guessSpan(copy, evidence, there)
  const whole = there.length === evidence.sentences.length
  // The very words at the very place: their excerpt is not needed, but must not speak against it.
  const sure = guess.sure && whole && (evidence.excerpt === undefined || foldText(copy.text.slice(guess.span.start, guess.span.end)).folded === foldText(evidence.excerpt).folded)
  if (sure) return { found: true, span: guess.span, exact: true }
  const within = { start: Math.min(...there.map(({ span }) => span.start)), end: Math.max(...there.map(({ span }) => span.end)) }
  const words = { from: Math.min(...there.map(({ match }) => match.from)), to: Math.max(...there.map(({ match }) => match.to)) }
  if (evidence.excerpt !== undefined) {
    const exact = sameSigns(copy.text, within, evidence.excerpt, guess.span) ?? sameWords(copy, words, evidence.excerpt, guess.span)
    if (exact) return { found: true, span: exact, exact: true }
    const kept = keptWords(copy, words, evidence.excerpt)
    return kept === 'too-few' ? { found: false, reason: 'words-missing' } : { found: true, span: kept, exact: false }
  }
  return { found: true, span: snapped(copy, guess.span, words), exact: false }
}

/** Where the passage would stand if the copy's sentences had grown or shrunk evenly. `sure`: they did not, and their words are the same. */
function guessSpan(copy: CopyWords, { start, end }: Evidence, there: readonly PlacedSentence[]): { span: TextSpan; sure: boolean } {
  const head = there.find(({ sentence }) => start < sentence.end) ?? there[0]
  const tail = there.findLast(({ sentence }) => end > sentence.start) ?? there.at(-1)
  if (!head || !tail) return { span: { start: 0, end: 0 }, sure: false }
  const from = placeIn(head, start)
  const to = placeIn(tail, end)
  // What was moved apart has no common place: the first sentence's stays.
  const span = to.at > from.at ? { start: from.at, end: to.at } : { start: from.at, end: Math.max(head.span.end, from.at + 1) }
  const inside = start >= head.sentence.start && end <= tail.sentence.end && copy.text.slice(span.start, span.end).trim() !== ''
  return { span, sure: inside && from.sure && to.sure && to.at > from.at }
}

function placeIn({ sentence, match, span }: PlacedSentence, offset: number): { at: number; sure: boolean } {
  const length = sentence.end - sentence.start
  const inside = Math.min(Math.max(offset - sentence.start, 0), length)
  const here = span.end - span.start
  if (match.exact && here === length) return { at: span.start + inside, sure: true }
  // A sentence begins where it begins, however long it has become.
  return { at: span.start + Math.round((inside * here) / length), sure: match.exact && (inside === 0 || inside === length) }
}

/** The excerpt sign by sign, but for kinds of marks and blanks; the place nearest to the guess. */
function sameSigns(text: string, within: TextSpan, excerpt: string, guess: TextSpan): TextSpan | undefined {
  const { folded, at, end } = foldText(text.slice(within.start, within.end))
  const wanted = foldText(excerpt).folded
  return nearest(guess, function* places() {
    for (let found = folded.indexOf(wanted); found !== -1; found = folded.indexOf(wanted, found + 1)) {
      yield { start: within.start + (at[found] ?? 0), end: within.start + (end[found + wanted.length - 1] ?? 0) }
    }
  })
}

/** The excerpt word by word; the place nearest to the guess. */
function sameWords(copy: CopyWords, within: WordRange, excerpt: string, guess: TextSpan): TextSpan | undefined {
  const wanted = normalisedWords(excerpt)
  if (wanted.length === 0) return undefined
  return nearest(guess, function* places() {
    for (let from = within.from; from + wanted.length <= within.to; from++) {
      if (wanted.every((word, at) => copy.words[from + at] === word)) yield { start: copy.starts[from] ?? 0, end: copy.ends[from + wanted.length - 1] ?? 0 }
    }
  })
}

function nearest(guess: TextSpan, places: () => Iterable<TextSpan>): TextSpan | undefined {
  let best: TextSpan | undefined
  for (const place of places()) {
    if (!best || Math.abs(place.start - guess.start) < Math.abs(best.start - guess.start)) best = place
  }
  return best
}

/** From the first to the last word of the excerpt that a changed sentence still has in order (longest common subsequence). */
function keptWords(copy: CopyWords, within: WordRange, excerpt: string): TextSpan | 'too-few' {
  const wanted = normalisedWords(excerpt)
  const none = { count: 0, first: -1, last: -1 }
  /** The best for the first so many words wanted, over the words of the copy so far. */
  const best = Array.from({ length: wanted.length + 1 }, () => none)
  for (let here = within.from; here < within.to; here++) {
    let before = none
    for (let at = 1; at <= wanted.length; at++) {
      const above = best[at] ?? none
      const left = best[at - 1] ?? none
      const one = copy.words[here] === wanted[at - 1] ? { count: before.count + 1, first: before.count === 0 ? here : before.first, last: here } : none
      best[at] = [one, above, left].reduce((a, b) => (b.count > a.count ? b : a))
      before = above
    }
  }
  const { count, first, last } = best.at(-1) ?? none
  if (count === 0 || count < wanted.length * WORDS_KEPT) return 'too-few'
  return { start: copy.starts[first] ?? 0, end: copy.ends[last] ?? 0 }
}

/** The guess, moved to where words begin and end; at least one word. */
function snapped(copy: CopyWords, guess: TextSpan, { from, to }: WordRange): TextSpan {
  const first = nearestOf(copy.starts, from, to - 1, guess.start)
  const last = nearestOf(copy.ends, first, to - 1, guess.end)
  return { start: copy.starts[first] ?? 0, end: copy.ends[last] ?? 0 }
}

/** Number of the place nearest to the one wanted, among ascending places. */
function nearestOf(places: readonly number[], from: number, to: number, wanted: number): number {
  let low = from
  let high = to
  while (low < high) {
    const middle = (low + high) >> 1
    if ((places[middle] ?? 0) < wanted) low = middle + 1
    else high = middle
  }
  return low > from && wanted - (places[low - 1] ?? 0) < (places[low] ?? 0) - wanted ? low - 1 : low
}
