import { strFromU8, strToU8 } from 'fflate'
import type { Article, Evidence } from '../../model.ts'
import { OverBudget, type Models } from './models.ts'

/** Sentences and passages of one story: each passage is looked for among them all. A link of the greatest length has far fewer. */
const MOST_PLACES = 5000

/**
 * How a value of one kind is written and read: one function for both, so that they cannot differ. `at` names its place in the
 * shape, which is what chances are learned for. Reading, `value` is not looked at.
 */
export type Code<T> = (io: LinkIo, at: string, value: T) => T

/** What is known while one story is written or read. */
export class LinkIo {
  readonly models: Models
  /** Ids of records by their list; those of an article's sentences by its id. */
  readonly ids = new Map<string, string[]>()
  readonly articles = new Map<string, Article>()
  readonly evidence: Evidence[] = []
  /** The article that was last spoken of. */
  near = ''
  #places = 0
  /** Strings that were met, in the order of their first time. */
  readonly #strings: string[] = []
  readonly #met = new Map<string, number>()
  /** Strings met at one place, the latest first. */
  readonly #lately = new Map<string, string[]>()

  constructor(models: Models) {
    this.models = models
  }

  get reading(): boolean {
    return this.models.reading
  }

  /** Another story follows: what is expected stays, what belongs to the first one goes. */
  forget(): void {
    this.ids.clear()
    this.articles.clear()
    this.evidence.length = 0
    this.near = ''
    this.#places = 0
  }

  /** So many sentences or passages more. */
  count(more: number): void {
    this.#places += more
    if (this.#places > MOST_PLACES) throw new OverBudget()
  }

  /** Strings that were met. */
  get strings(): readonly string[] {
    return this.#strings
  }

  /** A string: one lately met at this place, one met anywhere, or its letters. */
  text(at: string, value: string): string {
    const lately = this.#lately.get(at) ?? []
    this.#lately.set(at, lately)
    const rank = number(this, `${at}^`, lately.indexOf(value) + 1) - 1
    const found = rank < 0 ? this.#metOrNew(at, value) : lately[rank]
    if (found === undefined) throw new RangeError('no such string')
    if (rank > 0) lately.splice(rank, 1)
    if (rank !== 0) lately.unshift(found)
    return found
  }

  #metOrNew(at: string, value: string): string {
    const met = this.#met.get(value)
    if (this.models.bit(`${at}?`, met === undefined ? 0 : 1) === 1) {
      const back = number(this, '"', this.#strings.length - 1 - (met ?? 0))
      const found = this.#strings[this.#strings.length - 1 - back]
      if (found === undefined) throw new RangeError('no such string')
      return found
    }
    const text = strFromU8(this.models.text(this.reading ? new Uint8Array() : strToU8(value)))
    if (!this.#met.has(text)) this.#met.set(text, this.#strings.push(text) - 1)
    return text
  }
}

/** Whole numbers from 0 to 2^30: their length in bits, then the bits (Elias gamma), each with what it was before. */
export function number(io: LinkIo, at: string, value: number): number {
  const plus = value + 1
  const length = 31 - Math.clz32(plus)
  let bits = 0
  while (io.models.bit(`${at}#${bits}`, bits < length ? 1 : 0) === 1) if (++bits > 30) throw new RangeError('no such number')
  let result = 1
  for (let bit = bits - 1; bit >= 0; bit--) result = result * 2 + io.models.bit(`${at}#${bits}.${bits - bit < 4 ? result : bit}`, (plus >>> bit) & 1)
  return result - 1
}

/** A number that is as often too small as too large. */
export const signed: Code<number> = (io, at, value) => {
  const folded = number(io, at, value < 0 ? -2 * value - 1 : 2 * value)
  return folded % 2 === 1 ? -(folded + 1) / 2 : folded / 2
}

export const text: Code<string> = (io, at, value) => io.text(at, value)

/** A number that may be anything JSON knows. */
export const decimal: Code<number> = (io, at, value) => Number(io.text(at, String(value)))

export const truth: Code<boolean> = (io, at, value) => io.models.bit(at, value ? 1 : 0) === 1

/** One of a few words, in an order that never changes. */
export function oneOf<Word extends string>(...words: readonly Word[]): Code<Word> {
  return (io, at, value) => {
    const found = words[number(io, at, words.indexOf(value))]
    if (found === undefined) throw new RangeError('no such word')
    return found
  }
}

export function opt<T>(code: Code<T>): Code<T | undefined> {
  return (io, at, value) => (io.models.bit(`${at}!`, value === undefined ? 0 : 1) === 1 ? code(io, at, value as T) : undefined)
}

export function list<T>(code: Code<T>): Code<T[]> {
  return (io, at, values) => {
    const length = number(io, `${at}[]`, io.reading ? 0 : values.length)
    const result: T[] = []
    for (let item = 0; item < length; item++) result.push(code(io, at, io.reading ? undefined as T : values[item] as T))
    return result
  }
}

/** The fields of a record in the order given; the compiler sees to it that none of the format is missing. */
export function record<T extends object>(fields: { readonly [Key in keyof Required<T>]: Code<T[Key]> }): Code<T> {
  const named = Object.entries(fields) as [string, Code<unknown>][]
  return (io, at, value) => {
    const entries: [string, unknown][] = []
    for (const [key, code] of named) {
      const field = code(io, `${at}.${key}`, io.reading ? undefined : (value as Record<string, unknown>)[key])
      if (field !== undefined) entries.push([key, field])
    }
    return Object.fromEntries(entries) as T
  }
}
