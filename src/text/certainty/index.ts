import { segmentText, type Paragraph } from '../segment/index.ts'
import type { Diagnostic, Span } from '../text.ts'
import { hedgeCue, VAGUE_SAYING, VAGUE_VOICES } from './lexicon.ts'
import { COMMITMENT, HEDGES_AT_MOST, LENGTH_AT_MOST, PROSE_LENGTH, SENTENCE_LENGTH } from './rules.ts'
import { clauseEnd, scopeOf, wordsOf, type Word } from './scope.ts'
import type { Certainty, Hedge, HedgeKind, Judgement } from './types.ts'

export type { Hedge, Judgement } from './types.ts'

/**
 * Finds the words that mark doubt, each with the words it governs: modals, adverbs, evidentials, beliefs, acts not yet done,
 * conditions, questions, negations, approximators and vague voices. In the order of the text; spans are UTF-16 units of the
 * text as given. Of a text with more than LENGTH_AT_MOST UTF-16 units of sentences only those are read, as `certainty.text-too-long`
 * in `diagnostics` says. Never throws; linear in the text.
 */
export function findHedges(text: string, paragraphs: readonly Paragraph[] = segmentText(text).paragraphs, diagnostics: Diagnostic[] = []): Hedge[] {
  const hedges: Hedge[] = []
  let left = LENGTH_AT_MOST
  for (const { sentences } of paragraphs) for (const { span } of sentences) {
    const length = span.end - span.start
    if (length < SENTENCE_LENGTH || length > PROSE_LENGTH) continue
    left -= length
    if (left < 0) {
      diagnostics.push({ code: 'certainty.text-too-long', span: { start: span.start, end: text.length }, values: { most: LENGTH_AT_MOST } })
      return hedges
    }
    for (const hedge of sentenceHedges(wordsOf(text, span))) hedges.push(hedge)
  }
  return hedges
}

function sentenceHedges(words: readonly Word[]): Hedge[] {
  const hedges: Hedge[] = []
  const push = (cue: { from: number; to: number }, scope: { from: number; to: number }, kind: HedgeKind, level: Certainty, rule: string) => {
    const [first, last, begin, end] = [words[cue.from], words[cue.to], words[scope.from], words[scope.to]]
    if (first === undefined || last === undefined || begin === undefined || end === undefined) return
    hedges.push({ span: { start: first.start, end: last.end }, scope: { start: begin.start, end: end.end }, kind, level, ground: { rule } })
  }
  for (let i = 0; i < words.length && hedges.length < HEDGES_AT_MOST; i++) {
    const word = words[i]
    if (word === undefined) continue
    if (word.word === '?') {
      const from = questionStart(words, i)
      if (i > from) push({ from: i, to: i }, { from, to: i - 1 }, 'question', 'uncommitted', 'question mark')
      continue
    }
    if (VAGUE_VOICES.has(word.word)) {
      const verb = words[i + 1]?.word === 'is' || words[i + 1]?.word === 'was' ? i + 2 : i + 1
      const passive = verb === i + 2
      if (clauseEnd(words, verb) > verb && VAGUE_SAYING.has(words[verb]?.word ?? '') && (word.word === 'it') === passive && word.word !== 'they') {
        push({ from: i, to: verb }, { from: verb + 1, to: clauseEnd(words, verb) }, 'weasel', 'uncommitted', 'vague voice')
        i = verb
        continue
      }
    }
    const cue = hedgeCue(word.word)
    if (cue === undefined || isOtherUse(words, i)) continue
    const scope = scopeOf(words, i, cue.reach)
    // "would have gone": it did not.
    const unreal = word.word === 'would' && (words[i + 1]?.word === 'have' || words[i + 2]?.word === 'have')
    if (scope !== undefined) push({ from: i, to: i }, scope, cue.kind, unreal ? 'uncommitted' : cue.level, `${cue.kind}: ${word.word}`)
  }
  return hedges
}

const QUESTION_EDGES = new Set(['.', '!', '?', ';', ':', '“', '”', '"', '--', '---', '—'])

/** Where a question begins: after the last stop or opening mark before it. */
function questionStart(words: readonly Word[], at: number): number {
  for (let i = at - 1; i >= 0; i--) if (QUESTION_EDGES.has(words[i]?.word ?? '')) return i + 1
  return 0
}

/** Words of the lexicon in another use: "the way", "may" as a month, "can" as a tin, "likely" before a noun. */
function isOtherUse(words: readonly Word[], at: number): boolean {
  const word = words[at]?.word ?? ''
  const before = words[at - 1]?.word ?? ''
  const next = words[at + 1]?.word ?? ''
  if (word === 'may') return /^\p{N}/u.test(next) || /^(?:in|of|since|last|this|next|late|early|mid)$/u.test(before)
  if (word === 'can' || word === 'must' || word === 'might') return /^(?:a|the|his|her|its|their|of)$/u.test(before)
  if (word === 'over' || word === 'more' || word === 'up' || word === 'least') return word === 'more' ? next !== 'than' : word === 'up' ? next !== 'to' : word === 'least' ? before !== 'at' : false
  if (word === 'no') return next === 'longer' || next === ','
  if (word === 'not') return /^(?:only|just|simply)$/u.test(next)
  if (word === 'yet') return next !== 'to'
  return word.endsWith("n't") || word.endsWith('n’t') ? /^(?:just|only|simply)$/u.test(next) : false
}

/**
 * How sure the text is of what a span says: the weakest of the hedges that govern it. A hedge governs a span that begins in
 * its scope, or whose first clause it stands in. Pass `hedges` of the same text where they are known.
 */
export function certaintyOf(text: string, span: Span, hedges: readonly Hedge[] = findHedges(text)): Judgement {
  const main = firstClause(text, span)
  const presupposed = DEFINITE.test(text.slice(Math.max(0, span.start - 12), span.start))
  const governing = hedges.filter(({ kind, scope, span: cue }) => {
    if (kind === 'approximator' || (cue.start <= span.start && cue.end > span.start && cue.end >= span.end)) return false
    // "might end the war": there is a war. Only what is asked, supposed or called possible is not presupposed.
    if (presupposed && kind !== 'noun' && kind !== 'adverb' && kind !== 'question' && kind !== 'condition' && cue.end <= span.start) return false
    const covers = scope.start <= span.start && scope.end > span.start
    const within = cue.start >= main.start && cue.end <= main.end
    return covers || (within && (kind !== 'nonfactive' || scope.end >= main.end))
  })
  const negations = governing.filter(({ kind }) => kind === 'negation')
  const doubts = governing.filter(({ kind }) => kind !== 'negation').sort((a, b) => COMMITMENT[a.level] - COMMITMENT[b.level])
  const weakest = doubts[0]
  return {
    certainty: weakest?.level ?? 'certain',
    polarity: negations.length % 2 === 1 ? 'negative' : 'positive',
    hedges: [...doubts, ...negations],
    ground: { rule: weakest === undefined ? 'certainty: no hedge' : `certainty: ${weakest.ground.rule}` },
  }
}

/** A definite word right before a span: what follows is taken to exist. */
const DEFINITE = /(?:^|\s)(?:the|his|her|its|their|our|my|your|['’]s|\d{4})\s$/iu

/** The span up to its first comma or relative clause, so that an aside's doubt is not the main clause's. */
function firstClause(text: string, span: Span): Span {
  const words = wordsOf(text, { start: span.start, end: Math.min(span.end, span.start + 600) })
  if (words.length < 2) return span
  const last = words[clauseEnd(words, 0)]
  return { start: span.start, end: last?.end ?? span.end }
}

