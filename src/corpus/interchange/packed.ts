import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate'

/** Longest packed text that is read, in characters: as long as an address may carry (store/address.ts). */
export const MAX_PACKED = 8_000

/** Most bytes of JSON that a packed text may turn out to be; 8,000 characters could claim six megabytes. */
export const MAX_UNPACKED = 512 * 1024

/** Why a packed text can't be read: longer than allowed, not of our making or damaged, more inside than allowed. */
export type PackedFault = 'too-long' | 'damaged' | 'too-large'

/** A packed text that can't be read. */
export class PackedError extends Error {
  readonly fault: PackedFault

  constructor(fault: PackedFault, options?: ErrorOptions) {
    super(fault, options)
    this.name = 'PackedError'
    this.fault = fault
  }
}

/**
 * Something small as a word that fits into an address: its JSON, deflated (RFC 1951), in base64url without padding
 * (RFC 4648, section 5). Equal values with their keys in equal order give equal words. The result may be longer than
 * `MAX_PACKED`: who makes a link has to look.
 */
export function packJson(value: unknown): string {
  return toBase64Url(deflateSync(strToU8(JSON.stringify(value)), { level: 9, mem: 8 }))
}

/**
 * Reads what `packJson` wrote, or anything that pretends to be. The answer is foreign JSON: it still has to go through a
 * schema. Never makes more than `bytes` bytes, whatever the text claims. Throws PackedError and nothing else.
 */
export function unpackJson(packed: string, { characters = MAX_PACKED, bytes = MAX_UNPACKED }: { characters?: number; bytes?: number } = {}): unknown {
  if (packed.length > characters) throw new PackedError('too-long')
  const json = inflate(fromBase64Url(packed), bytes)
  if (json.length > bytes) throw new PackedError('too-large')
  try {
    return JSON.parse(strFromU8(json)) as unknown
  } catch (cause) {
    throw new PackedError('damaged', { cause })
  }
}

/** Inflates into a room of its own that does not grow: one byte more than allowed tells that there was more. */
function inflate(deflated: Uint8Array, bytes: number): Uint8Array {
  // fflate gives the room back as it is where there is nothing to inflate.
  if (deflated.length === 0) throw new PackedError('damaged')
  try {
    return inflateSync(deflated, { out: new Uint8Array(bytes + 1) })
  } catch (cause) {
    // A stored block that does not fit is refused by the typed array itself.
    throw new PackedError(cause instanceof RangeError ? 'too-large' : 'damaged', { cause })
  }
}

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
const VALUES = new Map(Array.from(ALPHABET, (sign, value) => [sign, value]))

/** Base64url without padding (RFC 4648, section 5). */
export function toBase64Url(bytes: Uint8Array): string {
  let text = ''
  let held = 0
  let bits = 0
  for (const byte of bytes) {
    held = ((held << 8) | byte) & 0xffff
    bits += 8
    while (bits >= 6) {
      bits -= 6
      text += ALPHABET.charAt((held >> bits) & 63)
    }
  }
  return bits > 0 ? text + ALPHABET.charAt((held << (6 - bits)) & 63) : text
}

/** Throws PackedError for any other letter. */
export function fromBase64Url(text: string): Uint8Array {
  const bytes = new Uint8Array(Math.floor((text.length * 6) / 8))
  let held = 0
  let bits = 0
  let at = 0
  for (const sign of text) {
    const value = VALUES.get(sign)
    if (value === undefined) throw new PackedError('damaged')
    held = ((held << 6) | value) & 0xffff
    bits += 6
    if (bits < 8) continue
    bits -= 8
    bytes[at++] = (held >> bits) & 255
  }
  return bytes
}
