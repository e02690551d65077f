import { cueAt } from './cues.ts'
import { contentEnd } from './content.ts'
import { CONFIRMING, DECLINED_ACTS, DENIABLE, DENYING, REPLY_WORDS, REQUESTS } from './lexicon.ts'
import { subjectBefore, type Range } from './subject.ts'
import { speakerOf } from './speakers.ts'
import type { Reply } from './types.ts'
import type { Sentence, Token } from './tokens.ts'
import { isAdverb } from './tokens.ts'
import { AUXILIARIES, NEGATORS } from './words.ts'

/** Replies of parties in one sentence: that they confirm, deny, decline to say, or did not answer. */
export function repliesIn(text: string, sentence: Sentence): Reply[] {
  const { tokens } = sentence
  const replies: Reply[] = []
  for (let i = 1; i < tokens.length && replies.length < 12; i++) {
    const read = readReply(tokens, i)
    if (read === undefined) continue
    const subject = subjectBefore(tokens, read.from)
    const speaker = subject && speakerOf(text, tokens.slice(subject.from, subject.to + 1), sentence.end)
    const first = tokens[read.from]
    const last = tokens[read.to]
    if (first === undefined || last === undefined) continue
    replies.push({ kind: read.kind, span: { start: first.start, end: last.end }, ...(speaker && { speaker }), ground: { rule: `reply: ${read.rule}` } })
    i = read.kind === 'denies' || read.kind === 'confirms' ? i : read.to
  }
  return replies
}

type Read = Range & { kind: Reply['kind']; rule: string }

/** The verb group that ends before token `at`: where it begins, and whether it is negated. */
function groupBefore(tokens: readonly Token[], at: number): { from: number; negated: boolean; auxiliaries: number } {
  let from = at
  let negated = false
  let auxiliaries = 0
  while (from > 0) {
    const word = tokens[from - 1]?.word ?? ''
    if (AUXILIARIES.has(word)) {
      auxiliaries += 1
      negated ||= NEGATORS.has(word)
    } else if (!isAdverb(tokens[from - 1])) break
    from -= 1
  }
  return { from, negated, auxiliaries }
}

const clauseEnd = (tokens: readonly Token[], from: number): number => {
  let to = from
  while (to + 1 < tokens.length && !(tokens[to + 1]?.kind === 'stop' && /^[.,;:!?)]$/u.test(tokens[to + 1]?.word ?? '')) && to - from < 24) to += 1
  return to
}

function readReply(tokens: readonly Token[], at: number): Read | undefined {
  const token = tokens[at]
  if (token?.kind !== 'word') return undefined
  const { word } = token
  if (!REPLY_WORDS.has(word) && !DECLINED_ACTS.has(word)) {
    const lemma = cueAt(tokens, at)?.word.lemma ?? ''
    if (!DENYING.has(lemma) && !CONFIRMING.has(lemma)) return undefined
  }
  const next = tokens[at + 1]?.word ?? ''
  const { from, negated, auxiliaries } = groupBefore(tokens, at)
  const ahead = tokens.slice(at + 1, at + 9).map((following) => following.word)
  if (/^(?:declin(?:e|es|ed|ing)|refus(?:e|es|ed|ing))$/u.test(word) && !negated) {
    if (next === 'comment' || (next === 'to' && DECLINED_ACTS.has(tokens[at + 2]?.word ?? '')) || ahead.slice(0, 5).some((following) => REQUESTS.has(following)))
      return { kind: 'declines', rule: 'declined', from, to: clauseEnd(tokens, at) }
    return undefined
  }
  if (negated && auxiliaries > 0 && /^(?:respond|responded|reply|replied|answer|answered|return|returned)$/u.test(word)) {
    if (!/^(?:return|returned|answer|answered)$/u.test(word) || ahead.some((following) => REQUESTS.has(following)))
      return { kind: 'no-reply', rule: 'did not respond', from, to: clauseEnd(tokens, at) }
    return undefined
  }
  if (/^(?:refrain|refrains|refrained)$/u.test(word) && !negated && next === 'from' && /^comment(?:ing)?$/u.test(tokens[at + 2]?.word ?? ''))
    return { kind: 'declines', rule: 'refrained', from, to: clauseEnd(tokens, at) }
  if (word === 'yet' && next === 'to' && /^(?:respond|reply|comment|answer)$/u.test(tokens[at + 2]?.word ?? ''))
    return { kind: 'no-reply', rule: 'yet to respond', from, to: clauseEnd(tokens, at) }
  if (negated && /^(?:issued|made|offered|given)$/u.test(word) && ahead.slice(0, 4).some((following) => /^comments?$/u.test(following)))
    return { kind: 'no-reply', rule: 'no comment issued', from, to: clauseEnd(tokens, at) }
  // "could not confirm" is the reporter's own failure.
  if (negated && /^confirm(?:ed)?$/u.test(word) && /^(?:has|have|had|did|does|do|hasn[’']t|haven[’']t|hadn[’']t|didn[’']t|doesn[’']t|don[’']t|would|will|won[’']t)$/u.test(tokens[from]?.word ?? ''))
    return { kind: 'declines', rule: 'not confirmed', from, to: clauseEnd(tokens, at) }
  if (negated && word === 'reached' && tokens[at - 1]?.word !== 'has') return { kind: 'no-reply', rule: 'could not be reached', from, to: clauseEnd(tokens, at) }
  if ((word === 'unavailable' || (word === 'available' && negated)) && next === 'for' && /^(?:comment|an)$/u.test(tokens[at + 2]?.word ?? '')) return { kind: 'no-reply', rule: 'not available', from, to: clauseEnd(tokens, at) }
  if (/^(?:had|has|have|offered)$/u.test(word) && next === 'no' && ahead.slice(1, 3).includes('comment')) return { kind: 'declines', rule: 'no comment', from: at, to: clauseEnd(tokens, at) }
  if (/^(?:would|will)$/u.test(tokens[from]?.word.replace(/n[’']t$/u, '').replace(/^wo$/u, 'will') ?? '') && negated && DECLINED_ACTS.has(word))
    return { kind: 'declines', rule: 'would not say', from, to: clauseEnd(tokens, at) }
  const cue = cueAt(tokens, at)
  if (cue === undefined || cue.passive || cue.form === 'infinitive') return undefined
  const neither = tokens.slice(Math.max(0, cue.from - 3), at).some(({ word: before }) => before === 'neither')
  if (neither && (CONFIRMING.has(cue.word.lemma) || DENYING.has(cue.word.lemma))) return { kind: 'declines', rule: 'neither confirmed nor denied', from: cue.from, to: clauseEnd(tokens, at) }
  const object = tokens.slice(cue.to + 1, cue.to + 7).map(({ word: following }) => following)
  const turnsDown = /^(?:reject|dismiss|refute|dispute|rebut)$/u.test(cue.word.lemma) && !object.some((following) => DENIABLE.has(following))
  // "could deny them permits": no answer at all.
  if (turnsDown || /^(?:could|can|may|might|would|should|to)$/u.test(tokens[cue.from]?.word ?? '') || /^(?:them|him|us|me)$/u.test(object[0] ?? '')) return undefined
  if (cue.negated || tokens[cue.from - 1]?.word === 'nor') return undefined
  const kind = DENYING.has(cue.word.lemma) ? 'denies' : CONFIRMING.has(cue.word.lemma) ? 'confirms' : undefined
  if (kind === undefined || cue.to + 1 >= tokens.length) return undefined
  return { kind, rule: cue.word.lemma, from: cue.from, to: contentEnd(tokens, cue.to, cue, true) }
}
