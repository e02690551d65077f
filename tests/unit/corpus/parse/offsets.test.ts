import fc from 'fast-check'
import { expect, it } from 'vitest'
import { codePointLength, supplementaryOf, toCodePoints, toUtf16 } from '../../../../src/corpus/parse/offsets.ts'

it('counts an emoji as one code point and two UTF-16 units', () => {
  const text = 'a🔥b😟'
  const supplementary = supplementaryOf(text)
  expect(supplementary).toEqual([1, 3])
  expect(codePointLength(text)).toBe(4)
  expect([0, 1, 2, 3, 4].map((at) => toUtf16(at, supplementary))).toEqual([0, 1, 3, 4, 6])
  expect([0, 1, 2, 3, 4, 5, 6].map((at) => toCodePoints(at, supplementary))).toEqual([0, 1, 1, 2, 3, 3, 4])
})

it('agrees with the characters of any text, there and back', () => {
  const character = fc.constantFrom('a', 'é', '\n', '🔥', '😟', '𐀀', '\uD83D', '中')
  fc.assert(fc.property(fc.array(character, { maxLength: 30 }), fc.nat(), (parts, pick) => {
    const characters = Array.from(parts.join(''))
    const supplementary = supplementaryOf(characters.join(''))
    const at = pick % (characters.length + 1)
    const utf16 = toUtf16(at, supplementary)
    expect(utf16).toBe(characters.slice(0, at).join('').length)
    expect(toCodePoints(utf16, supplementary)).toBe(at)
  }))
})
