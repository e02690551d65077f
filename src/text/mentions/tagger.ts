import { BUCKET_BITS } from './features.ts'
import { type Gazetteer, type NameLists, buildGazetteer } from './gazetteer.ts'
import { LABEL_COUNT } from './perceptron.ts'

/** A trained tagger, ready to use. */
export interface Tagger {
  weights: Int16Array
  gazetteer: Gazetteer
}

const LISTS = ['given', 'family', 'places', 'regions', 'organisations', 'common'] as const

const WEIGHTS = (1 << BUCKET_BITS) * LABEL_COUNT

/** First bytes of a weights file, and its version. */
const MAGIC = 'CRTAG001'

// The package knows neither TextEncoder nor TextDecoder: the lists are kept as ASCII with JSON escapes.
const asciiBytes = (text: string): Uint8Array => Uint8Array.from({ length: text.length }, (_, at) => text.charCodeAt(at))

function asciiText(bytes: Uint8Array, start: number, end: number): string {
  const CHUNK = 8192
  let text = ''
  for (let at = start; at < end; at += CHUNK) text += String.fromCharCode(...bytes.subarray(at, Math.min(at + CHUNK, end)))
  return text
}

/** Front coding of sorted words: each line tells how many letters it shares with the line before (0 to 9), then the rest. */
export function frontCode(words: readonly string[]): string {
  let previous = ''
  return [...words].sort().map((word) => {
    let shared = 0
    while (shared < 9 && shared < word.length && word[shared] === previous[shared]) shared += 1
    previous = word
    return `${shared}${word.slice(shared)}`
  }).join('\n')
}

function frontDecode(coded: string): string {
  let previous = ''
  return coded.split('\n').map((line) => {
    previous = previous.slice(0, Number(line.charAt(0))) + line.slice(1)
    return previous
  }).join('\n')
}

/** The bytes of a weights file (before gzip): magic, length of the lists, the lists as JSON, two bytes a weight, low byte first. */
export function packTagger(lists: Readonly<Record<keyof NameLists, readonly string[]>>, weights: Int16Array): Uint8Array {
  const json = JSON.stringify(LISTS.map((list) => frontCode(lists[list])))
  const coded = asciiBytes(json.replace(/[\u007f-\uffff]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`))
  const bytes = new Uint8Array(MAGIC.length + 4 + coded.length + 2 * weights.length)
  bytes.set(asciiBytes(MAGIC))
  new DataView(bytes.buffer).setUint32(MAGIC.length, coded.length, true)
  bytes.set(coded, MAGIC.length + 4)
  const view = new DataView(bytes.buffer)
  weights.forEach((weight, at) => { view.setInt16(MAGIC.length + 4 + coded.length + 2 * at, weight, true) })
  return bytes
}

/**
 * Opens the weights of `weights/tagger.bin`, gunzipped by whoever loads them (DecompressionStream in a browser,
 * node:zlib on the command line). Undefined when the bytes are no weights of this version.
 */
export function openTagger(bytes: Uint8Array): Tagger | undefined {
  const head = MAGIC.length + 4
  if (bytes.length < head || asciiText(bytes, 0, MAGIC.length) !== MAGIC) return undefined
  const size = new DataView(bytes.buffer, bytes.byteOffset).getUint32(MAGIC.length, true)
  if (bytes.length !== head + size + 2 * WEIGHTS) return undefined
  const lists = JSON.parse(asciiText(bytes, head, head + size)) as string[]
  const [given = '', family = '', places = '', regions = '', organisations = '', common = ''] = lists.map(frontDecode)
  const view = new DataView(bytes.buffer, bytes.byteOffset + head + size)
  const weights = new Int16Array(WEIGHTS)
  for (let at = 0; at < WEIGHTS; at += 1) weights[at] = view.getInt16(2 * at, true)
  return { weights, gazetteer: buildGazetteer({ given, family, places, regions, organisations, common }) }
}
