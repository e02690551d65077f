import { cueWord } from './lexicon.ts'
import { BRACKET_TOKENS, INVERTED_REACH, RELATIVE_REACH, SUBJECT_REACH } from './rules.ts'
import { isAdverb, isNominal, isPossessive, isTime, opensNoun, type Token } from './tokens.ts'
import { AUXILIARIES, CONJUNCTIONS, DETERMINERS, PERSON_PRONOUNS, PREPOSITIONS, SUBJECT_PRONOUNS, SUBORDINATORS } from './words.ts'

/** Token indices, inclusive. */
export interface Range {
  from: number
  to: number
}

const isSpeech = (token: Token | undefined): boolean => token?.speech === true
const isComma = (token: Token | undefined): boolean => token?.word === ','
const RELATIVES = new Set(['who', 'which', 'that', 'whom'])

/** Whether a token is surely a verb with a tense, so that no noun phrase reaches over it. */
export function isFinite(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (token?.kind !== 'word' || isPossessive(token)) return false
  if (AUXILIARIES.has(token.word)) return token.word !== 'having' && token.word !== 'being' && token.word !== "'s" && token.word !== '’s' && !(token.word === 'will' && token.capital)
  const word = cueWord(token.word)
  if (word === undefined || token.capital) return false
  const before = tokens[at - 1]
  if (before?.kind === 'word' && (DETERMINERS.has(before.word) || PREPOSITIONS.has(before.word) || isPossessive(before))) return false
  return word.forms.includes('vbd') ? tokens[at + 1]?.word !== 'by' : word.forms.includes('vbz') && !word.frames.has('x')
}

/** Walks left from the last token of a noun phrase to its first. */
function nounStart(tokens: readonly Token[], to: number): number {
  let from = to
  if (SUBJECT_PRONOUNS.has(tokens[to]?.word ?? '') && !DETERMINERS.has(tokens[to]?.word ?? '')) return to
  while (from > 0 && to - from < SUBJECT_REACH) {
    const left = tokens[from - 1]
    if (left === undefined || isSpeech(left)) break
    if (left.kind === 'stop') {
      // "Dunn & Sons", "Dunn/Ruiz".
      if (left.word === '&' || left.word === '/') from -= 1
      else break
      continue
    }
    if (SUBORDINATORS.has(left.word) || RELATIVES.has(left.word)) break
    if (isFinite(tokens, from - 1)) break
    if (PERSON_PRONOUNS.has(left.word) && left.word !== 'her') break
    if (left.kind === 'word' && CONJUNCTIONS.has(left.word)) {
      if (left.word !== 'and' && left.word !== 'or') break
      const other = tokens[from - 2]
      if (!isNominal(other) || !(other?.capital === true && opensNoun(tokens[from])) && hasVerbBefore(tokens, from - 1)) break
    }
    from -= 1
  }
  return trimStart(tokens, from, to)
}

function hasVerbBefore(tokens: readonly Token[], at: number): boolean {
  for (let i = at - 1; i >= 0 && at - i < SUBJECT_REACH; i--) {
    const token = tokens[i]
    if (token?.kind === 'stop' && token.word !== '-') return false
    if (isFinite(tokens, i) || (token?.kind === 'word' && token.word.endsWith('ed') && !token.capital)) return true
  }
  return false
}

/** Drops what stands before the noun phrase proper: "But", "On Monday", "In a speech". */
function trimStart(tokens: readonly Token[], start: number, to: number): number {
  let from = start
  for (;;) {
    const token = tokens[from]
    if (token === undefined || from >= to) return Math.min(from, to)
    if ((token.kind === 'word' && CONJUNCTIONS.has(token.word)) || (isAdverb(token) && from < to) || token.kind === 'stop' || /^(?:meanwhile|however|separately|moreover|similarly|instead|indeed|overall|today|yesterday)$/u.test(token.word) || (isTime(token) && isNominal(tokens[from + 1]) && !/^(?:may|march|last|this|next)$/u.test(token.word)) ) {
      from += 1
      continue
    }
    if (PREPOSITIONS.has(token.word) && token.word !== 'like') {
      // A fronted phrase without its comma: the subject begins at the last new noun phrase.
      let cut = -1
      for (let i = from + 2; i <= to; i++) {
        const here = tokens[i]
        const before = tokens[i - 1]
        if (here === undefined || before === undefined) continue
        const fresh = SUBJECT_PRONOUNS.has(here.word) || (opensNoun(here) && (!opensNoun(before) || isTime(before)) && !PREPOSITIONS.has(before.word) && !isAdjectival(before) && !CONJUNCTIONS.has(before.word))
        if (fresh) { cut = i; break }
      }
      if (cut < 0) return from + 1
      from = cut
      continue
    }
    return from
  }
}

const isAdjectival = (token: Token): boolean => isPossessive(token)

/** "Dunn (R-Ohio)": the word before a bracket that ends at `at`. */
function beforeBracket(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.word !== ')') return at
  for (let i = at - 1; i > 0 && at - i < BRACKET_TOKENS; i--) if (tokens[i]?.word === '(') return i - 1
  return at
}

/** "Ruiz, director of the institute, said": from the comma before the cue to the name before the apposition. */
function overApposition(tokens: readonly Token[], comma: number): Range | undefined {
  let open = -1
  for (let i = comma - 1; i >= 0 && comma - i < SUBJECT_REACH; i--) {
    const token = tokens[i]
    if (isSpeech(token) || token?.word === ';' || token?.word === ':') break
    if (!isComma(token)) continue
    const head = tokens[i - 1]
    const first = tokens[i + 1]
    const apposes = first !== undefined && (opensNoun(first) || RELATIVES.has(first.word) || (first.kind === 'word' && !PREPOSITIONS.has(first.word) && !SUBJECT_PRONOUNS.has(first.word)) || /^(?:of|with|in|at|like|from|for|including|speaking|citing|during)$/u.test(first.word))
    if (!apposes || head === undefined || (!isNominal(head) && head.word !== ')')) return undefined
    if (CONJUNCTIONS.has(first.word) && first.word !== 'and') return undefined
    // Prefer a comma that follows a name; go on while what is between still looks like a list of descriptions.
    open = i
    if (head.capital || head.word === ')' || DETERMINERS.has(tokens[nounStart(tokens, i - 1)]?.word ?? '')) {
      const from = nounStart(tokens, beforeBracket(tokens, i - 1))
      const before = tokens[from - 1]
      if (!isComma(before)) break
      const earlier = tokens[from - 2]
      if (earlier?.capital !== true || !(DETERMINERS.has(tokens[from]?.word ?? '') || tokens[from]?.capital !== true)) break
    }
  }
  if (open < 1) return undefined
  const from = nounStart(tokens, beforeBracket(tokens, open - 1))
  return { from, to: comma - 1 }
}

/** The noun phrase that ends right before token `verb`, with its apposition; undefined where none does. */
export function subjectBefore(tokens: readonly Token[], verb: number): Range | undefined {
  let to = verb - 1
  // "Ruiz on Monday said", "Ruiz Monday said".
  while (to > 0 && isTime(tokens[to]) && (isNominal(tokens[to - 1]) || PREPOSITIONS.has(tokens[to - 1]?.word ?? ''))) to -= tokens[to - 1]?.word === 'on' || tokens[to - 1]?.word === 'in' ? 2 : 1
  const last = tokens[to]
  if (last === undefined || isSpeech(last)) return undefined
  if (isComma(last)) return overApposition(tokens, to)
  if (last.word === ')') {
    const before = beforeBracket(tokens, to)
    return before === to ? undefined : subjectBefore(tokens, before + 1)
  }
  if (/^(?:--+|—|–)$/u.test(last.word)) {
    // "Dorn -- the firm's head -- told me": the name before the first dash.
    for (let i = to - 2; i > 0 && to - i < SUBJECT_REACH; i--)
      if (tokens[i]?.word === last.word) return isNominal(tokens[i - 1]) ? subjectBefore(tokens, i) : overApposition(tokens, i)
    return undefined
  }
  if (last.kind === 'stop') return undefined
  if (RELATIVES.has(last.word)) {
    const many = tokens[to - 2]
    return tokens[to - 1]?.word === 'of' && many !== undefined ? { from: to - 2, to } : { from: to, to }
  }
  if (CONJUNCTIONS.has(last.word) || PREPOSITIONS.has(last.word) || SUBORDINATORS.has(last.word) || isFinite(tokens, to)) return undefined
  const from = nounStart(tokens, to)
  return overRelative(tokens, from) ?? { from, to }
}

/** "officials who spoke on condition of anonymity said": the people before "who", not the last words of their description. */
function overRelative(tokens: readonly Token[], from: number): Range | undefined {
  let verb = false
  for (let i = from - 1; i > 0 && from - i < RELATIVE_REACH; i--) {
    const token = tokens[i]
    if (token?.kind !== 'word') return undefined
    if (token.word === 'who') return verb && isNominal(tokens[i - 1]) ? { from: nounStart(tokens, i - 1), to: i - 1 } : undefined
    verb ||= isFinite(tokens, i)
  }
  return undefined
}

/** The noun phrase that begins at `from`: "Y, a Z of the W", up to a verb, a time, or the end of its apposition. */
export function subjectAfter(tokens: readonly Token[], start: number): Range | undefined {
  const first = tokens[start]
  if (first === undefined || first.kind !== 'word' || PREPOSITIONS.has(first.word) || isTime(first) || SUBORDINATORS.has(first.word) || CONJUNCTIONS.has(first.word)) return undefined
  let to = start
  for (let i = start + 1; i < tokens.length && i - start < INVERTED_REACH; i++) {
    const token = tokens[i]
    const next = tokens[i + 1]
    if (token === undefined || token.kind === 'quote') break
    if (isComma(token)) {
      const apposes = next !== undefined && ((opensNoun(next) && !isTime(next)) || (next.kind === 'word' && /^(?:who|director|president|chief|co-founder|founder|author|professor|head|leader|executive|spokes\p{L}+|former|chair\p{L}*)$/u.test(next.word)))
      if (!apposes || next.word === 'who') break
      continue
    }
    if (token.kind === 'stop' && token.word !== '-' && token.word !== '&') break
    if (SUBORDINATORS.has(token.word) || RELATIVES.has(token.word) || isFinite(tokens, i) || isTime(token)) break
    if (/^(?:in|on|at|during|after|before|to|as|about|when)$/u.test(token.word) && !(next?.capital === true && token.word === 'at') && !(token.word === 'in' && next?.capital === true && !isTime(next))) break
    if (cueWord(token.word)?.forms.includes('vbg') === true) break
    to = i
  }
  while (to > start && (tokens[to]?.kind === 'stop' || PREPOSITIONS.has(tokens[to]?.word ?? '') || isAdverb(tokens[to]) || CONJUNCTIONS.has(tokens[to]?.word ?? ''))) to -= 1
  return { from: start, to }
}

/** The subject of the sentence's first verb before a token. */
export function firstSubject(tokens: readonly Token[], before: number): Range | undefined {
  for (let i = 1; i < before; i++) if (isFinite(tokens, i)) {
    const subject = subjectBefore(tokens, i)
    if (subject !== undefined) return subject
  }
  return undefined
}
