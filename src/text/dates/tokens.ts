/**
 * The words, numbers and marks of a text, in order. Kept as positions in two arrays, not as objects, so that a megabyte
 * of punctuation stays cheap. A run of letters is one token, a run of digits is one, every other mark is one.
 */
export class Tokens {
  readonly text: string
  readonly count: number
  readonly #starts: Int32Array
  readonly #ends: Int32Array
  // The words seen last, by the low bits of their place: the readers look around one place again and again.
  readonly #seen = new Int32Array(REMEMBERED_WORDS).fill(-1)
  readonly #words: string[] = Array.from({ length: REMEMBERED_WORDS }, () => '')

  /** Reads the whole text once, character by character. */
  constructor(text: string) {
    this.text = text
    const starts = new Int32Array(text.length)
    const ends = new Int32Array(text.length)
    let count = 0
    for (let at = 0; at < text.length;) {
      const kind = kindOf(text.charCodeAt(at))
      let end = at + 1
      if (kind === LETTER || kind === DIGIT) while (end < text.length && kindOf(text.charCodeAt(end)) === kind) end++
      if (kind !== SPACE) {
        starts[count] = at
        ends[count++] = end
      }
      at = end
    }
    this.count = count
    this.#starts = starts
    this.#ends = ends
  }

  /** Where token `at` starts, in UTF-16 units; the text's length beyond the last token. */
  start(at: number): number {
    return at < this.count ? this.#starts[at] ?? 0 : this.text.length
  }

  /** Where token `at` ends, in UTF-16 units; 0 before the first token. */
  end(at: number): number {
    return at < 0 ? 0 : at < this.count ? this.#ends[at] ?? 0 : this.text.length
  }

  /** Token `at` as written; empty outside the text. */
  raw(at: number): string {
    if (at < 0 || at >= this.count) return ''
    // No word of the lexicon is longer: a megabyte without a space is not copied again and again.
    return this.text.slice(this.start(at), Math.min(this.end(at), this.start(at) + LONGEST_WORD))
  }

  /** Token `at` in lower case; empty outside the text. */
  word(at: number): string {
    if (at < 0 || at >= this.count) return ''
    const slot = at & (REMEMBERED_WORDS - 1)
    if (this.#seen[slot] === at) return this.#words[slot] ?? ''
    const word = this.raw(at).toLowerCase()
    this.#seen[slot] = at
    this.#words[slot] = word
    return word
  }

  /** Whether no space stands before token `at`. */
  joined(at: number): boolean {
    return at > 0 && at < this.count && this.end(at - 1) === this.start(at)
  }

  /** Whether token `at` starts with a capital. */
  capital(at: number): boolean {
    const first = this.raw(at).charAt(0)
    return first !== '' && first !== first.toLowerCase()
  }

  /** Whether token `at` is a number of up to four digits. */
  isShortNumber(at: number): boolean {
    return at >= 0 && at < this.count && this.end(at) - this.start(at) <= 4 && kindOf(this.text.charCodeAt(this.start(at))) === DIGIT
  }

  /** The number that token `at` writes in digits, if it has between `least` and `most` of them. */
  digits(at: number, least: number, most: number): number | undefined {
    const length = this.end(at) - this.start(at)
    if (at < 0 || at >= this.count || length < least || length > most) return undefined
    return kindOf(this.text.charCodeAt(this.start(at))) === DIGIT ? Number(this.raw(at)) : undefined
  }
}

const LONGEST_WORD = 24
/** A power of two, above the tokens that the readers look at around one place. */
const REMEMBERED_WORDS = 64
const SPACE = 0
const LETTER = 1
const DIGIT = 2
const MARK = 3

function kindOf(code: number): number {
  if (code <= 0x20 || code === 0xa0 || code === 0x202f || code >= 0x2000 && code <= 0x200b) return SPACE
  if (code >= 0x61 && code <= 0x7a || code >= 0x41 && code <= 0x5a) return LETTER
  if (code >= 0x30 && code <= 0x39) return DIGIT
  const wordlike = code >= 0xc0 && code < 0x2000 && code !== 0xd7 && code !== 0xf7
  return wordlike || code >= 0x3040 && code < 0xfe00 ? LETTER : MARK
}
