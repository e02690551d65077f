import { type Gazetteer, Known, knownBits } from './gazetteer.ts'
import { bytes, wholeNumbers } from './rooms.ts'
import type { Tokens } from './tokens.ts'

/** log2 of the number of feature buckets. 2^17 keeps the weights under the download limit with few collisions. */
export const BUCKET_BITS = 17
const MASK = (1 << BUCKET_BITS) - 1

/** Mixes a feature template's number with its value (murmur finaliser), so that templates do not share buckets by rule. */
function bucket(template: number, value: number): number {
  let hash = Math.imul(value ^ Math.imul(template + 1, 0x9e3779b1), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return ((hash ^ (hash >>> 16)) >>> 0) & MASK
}

/** What is known of each word of a sentence before tagging. */
export interface Sentence {
  forms: readonly string[]
  lower: readonly string[]
  words: Int32Array
  /** Hashes of each word's last three, last two and first three letters. */
  ends: Int32Array
  shapes: Int32Array
  classes: Int32Array
  known: Int32Array
  /** 1 where the word starts a sentence or stands after an opening quote or colon. */
  initial: Uint8Array
  /** Share of capitalised printings of this word inside sentences of the article: 0 unseen, 1 never, 2 mixed, 3 always. */
  casing: Uint8Array
  /** Almost all words are capitalised: a headline. */
  headline: number
  /** How many words have a capital. */
  capitals: number
}

const OPENERS = new Set(['"', '“', '‘', "'", ':', '(', '[', '-', '–', '—', '•', '*', '#', '.', '…', '”'])

const SMALL = 1
const CAPITAL = 2

/** How often each word of an article is printed small and capitalised inside sentences. The sentences share a vocabulary. */
export class Casing {
  readonly #seen: number[] = []
  /** Takes in one sentence. Headlines say nothing about casing. */
  read({ forms, ids, vocabulary }: Tokens): void {
    if (isHeadline(forms)) return
    for (let at = 0; at < ids.length; at += 1) {
      const id = ids[at] ?? 0
      const small = vocabulary.smalls[id] ?? 0
      if (vocabulary.forms[id] === vocabulary.lower[id]) this.#seen[small] = (this.#seen[small] ?? 0) | SMALL
      else if (at > 0 && !OPENERS.has(forms[at - 1] ?? '')) this.#seen[small] = (this.#seen[small] ?? 0) | CAPITAL
    }
  }
  /** 0 unseen, 1 never capitalised, 2 mixed, 3 always; by the number of the word in small letters. */
  of(small: number): number {
    const seen = this.#seen[small] ?? 0
    return seen === (SMALL | CAPITAL) ? 2 : seen === SMALL ? 1 : seen === CAPITAL ? 3 : 0
  }
}

/** Three in four words of four letters or more are capitalised: the casing carries no sign of a name. */
export function isHeadline(forms: readonly string[]): boolean {
  let long = 0
  let capital = 0
  for (const form of forms) {
    if (form.length < 4) continue
    long += 1
    if (form.charAt(0) !== form.charAt(0).toLowerCase()) capital += 1
  }
  return long >= 5 && capital >= long * 0.75
}

/** Prepares a sentence for tagging. `masked` bits of the gazetteer are hidden (the trainer does so, to learn from contexts). */
export function readSentence(tokens: Tokens, gazetteer: Gazetteer, casing: Casing, masked = 0): Sentence {
  const { ids, forms, lower, vocabulary } = tokens
  const size = ids.length
  const sentence: Sentence = {
    forms, lower, words: wholeNumbers(size), ends: wholeNumbers(3 * size), shapes: wholeNumbers(size), classes: wholeNumbers(size),
    known: knownBits(gazetteer, tokens, masked), initial: bytes(size), casing: bytes(size), headline: isHeadline(forms) ? 1 : 0, capitals: 0,
  }
  for (let at = 0; at < size; at += 1) {
    const id = ids[at] ?? 0
    sentence.words[at] = vocabulary.hashes[id] ?? 0
    // The weights were trained so: long small words, which are rarely scored, have no ends.
    if (forms[at] !== lower[at] || (lower[at] ?? '').length < 6) for (let k = 0; k < 3; k += 1) sentence.ends[3 * at + k] = vocabulary.ends[3 * id + k] ?? 0
    const shape = vocabulary.shapes[id] ?? 0
    sentence.shapes[at] = shape
    if (shape >= 3) sentence.capitals += 1
    sentence.classes[at] = vocabulary.classes[id] ?? 0
    sentence.initial[at] = at === 0 || OPENERS.has(forms[at - 1] ?? '') ? 1 : 0
    sentence.casing[at] = casing.of(vocabulary.smalls[id] ?? 0)
  }
  return sentence
}

/** Longest list of features that {@link featuresAt} writes. */
export const MOST_FEATURES = 72

/**
 * Writes the feature buckets of one word into `out` and returns their number. `previous` and `before` are the labels of
 * the two words to the left, `history` the label this word got last in the article (Ratinov & Roth 2009), plus one.
 */
export function featuresAt(sentence: Sentence, at: number, previous: number, before: number, history: number, out: Int32Array): number {
  const { words, ends, shapes, classes, known, initial, casing, headline } = sentence
  const size = words.length
  let n = 0
  const add = (template: number, value: number): void => { out[n] = bucket(template, value); n += 1 }
  const word = (k: number): number => (k < 0 ? 1 : k >= size ? 2 : words[k] ?? 0)
  const shape = (k: number): number => (k < 0 ? 11 : k >= size ? 12 : shapes[k] ?? 0)
  const classes_ = (k: number): number => (k < 0 ? 4096 : k >= size ? 8192 : classes[k] ?? 0)
  const bits = (k: number): number => (k < 0 || k >= size ? 0 : known[k] ?? 0)
  const c0 = classes_(at)
  const k0 = bits(at)
  const place = (initial[at] ?? 0) + 2 * headline
  add(0, 0)
  add(1, word(at)); add(2, word(at - 1)); add(3, word(at + 1)); add(4, word(at - 2)); add(5, word(at + 2))
  add(6, shape(at) * 4 + place); add(7, shape(at - 1) * 16 + shape(at)); add(8, shape(at) * 16 + shape(at + 1))
  add(9, ends[3 * at] ?? 0); add(10, ends[3 * at + 1] ?? 0); add(11, ends[3 * at + 2] ?? 0)
  add(12, c0); add(13, classes_(at - 1)); add(14, classes_(at + 1)); add(15, classes_(at - 2)); add(16, classes_(at + 2))
  add(17, k0 * 4 + place); add(18, bits(at - 1)); add(19, bits(at + 1)); add(20, k0 * 4096 + bits(at + 1)); add(21, bits(at - 1) * 4096 + k0)
  add(22, previous); add(23, previous * 16 + before); add(24, previous * 4096 + k0); add(25, Math.imul(previous + 3, 0x1f123bb5) ^ c0)
  add(26, previous * 16 + shape(at)); add(27, Math.imul(previous + 7, 0x5bd1e995) ^ word(at)); add(28, Math.imul(previous + 11, 0x27d4eb2f) ^ word(at - 1))
  add(29, (casing[at] ?? 0) * 8 + place * 2); add(30, ((casing[at] ?? 0) * 4096 + k0) * 4 + place)
  add(31, history); add(32, history * 16 + previous)
  add(33, Math.imul(k0 + 1, 0x165667b1) ^ classes_(at - 1)); add(34, Math.imul(k0 + 1, 0x2c1b3c6d) ^ classes_(at + 1))
  add(35, Math.imul(shape(at) + 5, 0x297a2d39) ^ classes_(at - 1)); add(36, Math.imul(shape(at) + 5, 0x3d4d51cb) ^ classes_(at + 1))
  add(37, Math.imul(previous + 1, 0x7feb352d) ^ word(at + 1))
  add(38, Math.imul(shape(at) + 1, 0x68e31da4) ^ word(at - 1)); add(39, Math.imul(shape(at) + 1, 0x1b56c4e9) ^ word(at + 1))
  // The end of the capitalised run decides its type ("… of Ghana Bank", "… River"); so do the words around it.
  let last = at
  while (last + 1 < size && last - at < 8 && (shape(last + 1) >= 3 || ((classes_(last + 1) & 256) !== 0 && shape(last + 2) >= 3))) last += 1
  let first = at
  while (first > 0 && at - first < 8 && (shape(first - 1) >= 3 || ((classes_(first - 1) & 256) !== 0 && shape(first - 2) >= 3))) first -= 1
  add(40, classes_(last)); add(41, word(last)); add(42, Math.min(last - at, 4) * 8 + Math.min(at - first, 4)); add(43, word(last + 1)); add(44, classes_(last + 1))
  add(45, word(first - 1)); add(46, classes_(first - 1)); add(47, Math.imul(last - first + 1, 0x4cf5ad43) ^ classes_(last)); add(48, Math.imul(last - first + 1, 0x2745937f) ^ word(last + 1))
  add(49, bits(first) * 4096 + bits(last)); add(50, Math.imul(bits(first) + 1, 0x38495ab5) ^ word(first - 1)); add(51, word(first)); add(52, classes_(first))
  add(53, Math.imul(last - first + 1, 0x119de1f3) ^ word(first - 1))
  let run = 0
  for (let k = first; k <= last; k += 1) run |= classes_(k) & ~256
  add(54, run); add(55, Math.imul(previous + 1, 0x632be5ab) ^ run)
  if ((k0 & Known.common) !== 0) add(56, shape(at) * 4 + place)
  add(57, word(last + 2)); add(58, Math.imul(word(last + 1), 31) ^ word(last + 2)); add(59, Math.imul(word(first - 2), 31) ^ word(first - 1))
  return n
}
