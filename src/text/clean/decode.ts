import type { Diagnostic } from '../text.ts'

/** Text read from bytes, the encoding it was read as, and how sure that is. */
export interface DecodedText {
  text: string
  /** Name of the encoding as the WHATWG Encoding Standard spells it. */
  encoding: string
  found: 'bom' | 'utf-8' | 'declared' | 'guessed'
  diagnostics: Diagnostic[]
}

/** The little of TextDecoder that is used: this package is compiled without DOM and Node types. */
interface Decoder {
  decode(bytes: Uint8Array): string
}
type DecoderMaker = new (label: string, options: { fatal: boolean }) => Decoder

/** Where a page declares its encoding, if it does (HTML Standard: within the first 1024 bytes; many come a little later). */
const SNIFF_REACH = 4096
/** Share of zero bytes at even or odd places from which bytes are taken for UTF-16: Latin text has nearly 1. */
const ZERO_SHARE = 0.4
/** So many well-formed signs beyond ASCII, for each broken one, make bytes UTF-8. */
const WHOLE_PER_BROKEN = 3
/** Bytes from 0x80 to 0x9F in windows-1252; ICU builds of Node 20 give control characters for them. */
const C1 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ'
const LATIN = /^(?:windows-1252|cp-?1252|x-cp1252|iso-?8859-?1|latin-?1|l1|us-ascii|ascii|ansi)$/i

const decoderFor = (label: string, fatal: boolean): Decoder | undefined => {
  const maker = (globalThis as { TextDecoder?: DecoderMaker }).TextDecoder
  try {
    return maker && new maker(label, { fatal })
  } catch {
    return undefined
  }
}

const latin = (bytes: Uint8Array): string => {
  const parts: string[] = []
  for (let from = 0; from < bytes.length; from += 8192) parts.push(String.fromCharCode(...bytes.subarray(from, from + 8192)))
  // eslint-disable-next-line no-control-regex
  return parts.join('').replace(/[\u0080-\u009F]/g, (mark) => C1.charAt(mark.charCodeAt(0) - 0x80))
}

const decodeAs = (bytes: Uint8Array, label: string, fatal: boolean): string | undefined => {
  if (LATIN.test(label)) return latin(bytes)
  try {
    return decoderFor(label, fatal)?.decode(bytes)
  } catch {
    return undefined
  }
}

const declaredIn = (bytes: Uint8Array): string | undefined => {
  const head = String.fromCharCode(...bytes.subarray(0, SNIFF_REACH))
  return /<meta[^>]{0,200}charset\s{0,5}=\s{0,5}["']?([\w:.-]{2,30})|^<\?xml[^>]{0,100}encoding=["']([\w.-]{2,30})/i.exec(head)?.slice(1).find((label) => label !== undefined)
}

const looksLikeUtf16 = (bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined => {
  const length = Math.min(bytes.length, SNIFF_REACH) & ~1
  if (length < 8) return undefined
  let [even, odd] = [0, 0]
  for (let i = 0; i < length; i += 2) {
    if (bytes[i] === 0) even += 1
    if (bytes[i + 1] === 0) odd += 1
  }
  if (odd > (ZERO_SHARE * length) / 2 && even * 8 < odd) return 'utf-16le'
  return even > (ZERO_SHARE * length) / 2 && odd * 8 < even ? 'utf-16be' : undefined
}

/**
 * UTF-8 in which some bytes were spoilt: signs beyond ASCII that are well formed hardly ever come about by chance (RFC 3629,
 * section 4), so that where they outnumber the broken ones by far, another encoding would spoil them all.
 */
const mostlyUtf8 = (bytes: Uint8Array): { text: string; broken: number } | undefined => {
  const text = decodeAs(bytes, 'utf-8', false) ?? ''
  let [whole, broken] = [0, 0]
  for (const sign of text) {
    if (sign === '\uFFFD') broken += 1
    else if (sign > '\u007F') whole += 1
  }
  return whole > WHOLE_PER_BROKEN * broken ? { text, broken } : undefined
}

/**
 * Text of bytes whose encoding nobody vouches for: byte-order mark, strict UTF-8, what the transport (`declared`) or the
 * page itself declares, or else a guess (UTF-16 by its zero bytes, then windows-1252), which `decode.guessed` tells. A
 * declaration that does not fit is told as `decode.wrong-declaration`. UTF-8 with a few broken bytes stays UTF-8, each of them a
 * U+FFFD, which `decode.broken` tells. Never throws.
 */
export const decodeBytes = (bytes: Uint8Array, declared?: string): DecodedText => {
  const diagnostics: Diagnostic[] = []
  const [first, second, third] = bytes
  const bom = first === 0xef && second === 0xbb && third === 0xbf ? 'utf-8' : first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : undefined
  if (bom !== undefined) {
    const text = decodeAs(bytes, bom, false)
    if (text !== undefined) return { text: text.replace(/^\uFEFF/, ''), encoding: bom, found: 'bom', diagnostics }
  }
  const wide = looksLikeUtf16(bytes)
  const strict = wide === undefined ? decodeAs(bytes, 'utf-8', true) : undefined
  if (strict !== undefined) return { text: strict, encoding: 'utf-8', found: 'utf-8', diagnostics }
  const label = declared ?? declaredIn(bytes)
  if (label !== undefined && !/^utf-?8$/i.test(label)) {
    const text = decodeAs(bytes, label, true)
    if (text !== undefined) return { text, encoding: LATIN.test(label) ? 'windows-1252' : label.toLowerCase(), found: 'declared', diagnostics }
  }
  const mended = wide === undefined ? mostlyUtf8(bytes) : undefined
  if (mended !== undefined) return { text: mended.text, encoding: 'utf-8', found: 'utf-8', diagnostics: [{ code: 'decode.broken', values: { count: mended.broken } }] }
  if (label !== undefined) diagnostics.push({ code: 'decode.wrong-declaration', values: { declared: label } })
  const encoding = wide ?? 'windows-1252'
  diagnostics.push({ code: 'decode.guessed', values: { encoding } })
  return { text: decodeAs(bytes, encoding, false) ?? latin(bytes), encoding, found: 'guessed', diagnostics }
}
