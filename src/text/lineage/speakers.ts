import { stemOf } from '../align/stem.ts'
import { isUnnamedHead } from '../attribution/speakers.ts'
import type { Resolution } from '../entities/index.ts'
import type { ArticleReading } from '../reading.ts'
import type { FoundOrigin } from '../storyReading.ts'
import { type Span, wordsAt } from '../text.ts'
import { DOCUMENT_HEADS, INDISTINCT } from './lexicon.ts'

/** Somebody (or a document) on whose word an article tells something. */
export interface Teller {
  article: number
  /** The same for wordings that may be the same speaker in one family of articles. */
  key: string
  wording: string
  kind: Extract<FoundOrigin['kind'], 'speaker' | 'institution' | 'document'>
  named: boolean
  entity?: number
  span: Span
}

/** Longest speaker that is read, in UTF-16 units. */
const LONGEST = 120
const ENDS_PHRASE = /[,;:()–—"“”]| (?:of|for|in|on|at|with|from|to|who|whom|which|that|familiar|close|briefed|speaking|citing)\b/i

/** The noun phrase that a speaker begins with: "a guard" of "a guard close to the gate, who …". */
function headPhrase(text: string, { start, end }: Span): Span {
  const words = text.slice(start, Math.min(end, start + LONGEST))
  const cut = ENDS_PHRASE.exec(words.slice(1))
  return { start, end: start + (cut === null ? words : words.slice(0, cut.index + 1)).trimEnd().length }
}

/** "The mayor's spokesman, X Y": the name behind the comma, where the phrase itself ends in none. */
function nameBehind({ text, references }: ArticleReading, speaker: Span, phrase: Span): Span | undefined {
  if (references.some(({ named, span }) => named && span.end === phrase.end)) return undefined
  return references.find(({ named, type, span }) =>
    named && type === 'person' && span.start > phrase.end && span.end <= Math.min(speaker.end, speaker.start + LONGEST) && /,\s$/u.test(text.slice(span.start - 2, span.start)) && !/^['’]s/u.test(text.slice(span.end, span.end + 2)))?.span
}

const wordsOf = (phrase: string): string[] => phrase.toLowerCase().replaceAll('.', '').match(/[\p{L}\p{N}]+/gu) ?? []

/** Speakers that an article's attributions and replies rest on, by those that its text gives; publications are not among them. */
export function tellersOf(article: number, reading: ArticleReading, { entities }: Resolution, numbers: Int32Array | undefined, publications: readonly Span[]): Teller[] {
  const { text, references } = reading
  const spoken = reading.attributions.flatMap(({ speaker, cue }) =>
    (speaker === undefined || cue === undefined || (cue.type !== 'assert' && cue.type !== 'deny' && cue.type !== 'show') ? [] : [speaker]))
  const replied = reading.replies.flatMap(({ speaker }) => speaker ?? [])
  const seen = new Set<number>()
  return [...spoken, ...replied].flatMap((speaker): Teller[] => {
    if (speaker.kind === 'pronoun' || seen.has(speaker.span.start) || publications.some(({ start, end }) => start < speaker.span.end && end > speaker.span.start)) return []
    seen.add(speaker.span.start)
    const phrase = headPhrase(text, speaker.span)
    const span = (speaker.kind === 'named' ? nameBehind(reading, speaker.span, phrase) : undefined) ?? phrase
    const wording = wordsAt(text, span).replace(/\s+/gu, ' ')
    const words = wordsOf(wording)
    const head = words.at(-1) ?? ''
    // The reference that ends with the phrase is its head; "the port's chief" is not the port.
    const at = references.findLastIndex((reference) => reference.span.start >= span.start && reference.span.end === span.end)
    const reference = references[at]
    const entity = reference === undefined ? -1 : numbers?.[at] ?? -1
    const base = { article, span, wording, ...(entity >= 0 && { entity }) }
    const byWords = words.filter((word) => !INDISTINCT.has(word)).map((word) => stemOf(word.replace(/s$/u, ''))).sort().join(' ')
    if (DOCUMENT_HEADS.has(head) && reference?.named !== true) return [{ ...base, key: `document ${byWords}`, kind: 'document', named: false }]
    if (speaker.kind === 'unnamed') return isUnnamedHead(head) || speaker.anonymity !== undefined ? [{ ...base, key: `unnamed ${byWords}`, kind: 'speaker', named: false }] : []
    if (reference?.named !== true || entity < 0) return []
    const type = entities[entity]?.type
    if (type !== 'person' && type !== 'organisation' && type !== 'place') return []
    return [{ ...base, wording: wordsAt(text, reference.span).replace(/\s+/gu, ' '), key: `entity ${entity}`, kind: type === 'person' ? 'speaker' : 'institution', named: true }]
  }).sort((a, b) => a.span.start - b.span.start)
}
