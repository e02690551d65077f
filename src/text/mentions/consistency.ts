import { CALENDAR_WORDS, NO_NAMES, PEOPLES, TITLES } from './lexicon.ts'
import { type Found, type Read, lowerWords, nameKey } from './found.ts'
import { Known } from './gazetteer.ts'
import { bytes } from './rooms.ts'
import { RULE } from './rules.ts'

/** Longest name, in words, that is looked for again elsewhere in the article. */
const LONGEST_REPEATED = 8

/** One class for all printings of a name in an article: the one with the greatest sum of margins ("one sense per discourse", Gale et al. 1992). */
function vote(all: Found[], keys: readonly string[]): void {
  const sums = new Map<string, Map<Found['type'], number>>()
  all.forEach((found, at) => {
    const key = keys[at] ?? ''
    const sum = sums.get(key) ?? new Map<Found['type'], number>()
    sums.set(key, sum)
    sum.set(found.type, (sum.get(found.type) ?? 0) + Math.max(1, found.margin))
  })
  all.forEach((found, at) => {
    const sum = sums.get(keys[at] ?? '')
    if (sum === undefined || sum.size < 2) return
    const [best] = [...sum].sort((a, b) => b[1] - a[1])
    if (best !== undefined && best[0] !== found.type) { found.type = best[0]; found.rule = RULE.sameName }
  })
}

/** A single word that ends (or begins) a person's full name in the article is that person. */
function surnames(all: Found[]): void {
  const parts = new Set<string>()
  for (const found of all) {
    if (found.type !== 'person' || found.first === found.last) continue
    const words = lowerWords(found)
    for (const part of [words[0], words[words.length - 1]]) if (part !== undefined && part.length > 1) parts.add(part)
  }
  for (const found of all) {
    if (found.type === 'person' || found.first !== found.last) continue
    const known = found.read.sentence.known[found.first] ?? 0
    if ((known & (Known.country | Known.region)) !== 0 || !parts.has(lowerWords(found)[0] ?? '')) continue
    found.type = 'person'
    found.rule = RULE.partOfName
  }
}

/** "Anti-Corruption Bureau (ACB)": the short form is of the class of the long one, wherever it stands. */
function acronyms(all: Found[], keys: readonly string[]): void {
  const types = new Map<string, Found['type']>()
  for (let at = 1; at < all.length; at += 1) {
    const [long, short] = [all[at - 1], all[at]]
    if (long === undefined || short === undefined || long.read !== short.read || short.first !== long.last + 2) continue
    if (short.read.tokens.forms[short.first - 1] !== '(' || long.first === long.last || short.first !== short.last) continue
    if (/\p{Lu}.*\p{Lu}/u.test(short.read.tokens.forms[short.first] ?? '')) types.set(keys[at] ?? '', long.type === 'person' ? 'organisation' : long.type)
  }
  if (types.size > 0) all.forEach((found, at) => {
    const type = types.get(keys[at] ?? '')
    if (type === undefined || type === found.type) return
    found.type = type
    found.rule = RULE.acronym
  })
}

/** Printings of a found name, and known places, that the tagger passed over. */
function missed(reads: readonly Read[], all: Found[]): Found[] {
  const names = new Map<string, Found>()
  for (const found of all) {
    const known = found.read.sentence.known[found.first] ?? 0
    const single = found.first === found.last
    if (single && ((known & Known.common) !== 0 || found.read.sentence.casing[found.first] === 2)) continue
    if (found.last - found.first < LONGEST_REPEATED) names.set(lowerWords(found).join(' '), found)
  }
  const starts = new Map<string, number>()
  for (const key of names.keys()) {
    const words = key.split(' ')
    const first = words[0] ?? ''
    starts.set(first, Math.max(starts.get(first) ?? 0, words.length))
  }
  const taken = new Map<Read, Uint8Array>()
  for (const { read, first, last } of all) {
    let set = taken.get(read)
    if (set === undefined) taken.set(read, (set = bytes(read.tokens.ids.length)))
    set.fill(1, first, last + 1)
  }
  const added: Found[] = []
  for (const read of reads) {
    const { lower, forms } = read.tokens
    // A printing of a name has a capital: most of a text has none.
    if (read.sentence.capitals === 0) continue
    const set = taken.get(read)
    for (let at = 0; at < lower.length; at += 1) {
      const form = forms[at] ?? ''
      if (set?.[at] === 1 || (read.sentence.shapes[at] ?? 0) < 3 || form.charAt(0) === form.charAt(0).toLowerCase()) continue
      const free = (last: number): boolean => { for (let k = at; k <= last; k += 1) if (set?.[k] === 1) return false; return true }
      let hit: Found | undefined
      for (let size = Math.min(starts.get(lower[at] ?? '') ?? 0, lower.length - at); size > 0 && hit === undefined; size -= 1) {
        const model = names.get(lower.slice(at, at + size).join(' '))
        if (model !== undefined && free(at + size - 1)) hit = { read, first: at, last: at + size - 1, type: model.type, margin: 0, rule: RULE.sameName }
      }
      hit ??= knownPlace(read, at, free)
      if (hit === undefined) continue
      added.push(hit)
      at = hit.last
    }
  }
  return added
}

/** A country, capital or region at this word that no name covers. */
function knownPlace(read: Read, at: number, free: (last: number) => boolean): Found | undefined {
  const { known } = read.sentence
  const { lower, forms } = read.tokens
  const bits = known[at] ?? 0
  const single = (bits & Known.country) !== 0 || ((bits & Known.region) !== 0 && (bits & (Known.given | Known.family | Known.common)) === 0)
  let last = at
  if ((bits & Known.phraseCountry) !== 0) while (((known[last + 1] ?? 0) & Known.phraseCountry) !== 0) last += 1
  else if (!single || (bits & Known.common) !== 0) return undefined
  const word = lower[at] ?? ''
  if (PEOPLES.has(word) || TITLES.has(word) || NO_NAMES.has(word) || CALENDAR_WORDS.has(word)) return undefined
  if (last === at && (!single || (forms[at] ?? '').length < 2)) return undefined
  return free(last) ? { read, first: at, last, type: 'place', margin: 0, rule: RULE.knownPlace } : undefined
}

/** Makes the names of one article agree with each other, and adds the printings that were passed over. In text order. */
export function agree(reads: readonly Read[], found: Found[]): Found[] {
  const keys = found.map(nameKey)
  vote(found, keys)
  acronyms(found, keys)
  surnames(found)
  const order = (each: Found): number => each.read.tokens.starts[each.first] ?? 0
  return [...found, ...missed(reads, found)].sort((a, b) => order(a) - order(b))
}
