import { describe, expect, it } from 'vitest'
import { groupsOf } from '../../../../src/text/align/groups.ts'

describe('groupsOf', () => {
  it('joins what belongs together on average, though one pair is worded too differently', () => {
    expect(groupsOf([0, 1, 2], [{ a: 0, b: 1, score: 0.98 }, { a: 1, b: 2, score: 0.96 }, { a: 0, b: 2, score: 0.76 }])).toEqual([[0, 1, 2]])
  })

  it('does not glue two facts together by a chain', () => {
    // 1 tells two facts: 0 and 3 tell one of them, 2 and 4 the other. It may stand in both groups, which stay two.
    const groups = groupsOf([0, 1, 2, 3, 4], [
      { a: 0, b: 1, score: 0.93 }, { a: 1, b: 2, score: 0.87 }, { a: 0, b: 3, score: 0.98 }, { a: 1, b: 3, score: 0.93 }, { a: 2, b: 4, score: 0.98 }, { a: 1, b: 4, score: 0.87 },
    ])
    expect(groups.map((members) => members.join(' ')).sort()).toEqual(['0 1 3', '1 2 4'])
  })

  it('does not hold it against two sentences of one article that they are not compared', () => {
    expect(groupsOf([0, 0, 1], [{ a: 0, b: 2, score: 0.9 }, { a: 1, b: 2, score: 0.9 }])).toEqual([[0, 1, 2]])
  })

  it('leaves weak pairs alone', () => {
    expect(groupsOf([0, 1], [{ a: 0, b: 1, score: 0.7 }])).toEqual([])
  })
})
