import { COUNTRIES } from './countries.ts'
import { PEOPLES } from './lexicon.ts'
import { wholeNumbers } from './rooms.ts'
import type { Tokens } from './tokens.ts'

/** What a word is known as; bits, so that a word can be several. */
export const Known = {
  given: 1, family: 2, place: 4, country: 8, organisation: 16, demonym: 32, common: 64, phrasePlace: 128, phraseOrganisation: 256, phraseCountry: 512,
  /** A place nobody mistakes: a capital, a region, a water. */
  region: 1024,
} as const

/** The lists a gazetteer is made of: one name a line, in small letters or as printed. */
export interface NameLists {
  given: string
  family: string
  places: string
  /** Regions, waters and other places of weight. */
  regions: string
  organisations: string
  /** Words that are common in small letters. */
  common: string
}

/** Known names: bits of single words, and names of several words keyed by their first. */
export interface Gazetteer {
  words: Map<string, number>
  phrases: Map<string, number>
  /** Most words that a known name starting with this word has. */
  longest: Map<string, number>
}

const plain = (word: string): string => word.normalize('NFD').replace(/\p{M}/gu, '')

/** Words of a name as the tokeniser cuts them. */
const nameWords = (name: string): string[] => name.toLowerCase().replaceAll('’', "'").replace(/([-–])/g, ' $1 ').split(/\s+/).filter((word) => word !== '')

/** Builds the lookup tables. Linear in the lists. */
export function buildGazetteer(lists: NameLists): Gazetteer {
  const gazetteer: Gazetteer = { words: new Map(), phrases: new Map(), longest: new Map() }
  const { words, phrases, longest } = gazetteer
  const mark = (map: Map<string, number>, key: string, bits: number): void => { map.set(key, (map.get(key) ?? 0) | bits) }
  const enter = (name: string, single: number, phrase: number): void => {
    for (const form of new Set([name, plain(name)])) {
      const parts = nameWords(form)
      const first = parts[0]
      if (first === undefined) continue
      if (parts.length === 1) mark(words, first, single)
      else {
        mark(phrases, parts.join(' '), phrase)
        longest.set(first, Math.max(longest.get(first) ?? 0, parts.length))
      }
    }
  }
  const each = (list: string, single: number, phrase: number): void => {
    for (const name of list.split('\n')) enter(name, single, phrase)
  }
  each(lists.given, Known.given, Known.given)
  each(lists.family, Known.family, Known.family)
  each(lists.places, Known.place, Known.phrasePlace)
  each(lists.regions, Known.place | Known.region, Known.phrasePlace | Known.region)
  each(lists.organisations, Known.organisation, Known.phraseOrganisation)
  each(lists.common, Known.common, 0)
  for (const { name, capital, demonyms, otherNames } of COUNTRIES) {
    for (const form of [name, ...otherNames]) enter(form, Known.country, Known.phraseCountry)
    // "U. S." with a space, as some wires print it.
    for (const form of otherNames) if (/^(?:[A-Z]\.){2,}$/.test(form)) enter(form.replaceAll('.', '. ').trim(), Known.country, Known.phraseCountry)
    if (capital !== '') enter(capital, Known.place | Known.region, Known.phrasePlace | Known.region)
    for (const form of demonyms) enter(form, Known.demonym, Known.demonym)
  }
  for (const word of PEOPLES) enter(word, Known.demonym, Known.demonym)
  return gazetteer
}

/** Bits of every token of a sentence; a name of several words marks each of its tokens. */
export function knownBits(gazetteer: Gazetteer, { ids, lower, vocabulary }: Tokens, masked = 0): Int32Array {
  const bits = wholeNumbers(ids.length)
  for (let at = 0; at < ids.length; at += 1) {
    const id = ids[at] ?? 0
    bits[at] = (bits[at] ?? 0) | (vocabulary.known(id, gazetteer) & ~masked)
    for (let size = Math.min(vocabulary.longest(id, gazetteer), ids.length - at); size > 1; size -= 1) {
      const found = gazetteer.phrases.get(lower.slice(at, at + size).join(' '))
      if (found === undefined) continue
      for (let k = at; k < at + size; k += 1) bits[k] = (bits[k] ?? 0) | (found & ~masked)
      break
    }
  }
  return bits
}
