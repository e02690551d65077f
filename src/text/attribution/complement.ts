import type { CueGroup } from './cues.ts'
import { afterAddressee, contentEnd, contentStart, hasVerb } from './content.ts'
import { isAdverb, isNominal, isTime, type Token } from './tokens.ts'
import { CONJUNCTIONS, SUBJECT_PRONOUNS } from './words.ts'
import type { Range } from './subject.ts'

const OPENERS = new Set(['that', 'how', 'why', 'whether', 'what', 'if', 'where', 'who'])

const isEnd = (token: Token | undefined): boolean => token === undefined || (token.kind === 'stop' && /^[.!?;)]$/u.test(token.word))

/** What follows a cue verb as its complement, by the frames of its entry; undefined where nothing fits. */
export function complementAfter(tokens: readonly Token[], cue: CueGroup): { range: Range; rule: 'clause' | 'object' } | undefined {
  const frames = cue.word.frames
  let at = cue.to + 1
  const make = (from: number, clausal: boolean) => {
    // "sought and secured a meeting": the complement is the next verb's.
    if (from < 0 || isEnd(tokens[from]) || CONJUNCTIONS.has(tokens[from]?.word ?? '')) return undefined
    const to = tokens[from]?.speech === true ? speechEnd(tokens, from) : contentEnd(tokens, from, cue, clausal)
    return to < from ? undefined : { range: { from, to }, rule: clausal ? ('clause' as const) : ('object' as const) }
  }
  if (cue.preposition !== undefined) return make(at, hasVerbHead(tokens, at))
  while (isAdverb(tokens[at])) at += 1
  const next = tokens[at]
  if (isEnd(next)) return undefined
  // "said: “…”", "said, “…”".
  if ((next?.word === ':' || next?.word === ',') && frames.has('q')) {
    const after = tokens[at + 1]
    if (next.word === ':' && after !== undefined) return make(at + 1, true)
    return after?.kind === 'quote' ? make(at + 1, true) : undefined
  }
  if (next?.word === ',') return undefined
  if (next?.word === 'to') return frames.has('i') ? make(at, true) : undefined
  if (frames.has('o') || frames.has('u')) {
    const told = afterAddressee(tokens, at)
    if (told.at >= 0) return told.infinitive && !frames.has('u') ? undefined : make(told.at, true)
    if (!frames.has('c') && !frames.has('n')) return undefined
  }
  const start = contentStart(tokens, at)
  if (start < 0) return frames.has('n') && !frames.has('q') ? make(at, false) : undefined
  const first = tokens[start]
  if (first?.word === ',') return tokens[start + 1]?.kind === 'quote' && frames.has('q') ? make(start + 1, true) : undefined
  if (first?.kind === 'quote') return make(start, true)
  if (frames.has('c')) {
    if (OPENERS.has(first?.word ?? '')) return make(start, true)
    if (/^(?:he|she|they|we|i|it|there)$/u.test(first?.word ?? '') || hasVerbHead(tokens, start) || (!frames.has('n') && isNominal(first))) return make(start, true)
  }
  if (frames.has('n')) return make(at, hasVerbHead(tokens, at, true))
  return undefined
}

/** The last of the quotations that follow one another: "“No,” “never” and “not now.”" */
function speechEnd(tokens: readonly Token[], from: number): number {
  let to = from
  for (let i = from + 1; i < tokens.length; i++) {
    const token = tokens[i]
    if (token?.kind === 'quote') to = i
    else if (!(token?.word === ',' || token?.word === 'and' || token?.word === 'or')) break
  }
  return to
}

/** Whether the words from `at` on make a clause: a subject and then a verb with a tense, before a comma or the end. */
function hasVerbHead(tokens: readonly Token[], at: number, alone = false): boolean {
  if (SUBJECT_PRONOUNS.has(tokens[at]?.word ?? '') && isTime(tokens[at]) === false && /^(?:he|she|they|we|i)$/u.test(tokens[at]?.word ?? '')) return true
  let stop = at
  // `alone`: a verb after "and" may be the speaker's next act.
  while (stop < tokens.length && tokens[stop]?.kind !== 'stop' && !(alone && tokens[stop]?.word === 'and') && !/^(?:who|which|that|when|while|as|if|because)$/u.test(tokens[stop]?.word ?? '')) stop += 1
  return hasVerb(tokens, at, stop - 1)
}
