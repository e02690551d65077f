import { isUnnamedHead } from '../attribution/speakers.ts'
import { isNumber } from '../families/words.ts'
import type { Span } from '../text.ts'
import { AT_LEAST, AT_MOST, GENERIC_NOUNS, NOT, ORDINALS, PLURALS, ROUGHLY, SCALES } from './lexicon.ts'
import { NOUN_WITHIN, ROUNDING, TRUST } from './rules.ts'
import { type Finding, once, overlaps, type PairCheck, spanned, type Told, type ToldWord } from './told.ts'

/** A number of things as a sentence tells it. */
interface Count {
  noun: string
  least: number
  most: number
  value: number
  /** Digits after the point as printed, and what "million" and the like multiply them by. */
  decimals: number
  scale: number
  span: Span
  /** Stems beside it. */
  beside: ReadonlySet<string>
}

/** "not the first", "never two": what is said not to be is no count. */
const isNegated = (words: readonly ToldWord[], at: number): boolean => words.slice(Math.max(0, at - NOUN_WITHIN), at).some(({ fold }) => NOT.test(fold))

/** How many of what a sentence counts: figures and number words with their noun, no dates, years or ages. */
const countsIn = once(({ words, dates, text }: Told): Count[] => {
  const counts: Count[] = []
  for (let at = 0; at < words.length; at++) {
    const first = words[at]
    if (first === undefined || !isNumber(first.fold) || dates.some(({ span }) => overlaps(span, first))) continue
    let value = Number.parseFloat(first.fold)
    if (!/^\d+(?:\.\d+)?$/.test(first.fold) || isNegated(words, at)) continue
    let end = at + 1
    for (let scale = SCALES.get(words[end]?.fold ?? ''); scale !== undefined; scale = SCALES.get(words[end]?.fold ?? '')) {
      value *= scale
      end += 1
    }
    const money = /[$€£]\s?$/u.test(text.slice(Math.max(0, first.start - 2), first.start))
    const noun = money ? { stem: 'money', at: end - 1 } : nounAfter(words, end, text)
    if (noun === undefined || isShare(words, at)) continue
    const [least, most] = rangeOf(words, at, value)
    counts.push({
      noun: noun.stem, least, most, value, decimals: /\.(\d+)$/.exec(first.fold)?.[1]?.length ?? 0, scale: value / Number.parseFloat(first.fold), span: spanned(words.slice(at, noun.at + 1)),
      beside: new Set([...words.slice(Math.max(0, at - NOUN_WITHIN), at), ...words.slice(noun.at + 1, noun.at + 1 + NOUN_WITHIN)].filter(({ content }) => content).map((word) => word.stem)),
    })
    at = end - 1
  }
  return counts
})

/** The plural that a number counts: "three senior officials". */
function nounAfter(words: readonly ToldWord[], from: number, text: string): { stem: string; at: number } | undefined {
  for (let at = from; at < Math.min(words.length, from + NOUN_WITHIN); at++) {
    const word = words[at]
    if (word === undefined || !word.content || isNumber(word.fold) || /[,;:.()“”"—]/u.test(text.slice(words[at - 1]?.end ?? word.start, word.start))) return undefined
    if (word.fold === 'percent' || PLURALS.has(word.fold) || (/[^su]s$/u.test(word.fold) && word.fold.length > 3)) return { stem: PLURALS.get(word.fold) ?? word.stem, at }
  }
  return undefined
}

/** "one in eight", "every five": a share, no count. */
const isShare = (words: readonly ToldWord[], at: number): boolean => words[at - 1]?.fold === 'every' || (words[at - 1]?.fold === 'in' && words[at - 2]?.fold === '1')

function rangeOf(words: readonly ToldWord[], at: number, value: number): [number, number] {
  const before = words.slice(Math.max(0, at - 2), at).map(({ fold }) => fold).join(' ')
  const from = Number.parseFloat(words[at - 2]?.fold ?? '')
  if (words[at - 1]?.fold === 'to' && from <= value) return [from, value]
  if (AT_LEAST.test(before)) return [value, Infinity]
  if (AT_MOST.test(before)) return [0, value]
  if (ROUGHLY.test(before)) return [value * (1 - ROUNDING), value * (1 + ROUNDING)]
  return [value, value]
}

/** One is the other, printed with fewer digits after the point. */
function isRounded(one: Count, other: Count): boolean {
  const [short, long] = one.decimals <= other.decimals ? [one, other] : [other, one]
  return short.decimals < long.decimals && Math.abs(short.value - long.value) <= (short.scale * 10 ** -short.decimals) / 2
}

/** Counts of the same noun that exclude each other, where neither sentence has the other's count too. */
export const otherCounts: PairCheck = (a, b) => {
  const [left, right] = [countsIn(a), countsIn(b)]
  return left.flatMap((one): Finding[] => {
    const [ours, theirs] = [left, right].map((counts) => counts.filter(({ noun }) => noun === one.noun))
    const other = theirs?.[0]
    if (other === undefined || ours?.length !== 1 || theirs?.length !== 1) return []
    if ((one.least <= other.most && other.least <= one.most) || isRounded(one, other)) return []
    // People, per cent and money are counted for many reasons: something beside them must be the same.
    if (GENERIC_NOUNS.has(one.noun) && ![...one.beside].some((word) => other.beside.has(word))) return []
    return [{ key: one.noun, left: one.span, right: other.span, rule: 'other counts of the same noun', score: TRUST.count }]
  })
}

/** Places in a row: "her first term", "2nd". */
const ordinalsIn = once(({ words, dates }: Told): { value: number; noun: string; span: Span }[] => {
  return words.flatMap((word, at) => {
    const value = ORDINALS.get(word.fold) ?? Number(/^(\d{1,3})(?:st|nd|rd|th)$/.exec(word.fold)?.[1] ?? Number.NaN)
    const next = words[at + 1]
    if (Number.isNaN(value) || next?.content !== true || isNegated(words, at) || dates.some(({ span }) => overlaps(span, word))) return []
    return [{ value, noun: next.stem, span: spanned([word, next]) }]
  })
})

/** Another place in a row of the same things: "his first term", "his second term". */
export const otherOrdinals: PairCheck = (a, b) => {
  const [left, right] = [ordinalsIn(a), ordinalsIn(b)]
  return left.flatMap(({ value, noun, span }): Finding[] => {
    const other = right.find((ordinal) => ordinal.noun === noun)
    if (other === undefined || [left, right].some((own) => own.filter((ordinal) => ordinal.noun === noun).length > 1) || other.value === value) return []
    return [{ key: `place in a row: ${noun}`, left: span, right: other.span, rule: 'another place in a row', score: TRUST.count }]
  })
}

/** A noun with the words before it: one ("a senior official") or several ("senior officials") without a number. */
interface Quantity {
  stem: string
  several: boolean
  modifiers: readonly string[]
  span: Span
}

const SINGLE = /^(?:an?|one|1)$/
const ANY_COUNT = /^(?:several|many|some|few|both|all|most|no|any|these|those|such|other)$/

const quantitiesIn = once(({ words, text }: Told): Quantity[] => {
  return words.flatMap((word, at): Quantity[] => {
    if (!word.content || word.name || isNumber(word.fold)) return []
    let from = at
    while (from > 0 && at - from < 3 && words[from - 1]?.content === true && !isNumber(words[from - 1]?.fold ?? '')) from -= 1
    const modifiers = words.slice(from, at).map((before) => before.stem)
    const before = words[from - 1]
    if (modifiers.length === 0) return []
    // "a new hire orientation" is no hire: a noun ends its phrase, or is a word for people.
    const next = words[at + 1]
    const ends = next === undefined || !next.content || isUnnamedHead(word.fold) || next.fold.endsWith('ed') || /[^\s]/u.test(text.slice(word.end, next.start))
    if (before !== undefined && SINGLE.test(before.fold) && !PLURALS.has(word.fold)) return !ends ? [] : [{ stem: word.stem, several: false, modifiers, span: spanned(words.slice(from - 1, at + 1)) }]
    const plural = /[^su]s$/u.test(word.fold) && !word.fold.endsWith("'s") && word.fold.length > 3
    if (!plural || (before !== undefined && (isNumber(before.fold) || ANY_COUNT.test(before.fold)))) return []
    // Only the last modifier is sure to belong to it: the words before may be a verb.
    return [{ stem: word.stem, several: true, modifiers: modifiers.slice(-1), span: spanned(words.slice(at - 1, at + 1)) }]
  })
})

/** One of something there, several of it here: "a … official" and "… officials", with the same word before the noun. */
export const oneOrSeveral: PairCheck = (a, b) => {
  const [left, right] = [quantitiesIn(a), quantitiesIn(b)]
  return left.flatMap((one): Finding[] => {
    const other = right.find(({ stem, several, modifiers }) => stem === one.stem && several !== one.several && modifiers.some((word) => one.modifiers.includes(word)))
    if (other === undefined) return []
    const mixed = (quantities: readonly Quantity[], { several }: Quantity): boolean => quantities.some((more) => more.stem === one.stem && more.several !== several)
    if (mixed(left, one) || mixed(right, other)) return []
    return [{ key: `one or several: ${one.stem}`, left: one.span, right: other.span, rule: 'one there, several here', score: TRUST.oneOrSeveral }]
  })
}
