import type { Span } from '../text.ts'
import { IDLE_VERBS, MUTUAL } from './lexicon.ts'
import { TRUST, VERB_WITHIN } from './rules.ts'
import { type Finding, once, type PairCheck, type Told, type ToldReference } from './told.ts'

/** Somebody does something to somebody: the two references in the order of doing, and the stem of what is done. */
interface Deed {
  agent: ToldReference
  patient: ToldReference
  verb: string
  span: Span
}

const TOWARDS = /^(?:to|towards?|of|on|against|for|by|with)$/

/** Deeds between neighbouring references with one content word between them: "X struck Y", "X's call to Y", "Y was struck by X". */
const deedsIn = once(({ references, words, text }: Told): Deed[] => {
  return references.slice(0, -1).flatMap((first, at): Deed[] => {
    const second = references[at + 1]
    if (second === undefined) return []
    const between = words.filter(({ start, end }) => start >= first.span.end && end <= second.span.start)
    if (between.length === 0 || between.length > VERB_WITHIN || /[,;:.()“”"—]/u.test(text.slice(first.span.end, second.span.start))) return []
    const content = between.filter((word) => word.content)
    const verb = content[0]
    if (content.length !== 1 || verb === undefined || MUTUAL.test(verb.fold) || IDLE_VERBS.has(verb.stem)) return []
    if (between.some(({ fold }) => /^(?:and|or|but|not|never|who|which|that|\p{L}+n't)$/u.test(fold))) return []
    const last = between.at(-1)?.fold ?? ''
    const passive = last === 'by' && between.some(({ fold }) => /^(?:is|are|was|were|be|been|being)$/.test(fold))
    // After a genitive or "his" it is a noun, and what it goes to stands after a preposition.
    const owner = /['’]s?$/u.test(text.slice(first.span.start, first.span.end)) || /^\s?['’]s\b/u.test(text.slice(first.span.end, first.span.end + 3)) || /^(?:his|her|their|its)$/iu.test(text.slice(first.span.start, first.span.end))
    if (owner !== TOWARDS.test(last) && !passive) return []
    const span = { start: first.span.start, end: second.span.end }
    return [passive ? { agent: second, patient: first, verb: verb.stem, span } : { agent: first, patient: second, verb: verb.stem, span }]
  })
})

/** The same deed with the parties swapped, or by another person to the same party. */
export const otherAgents: PairCheck = (a, b) => deedsIn(a).flatMap((one): Finding[] => deedsIn(b).flatMap((other): Finding[] => {
  if (one.verb !== other.verb || one.agent.entity === other.agent.entity) return []
  if (one.agent.entity === other.patient.entity && one.patient.entity === other.agent.entity && one.agent.entity !== one.patient.entity) {
    return [{ key: `swapped: ${one.verb}`, left: one.span, right: other.span, rule: 'the same deed, the parties swapped', score: TRUST.swapped }]
  }
  const persons = [one.agent, other.agent].every(({ type, named }) => type === 'person' && named)
  const named = (told: Told, entity: number): boolean => told.references.some((reference) => reference.entity === entity)
  if (!persons || one.patient.entity !== other.patient.entity || named(a, other.agent.entity) || named(b, one.agent.entity)) return []
  return [{ key: `agent: ${one.verb}`, left: one.agent.span, right: other.agent.span, rule: 'the same deed by another person', score: TRUST.otherAgent }]
}))
