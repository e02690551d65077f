import { type Found, lowerWords } from './found.ts'
import { Known } from './gazetteer.ts'
import { CALENDAR_WORDS, CONNECTORS, CURRENCIES, NO_NAMES, ORG_HEADS, PEOPLES, TITLES } from './lexicon.ts'
import { LONGEST_ACRONYM, RULE } from './rules.ts'

/** Last words that settle an organisation or a place: heads with next to no other use in names. */
const SURE_ORGANISATION = new Set(`ministry department agency bureau commission committee council authority parliament congress court tribunal union association
federation confederation party university college institute foundation bank inc inc. corp corp. ltd ltd. llc plc corporation company charity
organization organisation police army newspaper times herald gazette`.split(/\s+/))
const SURE_PLACE = new Set('river lake sea ocean bay strait island islands peninsula mountains valley desert province county prefecture governorate canton municipality street road avenue boulevard airport district stadium'.split(' '))

const isNamePart = (word: string): boolean => CONNECTORS.has(word) && /^[a-z]/.test(word) && !/^(?:of|the|and|for|on|in|to|y|e)$/.test(word)
const isSign = (word: string): boolean => !/[\p{L}\p{N}]/u.test(word)

/** Takes signs, small words and genitives off both ends; false when nothing is left. */
function trim(found: Found): boolean {
  const { lower } = found.read.tokens
  const at = (k: number): string => lower[k] ?? ''
  while (found.first <= found.last && (isSign(at(found.first)) || (CONNECTORS.has(at(found.first)) && !isNamePart(at(found.first))) || at(found.first) === "'s")) found.first += 1
  while (found.last >= found.first && (isSign(at(found.last)) || (CONNECTORS.has(at(found.last)) && !/^[\p{Lu}]/u.test(found.read.tokens.forms[found.last] ?? '')) || at(found.last) === "'s" || (CALENDAR_WORDS.has(at(found.last)) && at(found.last - 1) !== '-'))) found.last -= 1
  return found.first <= found.last
}

/** "World Bank and the International Monetary Fund" are two: no name goes on over "and the". */
function splitAtAnd(found: Found): Found[] {
  const { lower } = found.read.tokens
  for (let at = found.first + 1; at + 1 < found.last; at += 1) {
    if (lower[at] === 'and' && lower[at + 1] === 'the') return [{ ...found, last: at - 1 }, ...splitAtAnd({ ...found, first: at + 2 })]
  }
  return [found]
}

/** "Kim Min-jun": takes in the small half of a hyphenated given name after a known surname; not "Kim-led". */
function hyphenated({ read, last }: Found): number | undefined {
  const { forms, lower, starts, ends } = read.tokens
  const part = lower[last + 2] ?? ''
  if (forms[last + 1] !== '-' || forms[last + 2] !== part || !/^\p{Ll}{2,5}$/u.test(part)) return undefined
  const tight = starts[last + 1] === ends[last] && starts[last + 2] === ends[last + 1]
  const common = ((read.sentence.known[last + 2] ?? 0) & Known.common) !== 0
  return common && (!tight || /^(?:led|era|style|based|run|born|owned|like|ally|free|back|wing|party|area|made|only|wide|aged|old|long)$/.test(part)) ? undefined : last + 2
}

/** A person's name holds no figures and takes in the initials before it ("D K …"). */
function personBounds(found: Found): Found | undefined {
  if (found.type !== 'person') return found
  const { forms } = found.read.tokens
  let { first, last } = found
  for (let at = first; at <= last; at += 1) if (/^\d/.test(forms[at] ?? '')) { last = at - 1; break }
  while (first > 0 && /^\p{Lu}\.?$/u.test(forms[first - 1] ?? '') && !/^[IA]$/.test(forms[first - 1] ?? '') && !/^\p{Lu}\.?$/u.test(forms[first] ?? '')) {
    first -= 1
    while (first > 0 && /^\p{Lu}\.?$/u.test(forms[first - 1] ?? '') && !/^I$/.test(forms[first - 1] ?? '')) first -= 1
  }
  if (last > first && last === found.last) last = hyphenated(found) ?? last
  return last < first ? undefined : { ...found, first, last }
}

/** Splits "Finance Minister Nirmala …" and "… Party MLA K S …" at the last title: what follows is a person. */
function splitAtTitle(found: Found): Found[] {
  const { lower, forms } = found.read.tokens
  for (let at = found.last; at >= found.first; at -= 1) {
    const word = lower[at] ?? ''
    if (!TITLES.has(word) && (!NO_NAMES.has(word) || ORG_HEADS.has(word))) continue
    // "Department of Justice": after a small word it belongs to the name.
    if (at > found.first && /^(?:of|for|and|on)$/.test(lower[at - 1] ?? '')) continue
    if ((forms[at] ?? '') === word) return [found]
    const after: Found = { ...found, first: at + 1, type: 'person', rule: RULE.title }
    const tail = lower.slice(at + 1, found.last + 1)
    if (at < found.last) {
      const personal = tail.every((next) => !ORG_HEADS.has(next) && next !== 'of' && next !== 'and') && !isSign(tail[0] ?? '') && tail[0] !== 'of'
      const known = tail.some((_, k) => ((found.read.sentence.known[at + 1 + k] ?? 0) & (Known.given | Known.family)) !== 0)
      if (!personal || (found.type !== 'person' && !known)) return [found]
      if (found.type === 'person') after.rule = found.rule
    }
    let end = at - 1
    while (end >= found.first && (TITLES.has(lower[end] ?? '') || isSign(lower[end] ?? '') || lower[end] === 'and' || lower[end] === 'vice' || lower[end] === 'foreign' || lower[end] === 'prime' || lower[end] === 'finance' || lower[end] === 'deputy' || lower[end] === 'crown')) end -= 1
    const before: Found[] = end >= found.first && found.type !== 'person' ? [{ ...found, last: end }] : []
    if (at === found.last) return found.type === 'person' && found.first < at ? [] : found.type === 'organisation' || found.type === 'place' ? before : [found]
    return [...before, after]
  }
  return [found]
}

/** "Indian Institute of Science": the people's word before a heading word belongs to the body. */
function withPeople(found: Found): Found {
  const { lower, forms } = found.read.tokens
  const { known } = found.read.sentence
  const before = found.first - 1
  if (found.type !== 'organisation' || found.first === found.last || before < 0 || !ORG_HEADS.has(lower[found.first] ?? '')) return found
  return ((known[before] ?? 0) & Known.demonym) !== 0 && forms[before] !== lower[before] ? { ...found, first: before } : found
}

/** A dash between spaces before an ordinary small word ends a name ("Calloway - who …"). */
function cutAtDash(found: Found): Found {
  const { forms, lower, starts, ends } = found.read.tokens
  const { known } = found.read.sentence
  for (let at = found.first + 1; at < found.last; at += 1) {
    if (!/^[-–—]$/.test(forms[at] ?? '') || forms[at + 1] !== lower[at + 1] || ((known[at + 1] ?? 0) & Known.common) === 0) continue
    if ((starts[at] ?? 0) > (ends[at - 1] ?? 0) && (starts[at + 1] ?? 0) > (ends[at] ?? 0) && !/^\p{Ll}{1,3}$/u.test(lower[at + 1] ?? '')) return { ...found, last: at - 1 }
    if (/^(?:who|has|had|was|is|the|and|but|he|she)$/.test(lower[at + 1] ?? '')) return { ...found, last: at - 1 }
  }
  return found
}

/** Corrects the class of a candidate by what is known of its words; undefined when it is no name. */
function settle(found: Found): Found | undefined {
  const { read, first, last } = found
  const { known, headline, casing, initial } = read.sentence
  const words = lowerWords(found)
  const [only] = words
  const form = read.tokens.forms[first] ?? ''
  const all = (bits: number): boolean => words.every((word, k) => isSign(word) || ((known[first + k] ?? 0) & bits) !== 0)
  if (words.length === 1 && only !== undefined) {
    if (NO_NAMES.has(only) || CALENDAR_WORDS.has(only) || (TITLES.has(only) && found.type !== 'organisation')) return undefined
    if (CURRENCIES.has(only) && /^[\d.]/.test(read.tokens.forms[last + 1] ?? '')) return undefined
    if (form === only && !/\p{Lu}/u.test(form)) return undefined
    const ordinary = ((known[first] ?? 0) & Known.common) !== 0 && ((known[first] ?? 0) & (Known.given | Known.family | Known.place | Known.organisation)) === 0
    if (ordinary && (casing[first] === 1 || (initial[first] === 1 && casing[first] === 0 && found.type !== 'organisation'))) return undefined
  }
  if (words.every((word) => isSign(word) || PEOPLES.has(word) || /^(?:and|north|south|central|southern|northern)$/.test(word))) return undefined
  const country = all(Known.country | Known.phraseCountry) && !all(Known.given | Known.family)
  const region = all(Known.region) && !all(Known.given)
  if (!country && !region && all(Known.demonym)) return undefined
  if ((country || region) && found.type !== 'place') return { ...found, type: 'place', rule: RULE.knownPlace }
  const end = words[words.length - 1] ?? ''
  if (words.length > 1 && SURE_ORGANISATION.has(end) && found.type !== 'organisation' && found.type !== 'other') return { ...found, type: 'organisation', rule: RULE.headWord }
  if (words.length > 1 && SURE_PLACE.has(end) && found.type === 'person') return { ...found, type: 'place', rule: RULE.headWord }
  if (found.type === 'person' && words.length === 1 && headline === 0 && form.length > 1 && form.length <= LONGEST_ACRONYM && /^[\p{Lu}\d]+$/u.test(form)
    && ((known[first] ?? 0) & (Known.given | Known.family | Known.place)) === 0) return { ...found, type: 'organisation', rule: RULE.acronym }
  return found
}

/** Names of a sentence put right by rules on the words themselves. */
export function refine(candidates: readonly Found[]): Found[] {
  return candidates.flatMap(splitAtAnd).map(cutAtDash).filter(trim).flatMap(splitAtTitle).flatMap((found) => personBounds(found) ?? []).filter(trim).map(withPeople).flatMap((found) => settle(found) ?? [])
}
