import type { Span } from '../text.ts'
import { CLAUSE_EDGES, WANTING_FOR } from './lexicon.ts'
import { INFINITIVE_REACH, OBJECT_REACH, SCOPE_REACH } from './rules.ts'
import type { HedgeCue } from './lexicon.ts'

/** A word or stop of a sentence. */
export interface Word extends Span {
  /** In lower case. */
  word: string
}

// No nested repetition: linear on any text.
const WORD = /[\p{L}\p{N}\p{M}]+(?:[-'’.][\p{L}\p{N}\p{M}]+)*|--+|[^\s\p{L}\p{N}\p{M}]/gu

/** Words and stops of a stretch of text. */
export const wordsOf = (text: string, { start, end }: Span): Word[] => {
  const words: Word[] = []
  const within = text.slice(start, end)
  WORD.lastIndex = 0
  // `exec` and no `matchAll`: every word of every text passes here.
  for (let match = WORD.exec(within); match !== null; match = WORD.exec(within))
    words.push({ start: start + match.index, end: start + match.index + match[0].length, word: match[0].toLowerCase() })
  return words
}

const STOPS = new Set([';', ':', '.', '!', '?', '(', ')', '”', '"', '—', '–'])
const isStop = ({ word }: Word): boolean => STOPS.has(word) || word.startsWith('--')

/** Where the clause that goes on after `at` ends: before a stop, a word that opens another clause, or a comma that parts clauses. */
export function clauseEnd(words: readonly Word[], at: number): number {
  for (let i = at + 1; i < words.length && i - at < SCOPE_REACH; i++) {
    const word = words[i]
    // "that" right after the cue opens what it governs; later it opens a clause of its own.
    if (word === undefined || isStop(word) || CLAUSE_EDGES.has(word.word) || (word.word === 'that' && i > at + 1)) return i - 1
    if (word.word === ',') {
      const next = words[i + 1]?.word ?? ''
      const list = next === 'or' || (next === 'and' && !/^(?:he|she|it|they|we|i|you|the|that)$/u.test(words[i + 2]?.word ?? ''))
      if (!list) return i - 1
    }
  }
  return Math.min(words.length - 1, at + SCOPE_REACH)
}

/** Where the clause around `at` begins. */
export function clauseStart(words: readonly Word[], at: number): number {
  for (let i = at - 1; i >= 0 && at - i < SCOPE_REACH; i--) {
    const word = words[i]
    if (word !== undefined && (isStop(word) || word.word === ',' || word.word === 'that' || CLAUSE_EDGES.has(word.word))) return i + 1
  }
  return Math.max(0, at - SCOPE_REACH)
}

/** First and last word that a cue at `at` governs; undefined where its complement is missing, so that it is no hedge here. */
export function scopeOf(words: readonly Word[], at: number, reach: HedgeCue['reach']): { from: number; to: number } | undefined {
  switch (reach) {
    case 'after': {
      const to = clauseEnd(words, at)
      return to > at ? { from: at + 1, to } : undefined
    }
    case 'clause': {
      const from = clauseStart(words, at)
      const to = clauseEnd(words, at)
      return to > from ? { from, to } : undefined
    }
    case 'infinitive': {
      for (let i = at + 1; i < words.length && i - at <= INFINITIVE_REACH; i++) {
        const word = words[i]
        if (word === undefined || isStop(word) || word.word === ',' || word.word === 'that' || CLAUSE_EDGES.has(word.word)) return undefined
        if (word.word === 'to' || (word.word === 'for' && (i === at + 1 || WANTING_FOR.test(words[at]?.word ?? '')))) return { from: i + 1, to: clauseEnd(words, i) }
      }
      return undefined
    }
    case 'object': {
      let to = Math.min(words.length - 1, at + OBJECT_REACH)
      for (let i = at + 1; i <= to; i++) {
        const word = words[i]
        if (word !== undefined && (isStop(word) || word.word === ',')) to = i - 1
        else if (word?.word === 'that' || word?.word === 'of') return { from: i, to: clauseEnd(words, i) }
      }
      return to > at ? { from: at + 1, to } : undefined
    }
    case 'number': {
      const next = words[at + 1]
      const number = next?.word === 'than' || next?.word === 'to' ? words[at + 2] : next
      const to = number === next ? at + 1 : at + 2
      return number !== undefined && (/^\p{N}/u.test(number.word) || number.word === '$' || /^(?:two|three|four|five|six|seven|eight|nine|ten|twenty|dozens?|hundreds?|thousands?|millions?|half|a)$/u.test(number.word)) ? { from: to, to } : undefined
    }
  }
}
