import { COUNTRIES } from '../mentions/countries.ts'
import { BESIDE, TRUST } from './rules.ts'
import { type Finding, once, type PairCheck, type Told, type ToldReference } from './told.ts'

const IN = /\b(?:in|at|near|outside|to|from)(?: the)?\s$/iu

const STATES: ReadonlySet<string> = new Set(COUNTRIES.flatMap(({ name, otherNames }) => [name, ...otherNames]).map((name) => name.replaceAll('.', '').toLowerCase()))
/** A town may lie in the state that the other article names, so that only like is compared with like. */
const isState = ({ text }: Told, { span }: ToldReference): boolean => STATES.has(text.slice(span.start, span.end).replaceAll('.', '').toLowerCase())

interface Stay {
  reference: ToldReference
  preposition: string
  beside: ReadonlySet<string>
}

/** Places where something happens or goes to: a name of a place after its preposition. */
const staysIn = once(({ text, references, words }: Told): Stay[] => {
  return references.flatMap((reference): Stay[] => {
    const { type, named, span } = reference
    const match = type === 'place' && named ? IN.exec(text.slice(Math.max(0, span.start - 14), span.start)) : null
    if (match === null) return []
    const before = words.filter(({ content, end }) => content && end <= span.start).slice(-BESIDE)
    return [{ reference, preposition: match[0].trim().toLowerCase().startsWith('to') ? 'to' : 'in', beside: new Set(before.map(({ stem }) => stem)) }]
  })
})

/** The same happening at another place: each sentence has one place of this kind, after the same words, and does not name the other's. */
export const otherPlaces: PairCheck = (a, b) => {
  const [left, right] = [staysIn(a), staysIn(b)]
  return left.flatMap((one): Finding[] => {
    const other = right.find(({ preposition, beside }) => preposition === one.preposition && [...beside].some((word) => one.beside.has(word)))
    if (other === undefined || other.reference.entity === one.reference.entity || isState(a, one.reference) !== isState(b, other.reference)) return []
    const names = (told: Told, { entity }: ToldReference): boolean => told.references.some((reference) => reference.entity === entity)
    if (names(a, other.reference) || names(b, one.reference)) return []
    if ([left, right].some((stays) => stays.filter(({ preposition }) => preposition === one.preposition).length > 1)) return []
    return [{ key: 'place', left: one.reference.span, right: other.reference.span, rule: 'another place after the same words', score: TRUST.place }]
  })
}
