import { singular } from '../entities/reference.ts'
import { ROLE_NOUNS } from '../mentions/lexicon.ts'
import type { ArticleReading, ReadReference } from '../reading.ts'
import { wordsAt, type Span } from '../text.ts'
import { DESCRIBING, VOICES } from './lexicon.ts'

/** Longest speaker that is read, in UTF-16 units: what is longer is a clause, not a noun phrase. */
const LONGEST_SPEAKER = 120

/** The noun phrase a speaker begins with, up to its head: "a guard" of "a guard close to the gate, who …". */
export function nounPhrase(text: string, { start, end }: Span): Span {
  const words = text.slice(start, Math.min(end, start + LONGEST_SPEAKER))
  let last = start
  let first = true
  for (const match of words.matchAll(/[\p{L}\p{N}][\p{L}\p{N}\p{M}.'’-]*|[^\s\p{L}\p{N}]/gu)) {
    const word = match[0].toLowerCase()
    if (!first && (/^[,;:()–—"“”]$/u.test(word) || DESCRIBING.has(word))) break
    last = start + match.index + match[0].length
    first = false
  }
  return { start, end: last }
}

/** Whether the last word of a phrase names people or a body that can speak. */
const isVoice = (phrase: string): boolean => {
  const head = singular((/[\p{L}\p{M}-]+$/u.exec(phrase)?.[0] ?? '').toLowerCase())
  return ROLE_NOUNS.has(head) || VOICES.has(head)
}

/**
 * The reading with a reference for each speaker whom no name covers: unnamed ones ("a port official") as worded, and
 * role nouns and bodies without a name of their own ("the harbour police"), so that they become entities too. A role
 * noun that was found already gives way to the longer wording.
 */
export function withSpeakers(reading: ArticleReading): ArticleReading {
  const { text, attributions, replies, references } = reading
  const added = new Map<number, ReadReference>()
  for (const { speaker } of [...attributions, ...replies]) {
    if (speaker === undefined || speaker.kind === 'pronoun') continue
    const span = nounPhrase(text, speaker.span)
    if (speaker.kind !== 'unnamed' && !isVoice(wordsAt(text, span))) continue
    if (span.end > span.start && !added.has(span.start)) added.set(span.start, { span, type: 'unnamed', named: false })
  }
  if (added.size === 0) return reading
  const spans = [...added.values()].map(({ span }) => span).toSorted((a, b) => a.start - b.start)
  const kept = references.filter(({ span, named }) => named || !touches(spans, span))
  const isTaken = new Set(kept.filter(({ named }) => named).map(({ span }) => `${span.start}:${span.end}`))
  const all = [...kept, ...[...added.values()].filter(({ span }) => !isTaken.has(`${span.start}:${span.end}`))]
  return { ...reading, references: all.toSorted((a, b) => a.span.start - b.span.start || b.span.end - a.span.end) }
}

/** One of the spans, in order and apart, overlaps. */
function touches(spans: readonly Span[], { start, end }: Span): boolean {
  let low = 0
  let high = spans.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((spans[middle]?.start ?? Infinity) < end) low = middle + 1
    else high = middle
  }
  return (spans[low - 1]?.end ?? -1) > start
}
