import { isNumber } from '../families/words.ts'
import { CLAUSE_WORDS, NEGATIVE_WORDS, NOT, oppositesOf } from './lexicon.ts'
import { BESIDE, NEGATED_WITHIN, NEGATIVE_WITHIN, TRUST } from './rules.ts'
import { type Finding, once, type PairCheck, spanned, type Told, type ToldWord } from './told.ts'

/** What a sentence says is not so: the first content word after the negation. */
const negatedIn = once(({ words, hedges, text }: Told): { at: number; from: number }[] => hedges.flatMap(({ kind, span }) => {
  const from = kind === 'negation' ? words.findIndex(({ start }) => start >= span.start) : -1
  const offset = from < 0 ? -1 : words.slice(from + 1, from + 2 + NEGATED_WITHIN).findIndex(({ content }) => content)
  const at = from + 1 + offset
  const [not, head] = [words[from], words[at]]
  if (offset < 0 || not === undefined || head === undefined || !NOT.test(not.fold) || isNumber(head.fold)) return []
  // In the same clause: no mark between, no "what", no "because".
  const clear = !/[,;:.()“”"—]/u.test(text.slice(not.end, head.start)) && !words.slice(from + 1, at).some(({ fold }) => CLAUSE_WORDS.test(fold))
  return clear ? [{ at, from }] : []
}))

const aroundAt = (words: readonly ToldWord[], at: number, reach: number): ToldWord[] => [...words.slice(Math.max(0, at - reach), at), ...words.slice(at + 1, at + 1 + reach)]
const nextContent = (words: readonly ToldWord[], at: number): ReadonlySet<string> =>
  new Set([...words.slice(0, at).filter(({ content }) => content).slice(-BESIDE), ...words.slice(at + 1).filter(({ content }) => content).slice(0, BESIDE)].map(({ stem }) => stem))
const shareOne = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => [...a].some((word) => b.has(word))

/** One says that it is so, the other that it is not: the same word, negated there and not here, with a word beside it in common. */
export const otherPolarity: PairCheck = (a, b) => [...negated(a, b, false), ...negated(b, a, true)]

function negated(a: Told, b: Told, mirrored: boolean): Finding[] {
  return negatedIn(a).flatMap(({ at, from }): Finding[] => {
    const word = a.words[at]
    const other = b.words.findIndex(({ stem }) => stem === word?.stem)
    const plain = b.words[other]
    if (word === undefined || plain === undefined) return []
    if (aroundAt(b.words, other, NEGATIVE_WITHIN).some(({ fold }) => NEGATIVE_WORDS.test(fold))) return []
    // "did not only", two negations, a wish or a question on the other side: not the same statement turned round.
    if (b.hedges.some(({ kind, scope }) => (kind === 'nonfactive' || kind === 'condition' || kind === 'question') && scope.start <= plain.start && plain.end <= scope.end)) return []
    // A word beside it in common, or the same subject before both.
    const subject = a.words.slice(0, from).findLast(({ content }) => content)
    const sameSubject = subject !== undefined && b.words.slice(0, other).some(({ stem }) => stem === subject.stem)
    if (!sameSubject && !shareOne(nextContent(a.words, at), nextContent(b.words, other))) return []
    const [left, right] = [spanned(a.words.slice(from, at + 1)), { start: plain.start, end: plain.end }]
    return [{ key: `not: ${word.stem}`, left: mirrored ? right : left, right: mirrored ? left : right, rule: 'negated there, not here', score: TRUST.negated }]
  })
}

/** Words of opposite sense at the same place: "the largest port" and "the smallest port". */
export const opposites: PairCheck = (a, b) => a.words.flatMap((word, at): Finding[] => {
  const against = oppositesOf.get(word.stem)
  if (against === undefined || b.stems.has(word.stem) || b.words.some(({ stem }) => stem === word.stem)) return []
  const other = b.words.findIndex(({ stem }) => against.has(stem))
  const opposite = b.words[other]
  if (opposite === undefined || a.words.some(({ stem }) => stem === opposite.stem)) return []
  const turned = (words: readonly ToldWord[], place: number): boolean => words.slice(Math.max(0, place - BESIDE), place).some(({ fold }) => NEGATIVE_WORDS.test(fold))
  if (turned(a.words, at) !== turned(b.words, other) || !shareOne(nextContent(a.words, at), nextContent(b.words, other))) return []
  return [{ key: `opposite: ${[word.stem, opposite.stem].sort().join(' ')}`, left: word, right: opposite, rule: 'words of opposite sense at the same place', score: TRUST.opposite }]
    .map((finding) => ({ ...finding, left: { start: word.start, end: word.end }, right: { start: opposite.start, end: opposite.end } }))
})
