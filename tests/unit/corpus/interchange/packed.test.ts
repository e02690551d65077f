import fc from 'fast-check'
import { deflateSync, strToU8 } from 'fflate'
import { describe, expect, it } from 'vitest'
import { MAX_PACKED, MAX_UNPACKED, packJson, unpackJson } from '../../../../src/corpus/interchange/packed.ts'
import { packedFault } from './packedFault.ts'

const base64url = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64url')

const faultOf = (packed: string, limits?: { characters?: number; bytes?: number }): string => packedFault(() => unpackJson(packed, limits))

describe('what is packed into a link', () => {
  it('comes back as it was, whatever it was', () => {
    fc.assert(fc.property(fc.jsonValue(), (value) => {
      const packed = packJson(value)
      expect(packed).toMatch(/^[\w-]*$/)
      expect(unpackJson(packed, { characters: Infinity, bytes: 1e7 })).toEqual(JSON.parse(JSON.stringify(value)))
    }))
  })

  it('is base64url of raw deflate, as other programs write it', () => {
    const value = { ask: 'Wer weiß es? 🦉', list: [1, null, true] }
    expect(unpackJson(base64url(deflateSync(strToU8(JSON.stringify(value)))))).toEqual(value)
  })

  it('fails with its own kind of error and no other, whatever is given', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.base64String(), fc.uint8Array({ maxLength: 400 }).map(base64url)), (text) => {
      expect(['none', 'too-long', 'damaged', 'too-large']).toContain(faultOf(text))
    }))
  })

  it('notices when it was cut', () => {
    const packed = packJson({ title: 'Who turned the water green?', list: Array.from({ length: 30 }, (_, at) => `entry ${at}`) })
    for (let length = 0; length < packed.length - 1; length++) expect(faultOf(packed.slice(0, length)), `${length}`).toBe('damaged')
  })

  it('is refused where it is too long', () => {
    expect(faultOf('A'.repeat(MAX_PACKED + 1))).toBe('too-long')
    expect(faultOf('A'.repeat(11), { characters: 10 })).toBe('too-long')
  })

  it('is refused where more comes out of it than allowed, however it was put in', () => {
    const bomb = `"${'a'.repeat(3_000_000)}"`
    expect(bomb.length).toBeGreaterThan(MAX_UNPACKED)
    const packed = base64url(deflateSync(strToU8(bomb), { level: 9 }))
    expect(packed.length).toBeLessThan(MAX_PACKED)
    expect(faultOf(packed)).toBe('too-large')
    const stored = base64url(deflateSync(strToU8('"'.padEnd(2000, 'b')), { level: 0 }))
    expect(faultOf(stored, { bytes: 100 })).toBe('too-large')
  })

  it('may be exactly as large as allowed', () => {
    const value = 'a'.repeat(98)
    expect(unpackJson(packJson(value), { bytes: 100 })).toBe(value)
    expect(faultOf(packJson(value), { bytes: 99 })).toBe('too-large')
  })
})
