import { COUNTRIES } from '../../src/text/mentions/countries.ts'
import { PEOPLES } from '../../src/text/mentions/lexicon.ts'
import { CULTURES, ORGANISATIONS, PLACES } from './ownNames.ts'
import { NAMELESS } from './nameless.ts'
import { TEMPLATES } from './templates.ts'

/** A text with named spans; types as the tagger's classes. */
export interface Taught {
  text: string
  names: { start: number; end: number; type: 'PER' | 'ORG' | 'LOC' | 'OTH' }[]
}

/** Random numbers from a seed (mulberry32), so that training gives the same weights each time. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

const words = (text: string): string[] => text.split('|')
const FIELDS = words('Health|Finance|Education|Justice|Labour|Labor|Transport|Agriculture|Foreign Affairs|Interior|Energy|Tourism|Trade|Defence|Defense|Science and Technology|Public Works|Human Rights|Environment|Culture|Sports|Youth|Women|Planning|Water|Mines|Fisheries|Housing|Immigration|Social Development|Commerce|Industry|Information|Communications|Security|Civil Aviation|Home Affairs|Economic Affairs|Oceans|Infrastructure|Local Government|Disaster Management')
const ADJECTIVES = words('National|International|Central|Royal|Federal|Supreme|Public|Independent|United|Democratic|Social|Christian|Islamic|Socialist|Liberal|Conservative|People\'s|Popular|Progressive|Republican|Workers\'|General|Regional|State|Global|World|First|New|Higher|Electoral|Civil|Anti-Corruption|Economic|Medical|Special|Joint|Free')
const CONCERNS = words('Election|Elections|Football|Cricket|Rugby|Teachers|Farmers|Journalists|Students|Workers|Police|Railway|Electricity|Oil|Gas|Mining|Research|Press|Medical|Drug|Food|Trade|Investment|Development|Cooperation|Aviation|Space|Weather|Statistics|Tourism|Tax|Customs|Prison|Refugee|Peace|Liberation|Rights|Consumer|Women\'s|Youth|Nuclear|Forest|Wildlife|Heritage|Disease Control|Infectious Disease|Climate|Infrastructure|Reserve|Savings|Commercial|Agricultural|Land|Legal Aid|Human Rights')
const HEADS = words('Commission|Council|Authority|Agency|Association|Federation|Union|Bureau|Board|Committee|Institute|Foundation|Party|Front|Movement|Alliance|Society|Corporation|Bank|Court|Centre|Center|Service|Services|Office|Department|Fund|Trust|League|Congress|Organisation|Organization|Confederation|Network|Forum|Group|Academy|Academy of Sciences|Tribunal|Secretariat|Police|Army|Initiative')
const COMPANY = words('Inc.|Inc|Corp.|Corp|Ltd|Ltd.|Co.|Group|Holdings|Industries|Energy|Motors|Airlines|Airways|Bank|Capital|Partners|Media|Entertainment|Technologies|Systems|Pharma|Pharmaceuticals|Petroleum|Steel|Mining|Electric|Telecom|Foods|Brands|Construction|Engineering|Insurance|Studios|Records|Solutions|Company|International|Global|Plc|S.A.|AG|GmbH|LLC')
const PAPERS = words('Times|Post|Herald|Tribune|Daily|News|Today|Star|Guardian|Chronicle|Gazette|Standard|Mirror|Observer|Mail|Journal|Express|Sun|Telegraph|Monitor|Review|Radio|TV|Online')
const CLUBS = words('United|City|FC|Rovers|Athletic|Stars|Eagles|Lions|Tigers|Warriors|Wanderers|Dynamo|Sporting|Hawks|Bulls|Royals|Knights|Giants')
const SYLLABLES = words('za|ver|no|lum|tek|ra|cor|dex|mi|no|va|syn|tra|gen|ix|on|qua|bel|for|ti|al|pro|med|bio|eco|lo|gri|sta|ne|ty|ax|el|om|ki|ru|san|pe|da')
const PLACE_FORMS = words('{} River|Lake {}|Mount {}|{} Island|{} Islands|{} Province|{} County|{} District|{} State|Province of {}|{} Airport|{} International Airport|{} Street|{} Road|{} Square|{} Bay|{} Valley|{} Mountains|Gulf of {}|{} Sea|{} Park|{} Prison|{} Stadium|{} Hills|{} Beach|{} Port|Port of {}|{} Prefecture|{} Region|{} Governorate|{} City|City of {}|Fort {}|San {}|Santa {}|Al {}|El {}|New {}|{} Bridge|{} Palace|{} Village|{} National Park|Cape {}')
const COMPASS = words('North|South|East|West|Northern|Southern|Eastern|Western|Central|Upper|Lower')
const OTHER_FORMS = words('{A} {B} Act|{A} {C} Law|{B} Bill|{N} Constitution|{L} Agreement|{L} Accords|{L} Declaration|Treaty of {L}|{L} Summit|{A} Games|{N} Open|{N} Cup|World Cup|Asian Games|Olympics|Champions League|{N} Revolution|{N} War|{L} Festival|{A} Day|{A} Week|{B} Strategy|{A} {C} Plan|{A} {B} Programme|{C} Convention|{L} Protocol|{A} Award|{C} Prize|Nobel Peace Prize|Oscars|Grammy|Ramadan|Eid al-Fitr|Easter|Christmas|Brexit|Holocaust|World War II|Arab Spring|Vision 2030|Expo 2025|Windows|Android|iPhone|Boeing 737|COVID-19|Covid-19|Ebola|Zika|SARS|GDP|HIV|AIDS|Operation {A} {C}|The {A} {C}|{A} {C} Report')
const TITLES = words('Mr|Mr.|Mrs|Ms|Ms.|Dr|Dr.|President|Prime Minister|Minister|Senator|Sen.|Rep.|Gov.|Governor|Gen.|General|Colonel|Captain|Judge|Justice|Ambassador|Secretary|Chancellor|Mayor|Professor|King|Sheikh|Ayatollah|Pope|Archbishop|Sheriff|Inspector|Foreign Minister|Finance Minister|Vice President|Deputy Minister|Secretary-General|Chief Justice|Attorney General|Crown Prince|Chief Executive|Speaker|Commissioner|Director General|Chairman')
const ROLES = words('president|prime minister|foreign minister|spokesman|spokeswoman|chairman|director|chief executive|lawyer|teacher|farmer|professor|researcher|economist|analyst|coach|striker|captain|singer|actor|journalist|reporter|editor|mayor|governor|senator|ambassador|diplomat|general|commander|activist|businessman|doctor|engineer|student|shopkeeper|secretary general|deputy director|managing director|head|leader|founder|co-founder|adviser|envoy|minister of health|finance minister|writer|priest')
const WORDS_OF_PEOPLES = [...PEOPLES].map((word) => word.charAt(0).toUpperCase() + word.slice(1))
const CURRENCIES = words('Rs|Rs.|Tk|LE|GHS|Dh|SR|USD|EUR|AED|HK$|US$|US $|N$|KES|R|RM|NT$')
const DATES = words('Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|March 3|5 April|January 2014|July|2009|October 15, 2013|Aug. 12|Sept. 11|last May|early December|Feb 2|June 2020|1998')

/** Makes news-like texts of our own: a cast of people, bodies and places that each text keeps to. */
export class Generator {
  readonly #random: () => number
  readonly #given: readonly string[]
  readonly #family: readonly string[]
  readonly #towns: readonly string[]
  readonly #cultures: number
  constructor(random: () => number, lists: { given: readonly string[]; family: readonly string[]; places: readonly string[] }) {
    this.#random = random
    this.#given = lists.given
    this.#family = lists.family
    this.#towns = lists.places
    this.#cultures = CULTURES.reduce((sum, { weight }) => sum + weight, 0)
  }
  chance(share: number): boolean { return this.#random() < share }
  pick<T>(from: readonly T[]): T { return from[Math.floor(this.#random() * from.length)] as T }

  #person(): { full: string; short: string; given: string } {
    if (this.chance(0.3)) {
      const given = this.pick(this.#given)
      const family = this.pick(this.#family)
      const middle = this.chance(0.08) ? ` ${this.pick(words('A.|B.|C.|J.|M.|R.|S.|W.'))}` : ''
      return { full: `${given}${middle} ${family}`, short: family, given }
    }
    let at = this.#random() * this.#cultures
    const culture = CULTURES.find(({ weight }) => (at -= weight) < 0) ?? CULTURES[0]
    if (culture === undefined) throw new Error('no culture')
    const given = this.pick(culture.given)
    const family = this.pick(culture.family)
    if (culture.familyFirst === true) return this.chance(0.85) ? { full: `${family} ${given}`, short: family, given } : { full: `${given} ${family}`, short: family, given }
    const second = this.chance(0.15) ? ` ${this.pick(culture.given)}` : ''
    const doubled = this.chance(0.08) ? `${family}${this.chance(0.5) ? '-' : ' '}${this.pick(culture.family)}` : family
    if (culture.particles !== undefined && this.chance(0.15)) {
      const particle = this.pick(culture.particles)
      const last = particle.endsWith('-') || particle.endsWith(' ') ? `${particle}${family.replace(/^al-/, '')}` : `${particle} ${family.replace(/^al-/, '')}`
      return { full: `${given}${second} ${last}`, short: this.chance(0.5) ? last.charAt(0).toUpperCase() + last.slice(1) : last, given }
    }
    return { full: `${given}${second} ${doubled}`, short: doubled, given }
  }
  #country(): string { const { name, otherNames } = this.pick(COUNTRIES); return otherNames.length > 0 && this.chance(0.4) ? this.pick(otherNames) : name }
  #demonym(people: boolean): string {
    const { demonyms } = this.pick(COUNTRIES.filter(({ demonyms: found }) => found.length > 0))
    return (people ? demonyms[demonyms.length - 1] : demonyms[0]) ?? 'French'
  }
  #coined(): string {
    const count = 2 + Math.floor(this.#random() * 2)
    const word = Array.from({ length: count }, () => this.pick(SYLLABLES)).join('')
    return word.charAt(0).toUpperCase() + word.slice(1)
  }
  #town(): string { return this.chance(0.06) ? this.#coined() : this.pick(this.#towns) }
  #place(): string {
    const kind = this.#random()
    if (kind < 0.3) return this.#country()
    if (kind < 0.5) return this.pick(PLACES)
    if (kind < 0.56) return this.pick(COUNTRIES).capital || 'Geneva'
    if (kind < 0.63) return `${this.pick(COMPASS)} ${this.#town()}`
    if (kind < 0.78) return this.pick(PLACE_FORMS).replace('{}', this.chance(0.5) ? this.#town() : this.pick(this.#family))
    return this.#town()
  }
  #acronym(): string { return Array.from({ length: 2 + Math.floor(this.#random() * 4) }, () => String.fromCharCode(65 + Math.floor(this.#random() * 26))).join('') }
  #body(): string {
    const kind = this.#random()
    if (kind < 0.2) return this.pick(ORGANISATIONS)
    if (kind < 0.27) return this.chance(0.5) ? `Ministry of ${this.pick(FIELDS)}` : `${this.chance(0.3) ? `${this.#demonym(false)} ` : ''}${this.pick(FIELDS)} Ministry`
    if (kind < 0.3) return `Department of ${this.pick(FIELDS)}`
    if (kind < 0.38) return this.chance(0.5) ? `University of ${this.#town()}` : `${this.chance(0.5) ? this.#town() : this.pick(this.#family)} ${this.pick(words('University|College|High School|School|Hospital|Institute|Museum|Church'))}`
    if (kind < 0.52) return `${this.chance(0.35) ? this.#demonym(false) : this.chance(0.3) ? this.#town() : this.pick(ADJECTIVES)} ${this.chance(0.75) ? `${this.pick(CONCERNS)} ` : ''}${this.pick(HEADS)}`
    if (kind < 0.58) return `${this.pick(HEADS)} ${this.pick(words('of|for|of|on'))} ${this.chance(0.5) ? this.pick(CONCERNS) : this.chance(0.4) ? `${this.pick(ADJECTIVES)} ${this.pick(CONCERNS)}` : this.#country()}${this.chance(0.2) ? ` and ${this.pick(CONCERNS)}` : ''}`
    if (kind < 0.7) return `${this.chance(0.5) ? this.#coined() : this.pick(this.#family)} ${this.chance(0.2) ? `& ${this.pick(this.#family)} ` : ''}${this.chance(0.25) ? `${this.pick(CONCERNS)} ` : ''}${this.pick(COMPANY)}`
    if (kind < 0.75) return this.#coined()
    if (kind < 0.8) return `${this.#town()} ${this.pick(PAPERS)}`
    if (kind < 0.84) return `${this.#town()} ${this.pick(CLUBS)}`
    if (kind < 0.87) return `Bank of ${this.#country()}`
    if (kind < 0.9) return `${this.chance(0.5) ? this.#demonym(false) : this.pick(ADJECTIVES)} ${this.pick(ADJECTIVES)} Party`
    return this.#acronym()
  }
  #other(): string {
    return this.pick(OTHER_FORMS).replace('{A}', () => this.pick(ADJECTIVES)).replace('{B}', () => this.pick(FIELDS)).replace('{C}', () => this.pick(CONCERNS)).replace('{N}', () => this.#demonym(false)).replace('{L}', () => this.#town())
  }

  /** One text of about a dozen sentences about the same cast. */
  story(): Taught {
    const people = Array.from({ length: 2 + Math.floor(this.#random() * 4) }, () => this.#person())
    const bodies = Array.from({ length: 3 + Math.floor(this.#random() * 4) }, () => this.#body())
    const places = Array.from({ length: 3 + Math.floor(this.#random() * 3) }, () => this.#place())
    const met = new Set<string>()
    const taught: Taught = { text: '', names: [] }
    const name = (words: string, type: Taught['names'][number]['type']): void => {
      taught.names.push({ start: taught.text.length, end: taught.text.length + words.length, type })
      taught.text += words
    }
    const fill = (slot: string): void => {
      if (slot === 'P' || slot === 'F' || slot === 'G') {
        const person = this.chance(0.85) ? this.pick(people) : this.#person()
        const full = slot === 'F' || !met.has(person.full)
        met.add(person.full)
        name(slot === 'G' ? person.given : full && this.chance(0.8) ? person.full : person.short, 'PER')
      } else if (slot === 'T') taught.text += this.pick(TITLES)
      else if (slot === 'J') taught.text += this.pick(ROLES)
      else if (slot === 'J:') { const role = this.pick(ROLES); taught.text += role.charAt(0).toUpperCase() + role.slice(1) }
      else if (slot === 'O') name(this.chance(0.75) ? this.pick(bodies) : this.#body(), 'ORG')
      else if (slot === 'A') {
        const full = `${this.pick(ADJECTIVES)} ${this.pick(CONCERNS)} ${this.pick(HEADS)}`
        const acronym = full.split(/\W+/).map((word) => word.charAt(0)).join('').toUpperCase()
        bodies.push(acronym)
        name(full, 'ORG')
        taught.text += ' ('
        name(acronym, 'ORG')
        taught.text += ')'
      } else if (slot === 'L') name(this.chance(0.7) ? this.pick(places) : this.#place(), 'LOC')
      else if (slot === 'C') name(this.#country(), 'LOC')
      else if (slot === 'N') taught.text += this.#demonym(false)
      else if (slot === 'M') taught.text += this.#demonym(true)
      else if (slot === 'X') name(this.#other(), 'OTH')
      else if (slot === 'W') taught.text += this.pick(WORDS_OF_PEOPLES)
      else if (slot === 'U') taught.text += this.pick(CURRENCIES)
      else if (slot === 'D') taught.text += this.pick(DATES)
      else taught.text += String(1 + Math.floor(this.#random() * 90))
    }
    const count = 8 + Math.floor(this.#random() * 8)
    for (let k = 0; k < count; k += 1) {
      const from = taught.names.length
      const start = taught.text.length
      const template = this.chance(0.16) ? this.pick(NAMELESS) : this.pick(TEMPLATES)
      for (const part of template.split(/(\{[^}]+\})/)) {
        if (part.startsWith('{')) fill(part.slice(1, -1))
        else taught.text += part
      }
      const end = taught.text.length
      const sentence = taught.text.slice(start)
      // Some sentences stand as headlines: every word with a capital, or in capitals.
      if (this.chance(0.04)) taught.text = taught.text.slice(0, start) + sentence.replace(/(^|[ "“])([a-z])(?=[a-z]{3})/g, (_, before: string, first: string) => before + first.toUpperCase())
      else if (this.chance(0.02) && sentence.toUpperCase().length === sentence.length) taught.text = taught.text.slice(0, start) + sentence.toUpperCase()
      else if (this.chance(0.05) && from < taught.names.length) {
        const first = taught.names[from]
        if (first !== undefined && first.start === start && first.type === 'LOC') taught.text = taught.text.slice(0, start) + taught.text.slice(start, first.end).toUpperCase() + taught.text.slice(first.end, end)
        if (taught.text.length !== end) throw new Error('a capital letter changed a length')
      }
      taught.text += '\n'
    }
    return taught
  }
}
