import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import type { Sentence } from './model.ts'

/**
 * The words of a text without what differs between printings: compatibility forms are folded (NFKC), case,
 * punctuation and the kind of apostrophe or quotation mark are dropped.
 */
export function normalisedWords(text: string): string[] {
  const folded = text.normalize('NFKC').toLowerCase().replace(/[’'ʼ]/gu, '')
  return folded.match(/[\p{L}\p{N}]+/gu) ?? []
}

/** SHA-256 of a text as UTF-8 with LF line ends; 64 hex digits. */
export function textHash(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text.replace(/\r\n?/g, '\n'))))
}

/**
 * The fingerprint of one sentence (see `Sentence` in the format). It can't be turned back into the words: `exact`
 * is a truncated hash, `near` keeps 64 bits of the whole sentence.
 */
export function fingerprint(sentence: string): Sentence['fingerprint'] {
  const words = normalisedWords(sentence)
  return {
    exact: exactPrint(words),
    near: simHash(words),
    words: words.length,
  }
}

/** `exact` of a fingerprint, of words that are normalised already. */
export function exactPrint(words: readonly string[]): string {
  return bytesToHex(sha256(utf8ToBytes(words.join(' ')))).slice(0, 16)
}

/** Hashes of features seen before: texts repeat their words. Forgotten all at once when there are too many. */
const hashes = new Map<string, Uint8Array>()
const HASHES_KEPT = 50_000
const LONGEST_KEPT = 60

/** The 64 bits with which one word, or one neighbouring pair joined by a space, votes on `near`; lowest bit of the first byte first. */
export function featureBits(feature: string): Uint8Array {
  const known = hashes.get(feature)
  if (known !== undefined) return known
  const hash = sha256(utf8ToBytes(feature)).slice(0, 8)
  if (feature.length > LONGEST_KEPT) return hash
  if (hashes.size >= HASHES_KEPT) hashes.clear()
  hashes.set(feature, hash)
  return hash
}

/**
 * 64-bit SimHash over words and neighbouring pairs (Charikar 2002): similar sentences differ in few bits. Pairs
 * make word order count.
 */
function simHash(words: readonly string[]): string {
  const votes = new Int32Array(64)
  const features = words.flatMap((word, at) => (at === 0 ? [word] : [word, `${words[at - 1]} ${word}`]))
  for (const feature of features) {
    const hash = featureBits(feature)
    for (let bit = 0; bit < 64; bit++) {
      const set = ((hash[bit >> 3] ?? 0) >> (bit & 7)) & 1
      votes[bit] = (votes[bit] ?? 0) + (set ? 1 : -1)
    }
  }
  const bytes = new Uint8Array(8)
  votes.forEach((vote, bit) => {
    if (vote > 0) bytes[bit >> 3] = (bytes[bit >> 3] ?? 0) | (1 << (bit & 7))
  })
  return bytesToHex(bytes)
}
