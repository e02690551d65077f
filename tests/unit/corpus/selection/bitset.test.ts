import fc from 'fast-check'
import { expect, it } from 'vitest'
import { Bitset } from '../../../../src/corpus/selection/bitset.ts'

it('behaves as a Set of numbers', () => {
  const move = fc.tuple(fc.constantFrom('add', 'delete', 'clear' as const), fc.nat({ max: 99 }))
  fc.assert(
    fc.property(fc.array(move, { maxLength: 200 }), fc.nat({ max: 120 }), (moves, limit) => {
      const bits = new Bitset(100)
      const model = new Set<number>()
      for (const [what, member] of moves) {
        if (what === 'clear') {
          if (member > 5) continue
          bits.clear()
          model.clear()
        } else {
          bits[what](member)
          model[what](member)
        }
        expect(bits.size).toBe(model.size)
        expect(bits.has(member)).toBe(model.has(member))
      }
      const members = [...model].sort((a, b) => a - b)
      expect([...bits.members()]).toEqual(members)
      expect([...bits.members(limit)]).toEqual(members.slice(0, limit))
      const copy = new Bitset(100)
      copy.copyFrom(bits)
      expect([...copy.members()]).toEqual(members)
    }),
  )
})

it('holds nothing outside its bound', () => {
  const bits = new Bitset(33)
  bits.add(33)
  bits.add(40)
  bits.add(1000)
  expect([bits.size, bits.has(40), bits.has(-1), bits.has(1000)]).toEqual([0, false, false, false])
  bits.add(32)
  expect([...bits.members()]).toEqual([32])
  expect([...new Bitset(0).members()]).toEqual([])
})
