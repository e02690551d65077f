import { type Gazetteer, Known, knownBits } from './gazetteer.ts'
import {
  CALENDAR_WORDS, COMPASS, CONNECTORS, ORG_HEADS, OTHER_HEADS, PLACE_HEADS, PLACE_PREPOSITIONS, ROLE_NOUNS, SPEECH_VERBS, TITLES,
} from './lexicon.ts'
import type { Tokens } from './tokens.ts'

/** log2 of the number of feature buckets. 2^17 keeps the weights under the download limit with few collisions. */
export const BUCKET_BITS = 17
const MASK = (1 << BUCKET_BITS) - 1

/** FNV-1a over UTF-16 units. */
function hashWord(word: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < word.length; at += 1) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193)
  return hash >>> 0
}

/** Mixes a feature template's number with its value (murmur finaliser), so that templates do not share buckets by rule. */
function bucket(template: number, value: number): number {
  let hash = Math.imul(value ^ Math.imul(template + 1, 0x9e3779b1), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return ((hash ^ (hash >>> 16)) >>> 0) & MASK
}

/** Letter pattern of a word, 0 to 9. */
export function shapeOf(form: string): number {
  const first = form.charAt(0)
  if (first >= '0' && first <= '9') return 1
  const upperFirst = first !== first.toLowerCase()
  if (form.length === 1) return upperFirst ? 3 : first === first.toUpperCase() ? 0 : 2
  if (!upperFirst) return first === first.toUpperCase() ? 0 : form.toLowerCase() === form ? 2 : 6
  if (form.endsWith('.')) return form.length > 2 && form.charAt(1) === '.' ? 7 : 8
  const rest = form.slice(1)
  if (rest.toLowerCase() === rest) return 4
  return rest.toUpperCase() === rest ? 5 : 9
}

const CLASS_CACHE = new Map<string, number>()

/** Lexicon classes of a word, one bit each. */
function classOf(lower: string): number {
  const cached = CLASS_CACHE.get(lower)
  if (cached !== undefined) return cached
  let bits = 0
  const lists = [TITLES, ROLE_NOUNS, ORG_HEADS, PLACE_HEADS, SPEECH_VERBS, PLACE_PREPOSITIONS, CALENDAR_WORDS, OTHER_HEADS, CONNECTORS, COMPASS]
  for (let k = 0; k < lists.length; k += 1) if (lists[k]?.has(lower) === true) bits |= 1 << k
  // Words outside all lists are not kept: a hostile text must not fill the memory.
  if (bits !== 0) CLASS_CACHE.set(lower, bits)
  return bits
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
}

const OPENERS = new Set(['"', '“', '‘', "'", ':', '(', '[', '-', '–', '—', '•', '*', '#', '.', '…', '”'])

/** How often each word of an article is printed small and capitalised inside sentences. */
export class Casing {
  readonly #small = new Set<string>()
  readonly #capital = new Set<string>()
  /** Takes in one sentence. Headlines say nothing about casing. */
  read(tokens: Tokens): void {
    if (isHeadline(tokens.forms)) return
    for (let at = 0; at < tokens.forms.length; at += 1) {
      const form = tokens.forms[at] ?? ''
      const lower = tokens.lower[at] ?? ''
      if (form === lower) this.#small.add(lower)
      else if (at > 0 && !OPENERS.has(tokens.forms[at - 1] ?? '')) this.#capital.add(lower)
    }
  }
  of(lower: string): number {
    const capital = this.#capital.has(lower)
    if (this.#small.has(lower)) return capital ? 2 : 1
    return capital ? 3 : 0
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
  const size = tokens.forms.length
  const sentence: Sentence = {
    forms: tokens.forms, lower: tokens.lower, words: new Int32Array(size), ends: new Int32Array(3 * size), shapes: new Int32Array(size), classes: new Int32Array(size),
    known: knownBits(gazetteer, tokens.lower, masked), initial: new Uint8Array(size), casing: new Uint8Array(size), headline: isHeadline(tokens.forms) ? 1 : 0,
  }
  for (let at = 0; at < size; at += 1) {
    const lower = tokens.lower[at] ?? ''
    sentence.words[at] = hashWord(lower)
    // Small words are rarely scored: their ends are hashed only beside capitals' connectors.
    if (tokens.forms[at] !== lower || lower.length < 6) {
      sentence.ends[3 * at] = hashWord(lower.slice(-3))
      sentence.ends[3 * at + 1] = hashWord(lower.slice(-2))
      sentence.ends[3 * at + 2] = hashWord(lower.slice(0, 3))
    }
    sentence.shapes[at] = shapeOf(tokens.forms[at] ?? '')
    sentence.classes[at] = classOf(lower)
    sentence.initial[at] = at === 0 || OPENERS.has(tokens.forms[at - 1] ?? '') ? 1 : 0
    sentence.casing[at] = casing.of(lower)
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
