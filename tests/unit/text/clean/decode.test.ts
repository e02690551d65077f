import { describe, expect, it } from 'vitest'
import { decodeBytes } from '../../../../src/text/index.ts'

const bytes = (...parts: (string | number[])[]): Uint8Array =>
  Uint8Array.from(parts.flatMap((part) => (typeof part === 'string' ? part.split('').map((mark) => mark.charCodeAt(0)) : part)))
const codes = (found: { diagnostics: { code: string }[] }) => found.diagnostics.map(({ code }) => code)

describe('decodeBytes', () => {
  it('reads UTF-8 strictly, with and without a byte-order mark', () => {
    expect(decodeBytes(new TextEncoder().encode('Zürich — “ja”'))).toMatchObject({ text: 'Zürich — “ja”', encoding: 'utf-8', found: 'utf-8', diagnostics: [] })
    expect(decodeBytes(bytes([0xef, 0xbb, 0xbf], 'a'))).toMatchObject({ text: 'a', found: 'bom' })
  })

  it('reads UTF-16 by its mark, or by its zero bytes as a guess', () => {
    const words = 'The harbour.'
    const wide = words.split('').flatMap((mark) => [mark.charCodeAt(0), 0])
    expect(decodeBytes(Uint8Array.from([0xff, 0xfe, ...wide]))).toMatchObject({ text: words, encoding: 'utf-16le', found: 'bom' })
    expect(decodeBytes(Uint8Array.from(wide))).toMatchObject({ text: words, encoding: 'utf-16le', found: 'guessed' })
  })

  it('takes the page’s declaration, then the guess windows-1252, and tells the guess', () => {
    const page = bytes('<meta charset="iso-8859-2">', [0xb1])
    expect(decodeBytes(page)).toMatchObject({ encoding: 'iso-8859-2', found: 'declared', text: '<meta charset="iso-8859-2">ą' })
    const guessed = decodeBytes(bytes([0x93], 'ja', [0x94, 0x20, 0x80, 0x97, 0xfc]))
    expect(guessed.text).toBe('“ja” €—ü')
    expect(codes(guessed)).toEqual(['decode.guessed'])
  })

  it('keeps UTF-8 of which a few bytes were spoilt, and tells how many places', () => {
    const whole = new TextEncoder().encode('“ja” — Zoë’s “café”')
    expect(decodeBytes(bytes([...whole], [0xff, 0xc3], 'x'))).toMatchObject({ text: '“ja” — Zoë’s “café”��x', encoding: 'utf-8', diagnostics: [{ code: 'decode.broken', values: { count: 2 } }] })
    // As many broken as whole: that is no UTF-8.
    expect(decodeBytes(bytes([0xc3, 0xa9], [0xe9]))).toMatchObject({ encoding: 'windows-1252', text: 'Ã©é' })
  })

  it('tells a declaration that does not fit', () => {
    expect(codes(decodeBytes(bytes('<meta charset=utf-8>', [0xe9])))).toEqual(['decode.wrong-declaration', 'decode.guessed'])
    expect(codes(decodeBytes(bytes([0xe9]), 'klingon'))).toEqual(['decode.wrong-declaration', 'decode.guessed'])
  })

  it('reads anything, nothing too', () => {
    expect(decodeBytes(new Uint8Array())).toMatchObject({ text: '', diagnostics: [] })
    expect(decodeBytes(Uint8Array.from({ length: 70_000 }, (_, i) => i % 256)).text).toHaveLength(70_000)
  })
})
