import { sha256 } from '@noble/hashes/sha2.js'
import type { StoryFile } from '../../model.ts'
import { holdTheSame } from '../inOrder.ts'
import { fromBase64Url, MAX_PACKED, PackedError, toBase64Url } from '../packed.ts'
import { LinkIo } from './codes.ts'
import { Models, OverBudget } from './models.ts'
import { PRIMER } from './primer.ts'
import { bitReader, bitWriter, type BitCoder } from './rangeCoder.ts'
import { story as storyCode } from './storyCode.ts'

/*
 * Form 2 of a story in a link. (Form 1 is `packJson`; links that were given out in it are read for ever.)
 *
 *   byte 0     0x17: the form times eight, plus seven. No deflate stream begins so (RFC 1951: block type 3 is reserved), so
 *              that the two forms cannot be taken for one another
 *   bytes 1-3  the first of the SHA-256 of the rest: the code itself notices no damage
 *   the rest   the story, field by field (storyCode.ts), as bits that cost the less the more they were expected (models.ts,
 *              rangeCoder.ts); whoever writes and whoever reads has read the same sample before (primer.ts)
 *
 * All of it in base64url. Any change to what stands in this folder makes other bits of the same story: it is a new form, with
 * a number of its own, beside this one. tests/unit/corpus/interchange/kept has a link of each form.
 */
const FORM = 2
const SIGN = 7
const HEAD = 4

/** Whether a packed text is a story in a form that `packJson` does not write. */
export const isLinkStory = (packed: string): boolean => (firstByte(packed) & 7) === SIGN

/** Whether it is of a form that only a newer program reads. */
export const isOfNewerForm = (packed: string): boolean => isLinkStory(packed) && firstByte(packed) >> 3 > FORM

/** A story without its texts as a word for a link, read back and compared; undefined where it takes too much or would not come back the same. */
export function packStory(story: StoryFile): string | undefined {
  try {
    const writer = bitWriter()
    storyCode(primed(writer), 'story', story)
    const packed = toBase64Url(framed(writer.bytes()))
    return holdTheSame(unpackStory(packed, Infinity), story) ? packed : undefined
  } catch (cause) {
    if (cause instanceof OverBudget || cause instanceof RangeError) return undefined
    throw cause
  }
}

/**
 * Reads what `packStory` wrote, or anything that pretends to be. The answer is foreign: it still has to go through `parseStory`.
 * Its work is limited whatever the text says. Throws PackedError and nothing else.
 */
export function unpackStory(packed: string, characters = MAX_PACKED): unknown {
  if (packed.length > characters) throw new PackedError('too-long')
  const bytes = fromBase64Url(packed)
  const coded = bytes.slice(HEAD)
  if (framed(coded).some((byte, at) => at < HEAD && byte !== bytes[at])) throw new PackedError('damaged')
  try {
    return storyCode(primed(bitReader(coded)), 'story', undefined as never)
  } catch (cause) {
    throw new PackedError(cause instanceof OverBudget ? 'too-large' : 'damaged', { cause })
  }
}

function framed(coded: Uint8Array): Uint8Array {
  return Uint8Array.from([FORM * 8 + SIGN, ...sha256(coded).slice(0, HEAD - 1), ...coded])
}

/** What is expected of any story before its first bit. */
function primed(coder: BitCoder): LinkIo {
  const io = new LinkIo(new Models(bitReader(fromBase64Url(PRIMER))))
  storyCode(io, 'story', undefined as never)
  io.forget()
  io.models.next(coder)
  return io
}

const firstByte = (packed: string): number => {
  try {
    return fromBase64Url(packed.slice(0, 2))[0] ?? 0
  } catch {
    return 0
  }
}
