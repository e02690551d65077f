import { cueAt, type CueGroup } from './cues.ts'
import { ADDRESSEE_REACH, TAIL_REACH } from './rules.ts'
import { isFinite, subjectBefore } from './subject.ts'
import { isAdverb, isNominal, isTime, opensNoun, type Token } from './tokens.ts'
import { AUXILIARIES, CONJUNCTIONS, DETERMINERS, PREPOSITIONS, SUBJECT_PRONOUNS, SUBORDINATORS } from './words.ts'

const CLAUSE_OPENERS = new Set(['that', 'how', 'why', 'whether', 'what', 'if', 'where'])
const OBJECT_PRONOUNS = new Set(['him', 'her', 'them', 'me', 'us', 'you', 'it', 'reporters', 'himself', 'herself', 'themselves', 'supporters', 'voters'])

/** Skips time words after a cue: "said Friday", "said late last week". */
export function skipTime(tokens: readonly Token[], at: number): number {
  let i = at
  while (i < tokens.length && i - at < 5) {
    const token = tokens[i]
    if (isTime(token) && !(token?.word === 'that') && !(/^(?:this|last|next)$/u.test(token?.word ?? '') && !isTime(tokens[i + 1]))) i += 1
    else if (token?.word === 'on' && isTime(tokens[i + 1])) i += 2
    else if (i > at && /^\d/u.test(token?.word ?? '') && tokens[i - 1]?.capital === true) i += 1
    else break
  }
  return i
}

/**
 * Skips an adverbial between cue and content ("said in a statement that", "said at a rally here, “…”"). Gives the token where
 * content begins, or -1 where nothing follows the adverbial.
 */
export function contentStart(tokens: readonly Token[], at: number): number {
  let i = skipTime(tokens, at)
  while (isAdverb(tokens[i]) && tokens[i]?.word !== 'even') i += 1
  const first = tokens[i]
  if (first === undefined || isEnd(first)) return -1
  if (first.kind === 'word' && /^(?:in|at|on|during|via|to|through|after|before|outside|from|of|as|by|over|last|earlier)$/u.test(first.word)) {
    for (let j = i + 1; j < tokens.length && j - i < TAIL_REACH; j++) {
      const token = tokens[j]
      if (token === undefined || isEnd(token)) return -1
      if (token.kind === 'quote' && (token.speech === true || tokens[j - 1]?.word === ',')) return j
      if (token.word === 'that' && !PREPOSITIONS.has(tokens[j - 1]?.word ?? '')) return j
      if (/^(?:he|she|they|we|i|it|there)$/u.test(token.word) && AUXILIARIES.has(tokens[j + 1]?.word ?? '')) return j
      if (/^(?:he|she|they|we|i)$/u.test(token.word)) return j
      if (token.word === ',') return j
    }
    return -1
  }
  return i
}

const isEnd = (token: Token): boolean => token.kind === 'stop' && /^[.!?;]$/u.test(token.word)

/** Where "told X" ends and what was told begins; -1 where nothing was told. `object` is the addressee. */
export function afterAddressee(tokens: readonly Token[], at: number): { at: number; infinitive: boolean } {
  const first = tokens[at]
  if (first === undefined || isEnd(first)) return { at: -1, infinitive: false }
  if (CLAUSE_OPENERS.has(first.word) || first.kind === 'quote') return { at, infinitive: false }
  const begin = at + 1
  for (let i = begin; i < tokens.length && i - at < ADDRESSEE_REACH; i++) {
    const token = tokens[i]
    if (token === undefined || isEnd(token)) break
    if (token.kind === 'quote') return { at: i, infinitive: false }
    if (token.word === 'to' && !isTime(tokens[i + 1]) && !opensNoun(tokens[i + 1])) return { at: i, infinitive: true }
    if (CLAUSE_OPENERS.has(token.word) || token.word === 'about') return { at: i, infinitive: false }
    if (token.word === ':' ) return { at: i + 1, infinitive: false }
    if (SUBJECT_PRONOUNS.has(token.word) && !DETERMINERS.has(token.word)) return { at: i, infinitive: false }
    if (token.word === ',' ) {
      const next = tokens[i + 1]
      if (next?.kind === 'quote') return { at: i + 1, infinitive: false }
      if (next !== undefined && !opensNoun(next)) break
      continue
    }
    if (i === begin && OBJECT_PRONOUNS.has(first.word)) {
      const start = contentStart(tokens, i)
      if (start >= 0) return { at: start, infinitive: false }
    }
    // "told reporters Tuesday the plan …": a time, then a new noun phrase.
    if (isTime(token) && (opensNoun(tokens[i + 1]) || isNominal(tokens[i + 1])) && !isTime(tokens[i + 1])) return { at: i + 1, infinitive: false }
    if (i > begin && DETERMINERS.has(token.word) && !PREPOSITIONS.has(tokens[i - 1]?.word ?? '') && tokens[i - 1]?.word !== 'and') return { at: i, infinitive: false }
  }
  return { at: -1, infinitive: false }
}

/** Whether a clause with a verb stands between the tokens, before any comma. */
export function hasVerb(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i <= to; i++) {
    if (tokens[i]?.kind === 'stop') return false
    if (isFinite(tokens, i)) return true
  }
  return false
}

const opensOwnReport = (tokens: readonly Token[], at: number): boolean => {
  // Within a few tokens a subject and its own cue: ", but he denied …".
  for (let i = at; i < tokens.length && i - at < 12; i++) {
    const token = tokens[i]
    if (token === undefined || token.kind !== 'word') {
      if (token?.word === ',' && i - at < 9) continue
      return false
    }
    const cue = cueAt(tokens, i)
    if (cue?.form === 'finite' && i > at && subjectBefore(tokens, cue.from) !== undefined) return true
    if (isFinite(tokens, i) && cue === undefined && !AUXILIARIES.has(token.word)) return false
  }
  return false
}

/** The comma before a closing report (", the Gazette reported."), or -1. */
function reportTail(tokens: readonly Token[]): number {
  let last = tokens.length - 1
  while (last > 0 && (tokens[last]?.kind === 'stop' || isTime(tokens[last]))) last -= 1
  const cue = cueAt(tokens, last)
  if (cue?.form !== 'finite' || !cue.word.frames.has('q')) return -1
  const subject = subjectBefore(tokens, cue.from)
  return subject !== undefined && tokens[subject.from - 1]?.word === ',' ? subject.from - 1 : -1
}

const clauseFollows = (tokens: readonly Token[], at: number): boolean => {
  let stop = at
  while (stop < tokens.length && stop - at < 9 && tokens[stop]?.kind === 'word') stop += 1
  return hasVerb(tokens, at, stop - 1)
}

/**
 * Last token of a content that begins at `from`. A clause runs to the end of its sentence unless another report begins: a
 * participle cue (", saying"), a second cue on the same subject ("and said"), a joined clause with its own report (", but he
 * denied"). A noun phrase ends sooner: at a comma that starts no list, or where a time or circumstance begins.
 */
export function contentEnd(tokens: readonly Token[], from: number, cue: CueGroup, clausal: boolean): number {
  let end = tokens.length - 1
  const tail = reportTail(tokens)
  const infinitive = tokens[from]?.word === 'to'
  const opener = tokens[0]?.word ?? ''
  const fronted = SUBORDINATORS.has(opener) && tokens.slice(0, from).every((token) => token.word !== ',')
  for (let i = from + 1; i < tokens.length; i++) {
    const token = tokens[i]
    if (token === undefined) break
    const comma = token.word === ','
    const at = comma ? i + 1 : i
    const head = tokens[at]
    if (head === undefined) continue
    if (comma && i === tail) { end = i - 1; break }
    if (token.word === ';' || (token.word === ':' && !clausal) || (token.kind === 'stop' && /^(?:--+|—|–)$/u.test(token.word) && !clausal)) {
      end = i - 1
      break
    }
    // "While he conceded the point, she did not": the fronted clause ends where the main clause begins.
    if (comma && fronted && clauseFollows(tokens, at)) { end = i - 1; break }
    if (comma && head.word === 'according' && tokens[at + 1]?.word === 'to') { end = i - 1; break }
    if (head.kind !== 'word') continue
    const inner = cueAt(tokens, at)
    if (inner?.form === 'participle' && !inner.passive && (comma || (!clausal && i > from + 1)) && inner.word.type !== 'intend') { end = i - 1; break }
    if (CONJUNCTIONS.has(head.word)) {
      let verb = at + 1
      while (isAdverb(tokens[verb]) || AUXILIARIES.has(tokens[verb]?.word ?? '')) verb += 1
      const second = cueAt(tokens, verb)
      if (second?.form === 'finite' && (second.from === at + 1 || isAdverb(tokens[at + 1])) && second.tense === cue.tense && (cue.form === 'finite' || !clausal) && subjectBefore(tokens, second.from) === undefined && (!clausal || infinitive || /^(?:assert|ask|evaluate|deny)$/u.test(second.word.type))) { end = i - 1; break }
      // ", but offered no proof": the subject's next act.
      if (head.word === 'but' && (!clausal || infinitive || cue.word.type === 'show') && (AUXILIARIES.has(tokens[at + 1]?.word ?? '') || isFinite(tokens, at + 1))) { end = i - 1; break }
      if (comma && head.word === 'but' && cue.word.type !== 'assert' && cue.word.type !== 'believe') { end = i - 1; break }
      if (comma && (opensOwnReport(tokens, at + 1) || (!clausal && head.word === 'but'))) { end = i - 1; break }
      continue
    }
    if (SUBORDINATORS.has(head.word) && !/^(?:which|who|whose|whom|than|where)$/u.test(head.word)) {
      if (!clausal && i > from && (head.word !== 'as' || clauseFollows(tokens, at + 1))) { end = i - 1; break }
      if (comma && /^(?:while|though|although|whereas)$/u.test(head.word) && opensOwnReport(tokens, at + 1)) { end = i - 1; break }
      continue
    }
    if (infinitive && comma && head.word.endsWith('ing') && head.word !== 'including') { end = i - 1; break }
    if (!clausal) {
      if (/^(?:during|amid|despite|via)$/u.test(head.word)) { end = i - 1; break }
      if (comma && (SUBJECT_PRONOUNS.has(head.word) && !DETERMINERS.has(head.word) || head.word.endsWith('ing') && head.word !== 'including')) { end = i - 1; break }
    }
  }
  while (end > from && tokens[end]?.kind === 'stop' && !/^[)%]$/u.test(tokens[end]?.word ?? '')) end -= 1
  return end
}
