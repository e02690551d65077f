import { CUE_ADJECTIVES, beginsTwoWords, cueWord, PASSIVE_REPORT, type CueWord } from './lexicon.ts'
import type { VerbForm } from './inflect.ts'
import { isAdverb, isNominal, isPossessive, isTime, opensNoun, type Token } from './tokens.ts'
import { NAME_TOKENS } from './rules.ts'
import { AUXILIARIES, BE, CONJUNCTIONS, DETERMINERS, HAVE, MODALS, NEGATORS, POSSESSIVES, PREPOSITIONS, SINGULAR_S, SUBJECT_PRONOUNS } from './words.ts'

/** A verb group that may attribute: `has repeatedly said`, `was quoted as saying`, `citing`. Token indices, inclusive. */
export interface CueGroup {
  word: CueWord
  /** First token of the group: its auxiliary, where it has one. */
  from: number
  /** The verb itself. */
  at: number
  /** Last token: the verb, its particle or its preposition. */
  to: number
  /** The preposition of its frame ("called for"), where one is used. */
  preposition?: string
  form: 'finite' | 'participle' | 'infinitive'
  tense: 'past' | 'present' | 'none'
  passive: boolean
  negated: boolean
}

const pluralish = (token: Token | undefined): boolean =>
  token?.kind === 'word' && ((/[^s'’]s$/u.test(token.word) && !SINGULAR_S.has(token.word)) || /^(?:people|they|we|i|you|who|that|which|others|many|some|most|women|men|police|both|data|all|media|voters|each)$/u.test(token.word))

const startsComplement = (token: Token | undefined): boolean =>
  token !== undefined && (token.kind === 'quote' || token.word === 'that' || token.word === 'to' || token.word === 'how' || token.word === 'why' || token.word === 'whether' || token.word === 'what' || SUBJECT_PRONOUNS.has(token.word) || DETERMINERS.has(token.word) || opensNoun(token))

/** "Fenn and Ruiz": two names that end at `at`. */
const areTwo = (tokens: readonly Token[], at: number): boolean => {
  if (tokens[at]?.capital !== true) return false
  for (let i = at - 1; i > 0 && at - i < NAME_TOKENS; i--) {
    if (tokens[i]?.word === 'and') return tokens[i - 1]?.capital === true
    if (tokens[i]?.capital !== true) return false
  }
  return false
}

/** Determiners that can be a subject by themselves: "some say". */
const ALONE = new Set(['that', 'this', 'all', 'both', 'each', 'some', 'many', 'most', 'none'])
const PARTICLES = new Set(['up', 'off', 'away', 'aside'])

/** Reads the token at `at` as a cue verb with its group, or gives undefined where it is none. Remembered in the token. */
export function cueAt(tokens: readonly Token[], at: number): CueGroup | undefined {
  const token = tokens[at]
  if (token === undefined) return undefined
  if (token.cue === undefined) token.cue = readCue(tokens, at) ?? null
  return token.cue ?? undefined
}

function readCue(tokens: readonly Token[], at: number): CueGroup | undefined {
  const token = tokens[at]
  if (token?.kind !== 'word' || token.word.length < 3) return undefined
  const next = tokens[at + 1]
  let to = at
  let word = next?.kind === 'word' && beginsTwoWords(token.word) ? cueWord(`${token.word} ${next.word}`) : undefined
  if (word !== undefined) to = at + 1
  else word = cueWord(token.word)
  if (word === undefined) {
    const type = CUE_ADJECTIVES.get(token.word)
    const before = tokens[isAdverb(tokens[at - 1]) ? at - 2 : at - 1]
    if (type === undefined || !(BE.has(before?.word ?? '') || /^(?:feels?|felt|remains?|remained)$/u.test(before?.word ?? ''))) return undefined
    const about = next?.word === 'of' || next?.word === 'about'
    if (!about && next?.word !== 'that' && !SUBJECT_PRONOUNS.has(next?.word ?? '')) return undefined
    const from = before === tokens[at - 1] ? at - 1 : at - 2
    return { word: { lemma: token.word, type, frames: new Set(['c']), forms: [] }, from, at, to: about ? at + 1 : at, ...(about && { preposition: next.word }), form: 'finite', tense: /^(?:was|were|felt|remained)$/u.test(before?.word ?? '') ? 'past' : 'present', passive: false, negated: /n[’']t$/u.test(before?.word ?? '') }
  }
  if ((token.capital && at > 0 && tokens[at - 1]?.kind === 'word' && tokens[at - 1]?.capital === true && word.frames.has('x'))) return undefined
  // Particles that make another verb of it: "showed up", "backed out", "compared with".
  if (PARTICLES.has(tokens[to + 1]?.word ?? '') && to === at) return undefined
  let preposition: string | undefined
  const after = tokens[to + 1]
  if (after?.kind === 'word' && word.frames.has(after.word) && PREPOSITIONS.has(after.word) && after.word.length > 1) {
    preposition = after.word
    to += 1
  }
  let p = at - 1
  while (p >= 0 && isAdverb(tokens[p]) && tokens[p]?.word !== 'so') p--
  const previous = tokens[p]
  let from = p + 1
  let negated = /^(?:neither|nor)$/u.test(tokens[at - 1]?.word ?? '')
  const auxiliaries: string[] = []
  let a = p
  while (a >= 0) {
    const candidate = tokens[a]
    if (candidate?.kind !== 'word') break
    if (AUXILIARIES.has(candidate.word)) {
      auxiliaries.unshift(candidate.word)
      if (NEGATORS.has(candidate.word)) negated = true
      from = a
    } else if (!isAdverb(candidate) || !AUXILIARIES.has(tokens[a - 1]?.word ?? '')) break
    a--
  }
  const last = auxiliaries.filter((auxiliary) => auxiliary !== 'not' && auxiliary !== 'never').at(-1)
  const group = (form: CueGroup['form'], tense: CueGroup['tense'], passive: boolean): CueGroup => ({
    word, from, at, to, form, tense, passive, negated, ...(preposition !== undefined && { preposition }),
  })
  const forms = word.forms
  const is = (form: VerbForm) => forms.includes(form)
  const beforeNoun = previous?.kind === 'word' && (DETERMINERS.has(previous.word) || POSSESSIVES.has(previous.word) || isPossessive(previous))
  if (is('vbg')) {
    if (last !== undefined && BE.has(last)) return group('finite', /^(?:was|were|been)/u.test(last) ? 'past' : 'present', false)
    if (/^(?:ruling|hearing|following|regarding|considering|meaning|feeling)$/u.test(token.word)) return undefined
    if (beforeNoun && (!ALONE.has(previous.word) || previous.word === 'that' || previous.word === 'this')) return undefined
    return group('participle', 'none', false)
  }
  if (last !== undefined) {
    if (BE.has(last) && is('vbn') && last !== "'s" && last !== '’s') return group('finite', /^(?:was|were|been)/u.test(last) ? 'past' : 'present', true)
    if (HAVE.has(last) && is('vbn')) return group('finite', 'past', false)
    if (MODALS.has(last) && is('vb')) return group('finite', last.startsWith('did') ? 'past' : 'present', false)
    return undefined
  }
  if (previous?.word === 'to') return is('vb') ? group('infinitive', 'none', false) : undefined
  if (beforeNoun && !ALONE.has(previous.word)) return undefined
  if (previous?.kind === 'word' && PREPOSITIONS.has(previous.word) && previous.word !== 'since') return undefined
  if (is('vbd') || is('vbn')) {
    if (after?.word === 'by' && is('vbn')) return group('participle', 'past', true)
    if (is('vbd')) return group('finite', 'past', false)
    return undefined
  }
  if (is('vbz')) {
    if (word.frames.has('x') && !isNominal(previous) && previous?.kind !== 'stop') return undefined
    if (word.frames.has('x') && (pluralish(previous) && previous?.capital !== true && previous?.word !== 'who' && previous?.word !== 'that' && previous?.word !== 'which')) return undefined
    // "The Gazette reports:" presents what follows.
    const presents = after?.word === ':' && word.frames.has('q')
    if (word.frames.has('x') && !startsComplement(after) && preposition === undefined && !presents) return undefined
    return group('finite', 'present', false)
  }
  if (is('vb')) {
    const several = pluralish(previous) || areTwo(tokens, p)
    if (!several && !CONJUNCTIONS.has(previous?.word ?? '') && !(previous?.kind === 'stop' && previous.word === ',' && !word.frames.has('x'))) return undefined
    if ((word.frames.has('x') || !several) && !startsComplement(preposition === undefined ? after : tokens[to + 1])) return undefined
    if (isTime(previous)) return undefined
    return group('finite', 'present', false)
  }
  return undefined
}

/** Whether a passive of this verb attributes without a speaker. */
export const reportsInPassive = (group: CueGroup): boolean => group.passive && PASSIVE_REPORT.has(group.word.lemma)
