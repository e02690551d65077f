import { COUNTRIES } from '../mentions/countries.ts'
import { ROLE_NOUNS } from '../mentions/lexicon.ts'
import type { Link } from './clusters.ts'
import { governmentOf } from './governments.ts'
import { BODIES, HE, IT, MEN, MONTHS, POINTING, RELATIVES, SHE, SHIFTING_TIMES, THEY, WEEKDAYS, WIDE_NOUNS, WOMEN } from './lexicon.ts'
import type { Reference, ReferringArticle } from './reference.ts'
import { HOLDERS_AT_MOST, LINK, type LinkRule, PRONOUN_REACH, SURENESS } from './rules.ts'

const isAgent = ({ type }: Reference): boolean => type === 'person' || type === 'organisation' || type === 'agent' || type === 'unnamed' || type === 'publication'
/** A place, a thing and a time never are each other; a country may act, so places and bodies may. */
const compatible = (a: Reference, b: Reference): boolean =>
  a.type === b.type || (isAgent(a) && isAgent(b) && !(a.type === 'person' && b.type === 'organisation') && !(a.type === 'organisation' && b.type === 'person'))

/** What fixes a time phrase: its weekday, or month and figures, else all of it. */
function timeKey(words: readonly string[]): string {
  const day = words.find((word) => WEEKDAYS.has(word))
  if (day !== undefined) return day
  const month = words.find((word) => MONTHS.has(word.replace(/\.$/, '')))
  return month === undefined ? words.join(' ') : [month.slice(0, 3), ...words.filter((word) => /^\d{1,2}\.?$/.test(word))].join(' ')
}
const isShifting = (words: readonly string[]): boolean => words.some((word) => SHIFTING_TIMES.has(word)) && !words.some((word) => WEEKDAYS.has(word) || MONTHS.has(word))

/** A full name by its key, and the first reference that has it. */
interface Holder { key: string; at: number }

/** Collects links between references given by their place in the list. */
export class Linker {
  readonly links: Link[] = []
  readonly articles: readonly ReferringArticle[]
  readonly references: readonly Reference[]
  readonly stories: readonly string[]
  constructor(articles: readonly ReferringArticle[], references: readonly Reference[], stories: readonly string[]) {
    this.articles = articles
    this.references = references
    this.stories = stories
  }
  add(from: number, to: number, rule: LinkRule): void {
    if (from !== to) this.links.push({ from, to, ground: { rule, score: SURENESS[rule] } })
  }

  /** Names: the same words, the surname or given name of the one full name that has it, acronyms, demonyms. */
  names(): void {
    const full = new Map<string, number>()
    const byPart = new Map<string, Holder[]>()
    const byAcronym = new Map<string, number>()
    const governments: { at: number; key: string; government: readonly string[] }[] = []
    const keyOf = (reference: Reference): string => `${isAgent(reference) ? 'agent' : reference.type}:${reference.words.join(' ').replaceAll('.', '')}`
    this.references.forEach((reference, at) => {
      if (reference.kind !== 'name') return
      const key = keyOf(reference)
      const government = governmentOf(reference, this.articles[reference.article])
      if (government !== undefined) governments.push({ at, key, government })
      if (government !== undefined) return
      const before = full.get(key)
      if (before !== undefined) { this.add(at, before, LINK.sameName); return }
      full.set(key, at)
      if (reference.words.length < 2) return
      for (const part of new Set([reference.words[0] ?? '', reference.head])) {
        const holders = byPart.get(part)
        if (holders === undefined) byPart.set(part, [{ key, at }])
        else holders.push({ key, at })
      }
      const capitals = reference.words.filter((word) => !/^(?:of|the|and|for)$/.test(word)).map((word) => word.charAt(0)).join('')
      if (capitals.length >= 2) byAcronym.set(capitals, at)
    })
    for (const { at, key, government } of governments) this.#government(at, key, government, full)
    const countries = this.countryWords()
    for (const [key, at] of full) {
      const reference = this.references[at]
      if (reference === undefined) continue
      this.shortName(at, reference, byPart, key)
      if (reference.words.length === 1) {
        const long = byAcronym.get(reference.head.replaceAll('.', ''))
        const word = this.articles[reference.article]?.text.slice(reference.span.start, reference.span.end) ?? ''
        if (long !== undefined && /\p{Lu}.*\p{Lu}/u.test(word) && this.references[long] !== undefined && compatible(reference, this.references[long])) this.add(at, long, LINK.acronym)
      }
      const country = countries.get(reference.words.join(' '))
      if (country === undefined) continue
      const holder = full.get(`${key.slice(0, key.indexOf(':'))}:${country.name}`)
      if (holder !== undefined && holder !== at) this.add(at, holder, country.rule)
    }
  }

  /** A capital that acts is its country where that is named, else the same name as before. */
  #government(at: number, key: string, names: readonly string[], full: Map<string, number>): void {
    const country = names.flatMap((name) => [full.get(`place:${name}`) ?? full.get(`agent:${name}`) ?? []]).flat()[0]
    const before = country ?? full.get(key)
    if (before === undefined) full.set(key, at)
    else this.add(at, before, country === undefined ? LINK.sameName : LINK.capital)
  }

  /** Links a short name, or a longer name that ends in the same two words, to its full form where only one fits. */
  shortName(at: number, reference: Reference, byPart: ReadonlyMap<string, readonly Holder[]>, key: string): void {
    const holders = byPart.get(reference.head)
    if (holders === undefined) return
    // Of several holders the one in this article, else in this story, else the last one named.
    let inStory: number | undefined
    let anywhere: number | undefined
    for (let k = holders.length - 1; k >= Math.max(0, holders.length - HOLDERS_AT_MOST); k -= 1) {
      const holder = holders[k]
      const long = holder && this.references[holder.at]
      if (holder === undefined || holder.key === key || long === undefined || !compatible(reference, long)) continue
      // "Raj K. Chohan" and "Raj Chohan", "76ers" with the town before it: one holds all words of the other, in order.
      if (reference.words.length > 1 && !(long.words.length > reference.words.length && reference.words.every((word) => long.words.includes(word)))) continue
      if (long.article === reference.article) return this.#shortFor(at, reference, holder.at)
      if (this.stories[long.article] === this.stories[reference.article]) inStory ??= holder.at
      anywhere ??= holder.at
    }
    const target = inStory ?? anywhere
    if (target !== undefined) this.#shortFor(at, reference, target)
  }

  #shortFor(at: number, reference: Reference, target: number): void {
    this.add(at, target, this.references[target]?.head === reference.head ? LINK.surname : LINK.givenName)
  }

  countryWords(): Map<string, { name: string; rule: LinkRule }> {
    const words = new Map<string, { name: string; rule: LinkRule }>()
    for (const { name, demonyms, otherNames } of COUNTRIES) {
      const canonical = name.toLowerCase()
      for (const other of otherNames) words.set(other.toLowerCase().replace(/\.$/, ''), { name: canonical, rule: LINK.sameName })
      for (const demonym of demonyms) words.set(demonym.toLowerCase(), { name: canonical, rule: LINK.demonym })
    }
    return words
  }

  /** Common nouns and times that name the same in one story. */
  nouns(): void {
    const seen = new Map<string, number>()
    this.references.forEach((reference, at) => {
      if (reference.kind !== 'noun' && reference.kind !== 'time') return
      if (reference.type === 'unnamed') { this.#unnamed(reference, at, seen); return }
      const story = this.stories[reference.article] ?? ''
      const time = reference.kind === 'time'
      const wide = WIDE_NOUNS.has(reference.head) && !time
      const scope = wide || (time && isShifting(reference.words)) ? `${reference.article}` : story
      const key = `${scope}|${isAgent(reference) ? 'agent' : reference.type}|${time ? timeKey(reference.words) : `${reference.head}${reference.several && !BODIES.has(reference.head) ? '+' : ''}`}`
      const before = seen.get(key)
      if (before === undefined) seen.set(key, at)
      else this.add(at, before, time ? LINK.sameTime : LINK.sameNoun)
    })
  }

  /**
   * Somebody whom nobody names: the same words in one story ("a U.S. official"); a bare noun only where it points back in its
   * article ("the official"), since "a spokesman" may be another each time.
   */
  #unnamed(reference: Reference, at: number, seen: Map<string, number>): void {
    const { words, head, several, article, first } = reference
    const back = `${article}|unnamed|${head}${several ? '+' : ''}`
    const full = `${this.stories[article] ?? ''}|unnamed|${words.join(' ').replaceAll('.', '')}`
    const before = words.length > 1 ? seen.get(full) : POINTING.has(first) ? seen.get(back) : undefined
    if (before !== undefined) this.add(at, before, LINK.sameNoun)
    if (words.length > 1 && !seen.has(full)) seen.set(full, at)
    seen.set(back, at)
  }

  /** "coach X", "X, a doctor": a role noun beside a person's name is that person. */
  roles(): void {
    for (let at = 1; at < this.references.length; at += 1) {
      const [left, right] = [this.references[at - 1], this.references[at]]
      if (left === undefined || right === undefined || left.article !== right.article || right.span.start < left.span.end || !isAgent(left) || !isAgent(right)) continue
      const between = this.articles[left.article]?.text.slice(left.span.end, right.span.start) ?? ''
      // "X, according to a coach": not the coach.
      const apposed = /^\s*,\s*(?:the|a|an)?(?:\s+(?!(?:according|to|by|from|with|and|but|as|while|said|says|told)\b)[\p{Ll}-]+){0,2}\s*$/u.test(between.slice(0, 60))
      const beside = between.trim() === '' || (between.length < 12 && /^\s*(?:Mr|Dr|,)?\.?\s*$/u.test(between))
      const noun = left.kind === 'noun' ? left : right
      if (noun.kind !== 'noun' || noun.several || !(ROLE_NOUNS.has(noun.head) || MEN.has(noun.head) || WOMEN.has(noun.head))) continue
      if (left.kind === 'noun' && right.kind === 'name' && (beside || apposed) && compatible(left, right)) this.add(at - 1, at, LINK.role)
      else if (left.kind === 'name' && right.kind === 'noun' && apposed && compatible(left, right)) this.add(at, at - 1, LINK.role)
    }
  }

  /** Pronouns: the nearest reference before them in the article that fits in number and, as far as known, gender. */
  pronouns(): void {
    this.references.forEach((reference, at) => {
      if (reference.kind !== 'pronoun') return
      const { first } = reference
      if (RELATIVES.has(first)) {
        const before = this.references[at - 1]
        if (before !== undefined && before.article === reference.article && before.kind !== 'pronoun' && before.kind !== 'time' && compatible(before, reference) && reference.span.start - before.span.end < 12) this.add(at, at - 1, LINK.relative)
        return
      }
      const [person, body] = [HE.has(first) || SHE.has(first), IT.has(first) || THEY.has(first)]
      if (!person && !body) return
      for (let back = at - 1; back >= Math.max(0, at - PRONOUN_REACH); back -= 1) {
        const before = this.references[back]
        if (before === undefined || before.article !== reference.article) return
        if (!compatible(before, reference)) continue
        if (before.kind === 'pronoun' && before.first !== first && !(HE.has(first) && HE.has(before.first)) && !(SHE.has(first) && SHE.has(before.first))) continue
        if (person ? this.#onePerson(before, SHE.has(first)) : this.#body(before, THEY.has(first))) { this.add(at, back, person ? LINK.pronoun : LINK.body); return }
      }
    })
  }
  #onePerson(before: Reference, woman: boolean): boolean {
    if (before.kind === 'pronoun') return woman ? SHE.has(before.first) : HE.has(before.first)
    if (before.kind === 'time' || BODIES.has(before.head) || before.type === 'organisation') return false
    const last = before.words[before.words.length - 1] ?? ''
    if (before.kind === 'noun') return !(woman ? MEN : WOMEN).has(before.head) && !before.several && !/\d/.test(last)
    return !last.endsWith('s') || before.words.length > 1
  }
  #body(before: Reference, several: boolean): boolean {
    if (before.kind === 'pronoun') return several ? THEY.has(before.first) : IT.has(before.first)
    if (before.kind === 'noun') return several ? BODIES.has(before.head) || before.several : BODIES.has(before.head) && !before.several
    return !several && before.type === 'organisation'
  }
}
