import { type Gazetteer } from './gazetteer.ts'
import { classOf, hashRange, shapeOf } from './shapes.ts'

/** Room in the table per word, so that looking one up meets few others. */
const ROOM = 4

/**
 * The different words of an article, each read once: what is asked of a word a hundred thousand times (its small
 * letters, shape, classes, hashes, lists) stands in arrays under its number.
 */
export class Vocabulary {
  /** As printed. */
  readonly forms: string[] = []
  /** In small letters, apostrophes made straight. */
  readonly lower: string[] = []
  readonly hashes: number[] = []
  /** Hashes of the last three, last two and first three letters, three numbers a word. */
  readonly ends: number[] = []
  readonly shapes: number[] = []
  readonly classes: number[] = []
  /** Number of the word in small letters, the same for all its printings. */
  readonly smalls: number[] = []
  #table = new Int32Array(1024)
  readonly #hashes: number[] = []
  readonly #smalls = new Map<string, number>()
  #gazetteer: Gazetteer | undefined
  #bits: number[] = []
  #longest: number[] = []

  /** The number of the word at `[start, end)` of a text. */
  number(text: string, start: number, end: number): number {
    const hash = hashRange(text, start, end)
    const mask = this.#table.length - 1
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const word = (this.#table[slot] ?? 0) - 1
      if (word < 0) return this.#enter(text.slice(start, end), hash, slot)
      if (this.#hashes[word] === hash && isAt(this.forms[word] ?? '', text, start, end)) return word
    }
  }

  #enter(form: string, hash: number, slot: number): number {
    const word = this.forms.length
    const lower = form.toLowerCase().replaceAll('’', "'")
    this.#table[slot] = word + 1
    this.#hashes.push(hash)
    this.forms.push(form)
    this.lower.push(lower)
    this.hashes.push(hashRange(lower, 0, lower.length))
    const { length } = lower
    this.ends.push(hashRange(lower, Math.max(0, length - 3), length), hashRange(lower, Math.max(0, length - 2), length), hashRange(lower, 0, Math.min(3, length)))
    this.shapes.push(shapeOf(form))
    this.classes.push(classOf(lower))
    const small = this.#smalls.get(lower) ?? this.#smalls.size
    this.#smalls.set(lower, small)
    this.smalls.push(small)
    if ((word + 1) * ROOM > this.#table.length) this.#grow()
    return word
  }

  #grow(): void {
    const table = new Int32Array(this.#table.length * 4)
    const mask = table.length - 1
    this.#hashes.forEach((hash, word) => {
      let slot = hash & mask
      while ((table[slot] ?? 0) !== 0) slot = (slot + 1) & mask
      table[slot] = word + 1
    })
    this.#table = table
  }

  /** Asks another list of names than before. */
  #open(gazetteer: Gazetteer): void {
    if (this.#gazetteer === gazetteer) return
    this.#gazetteer = gazetteer
    this.#bits = []
    this.#longest = []
  }

  /** What the lists know of a word alone; see `Known`. */
  known(word: number, gazetteer: Gazetteer): number {
    this.#open(gazetteer)
    return (this.#bits[word] ??= gazetteer.words.get(this.lower[word] ?? '') ?? 0)
  }

  /** Most words of a name of several words that begins with this one; 0 where none does. */
  longest(word: number, gazetteer: Gazetteer): number {
    this.#open(gazetteer)
    return (this.#longest[word] ??= gazetteer.longest.get(this.lower[word] ?? '') ?? 0)
  }
}

function isAt(form: string, text: string, start: number, end: number): boolean {
  if (form.length !== end - start) return false
  for (let at = 0; at < form.length; at += 1) if (form.charCodeAt(at) !== text.charCodeAt(start + at)) return false
  return true
}
