import type { Reader } from './expression.ts'
import { matchWords } from './readCalendar.ts'

type Towards = 'PAST_REF' | 'PRESENT_REF' | 'FUTURE_REF'

const SINGLE = new Map<string, Towards>([
  ['now', 'PRESENT_REF'], ['currently', 'PRESENT_REF'], ['nowadays', 'PRESENT_REF'], ['presently', 'PRESENT_REF'], ['recently', 'PAST_REF'],
  ['lately', 'PAST_REF'], ['soon', 'FUTURE_REF'], ['current', 'PRESENT_REF'],
])
const PHRASES: readonly (readonly [readonly string[], Towards])[] = [
  [['the', 'past'], 'PAST_REF'], [['the', 'future'], 'FUTURE_REF'], [['the', 'near', 'future'], 'FUTURE_REF'],
  [['these', 'days'], 'PRESENT_REF'], [['the', 'present'], 'PRESENT_REF'], [['in', 'future'], 'FUTURE_REF'], [['at', 'present'], 'PRESENT_REF'],
  [['right', 'now'], 'PRESENT_REF'], [['more', 'recently'], 'PAST_REF'],
]

/** "now", "currently", "recently", "in the past", "soon": words that point in time but at no date. */
export const readReference: Reader = (tokens, at) => {
  const single = SINGLE.get(tokens.word(at))
  if (single !== undefined) {
    if (tokens.word(at) === 'soon' && (tokens.word(at - 1) === 'as' || tokens.word(at + 1) === 'after')) return undefined
    if (tokens.word(at) === 'now' && tokens.word(at + 1) === 'that') return undefined
    return { start: at, end: at + 1, expression: { is: 'reference', towards: single } }
  }
  for (const [words, towards] of PHRASES) {
    const end = matchWords(tokens, at, words)
    // "the past week" is read elsewhere; "the present government" is no time.
    if (end !== undefined && (words[0] !== 'the' || /^(?:[.,;:!?)"”’-]?|and|but|was|is|has|have|when|that|it|he|she|they|we|by|for|with|to|could|will|in|are|as)$/.test(tokens.word(end)))) {
      return { start: at, end, expression: { is: 'reference', towards } }
    }
  }
  return undefined
}
