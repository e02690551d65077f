import { wordsOf } from '../corpus/parse/words.ts'
import { tokenRange, tokensOf } from './activities/tokens.ts'
import { cueWordsOf, placesOf } from './cueWords.ts'
import type { ParagraphSentence, ParagraphStep } from './steps.ts'

/**
 * What the checker points to. `no-claim`: no claim is chosen. `unattributed`: no origin is named, and no word says that
 * somebody says so. `origin-not-named`: somebody says so, and the chosen origin is not named. `no-doubt`: the evidence is not
 * certain, and no word of the sentence says so. `settled-word`: a word that calls it settled, where it is not. `over-long`.
 */
export type FindingCode = 'no-claim' | 'unattributed' | 'origin-not-named' | 'no-doubt' | 'settled-word' | 'over-long'

/** A place to look at again. It points; it does not grade. */
export interface Finding {
  code: FindingCode
  /** The sentence, from 0. */
  sentence: number
  /** Which of its tokens (`tokensOf`): half-open. */
  from: number
  to: number
}

/** What the checker has to know besides the step. */
export interface CheckGround {
  /** BCP 47 tag of the language that the paragraph is written in. */
  language: string
  /** Words by which an origin may be named, by its id. */
  namesOf: (origin: string) => readonly string[]
}

/**
 * Points to sentences without attribution, to certainty that the evidence does not carry, and to what is over the number of
 * words. Works by lists of cue words: it overlooks things, and may point to a sentence that is fair. In a language without a
 * list only missing claims and length are looked at. Empty sentences are passed over.
 */
export function checkParagraph(sentences: readonly ParagraphSentence[], step: ParagraphStep, ground: CheckGround): readonly Finding[] {
  const written = sentences.map((sentence, at) => ({ ...sentence, at })).filter(({ text }) => text.trim() !== '')
  const findings = written.flatMap((sentence) => checkSentence(sentence, step, ground).map((finding) => ({ sentence: sentence.at, ...finding })))
  return [...findings, ...overLong(written, step.words)]
}

type Located = Omit<Finding, 'sentence'>

function checkSentence({ text, claim: claimId, origin }: ParagraphSentence, step: ParagraphStep, { language, namesOf }: CheckGround): Located[] {
  const tokens = tokensOf(text)
  const whole = { from: 0, to: tokens.length }
  const claim = step.claims.find(({ id }) => id === claimId)
  const findings: Located[] = claim ? [] : [{ code: 'no-claim', ...whole }]
  const cues = cueWordsOf(language)
  if (!cues) return findings

  const origins = origin === undefined ? (claim?.origins ?? step.claims.flatMap((each) => each.origins)).map(({ id }) => id) : [origin]
  const named = origins.some((id) => namesOf(id).some((name) => isNamed(name, text)))
  const reported = placesOf(cues.reporting, text).length > 0
  if (!named && !reported) findings.push({ code: 'unattributed', ...whole })
  else if (!named && origins.length > 0) findings.push({ code: 'origin-not-named', ...whole })

  if (claim === undefined || claim.certainty === 'certain') return findings
  if (placesOf(cues.doubt, text).length === 0) findings.push({ code: 'no-doubt', ...whole })
  const settled = placesOf(cues.settled, text).flatMap(({ start, end }) => tokenRange(tokens, start, end, '')).filter(({ from }) => {
    const before = tokens.slice(Math.max(0, from - 3), from).join('')
    return placesOf(cues.negation, before).length === 0
  })
  return [...findings, ...settled.map(({ from, to }): Located => ({ code: 'settled-word', from, to }))]
}

/** Words of a name that say little by themselves. */
const LITTLE = /^(?:the|and|who|that|for|from|with|its|his|her|their|los|las|del|una|que|por|con)$/iu
/** More than half of the words of a name or description name it, and so does a last name. */
const NAMED_SHARE = 0.5

function isNamed(name: string, sentence: string): boolean {
  const lower = sentence.toLowerCase()
  if (lower.includes(name.toLowerCase())) return true
  const words = wordsOf(name).map(({ start, end }) => name.slice(start, end).replace(/['’]s$/u, '')).filter((word) => word.length > 2 && !LITTLE.test(word))
  const there = new Set(wordsOf(lower).map(({ start, end }) => lower.slice(start, end).replace(/['’]s$|\.$/u, '')))
  const has = (word: string): boolean => there.has(word.toLowerCase())
  const last = words.at(-1)
  const isLastName = words.length > 1 && words.length < 4 && last !== undefined && words.every((word) => /^\p{Lu}/u.test(word)) && has(last)
  const shared = words.filter(has).length
  return isLastName || (shared > 0 && shared / words.length > NAMED_SHARE)
}

/** What comes after the last word that there is room for. */
function overLong(written: readonly (ParagraphSentence & { at: number })[], limit: number): Finding[] {
  let left = limit
  return written.flatMap(({ text, at }): Finding[] => {
    const words = wordsOf(text)
    const first = words[Math.max(0, left)]
    left -= words.length
    if (left >= 0 || first === undefined) return []
    const tokens = tokensOf(text)
    const [over] = tokenRange(tokens, first.start, first.end, '')
    return over ? [{ code: 'over-long', sentence: at, from: over.from, to: tokens.length }] : []
  })
}
