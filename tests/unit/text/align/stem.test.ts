import { describe, expect, it } from 'vitest'
import { stemOf } from '../../../../src/text/align/stem.ts'

describe('stemOf', () => {
  // Porter's own examples (1980), step by step, as the whole algorithm leaves them.
  it.each([
    ['caresses', 'caress'], ['ponies', 'poni'], ['cats', 'cat'], ['feed', 'feed'], ['agreed', 'agre'], ['plastered', 'plaster'], ['motoring', 'motor'],
    ['conflated', 'conflat'], ['hopping', 'hop'], ['falling', 'fall'], ['filing', 'file'], ['happy', 'happi'], ['sky', 'sky'], ['relational', 'relat'],
    ['rational', 'ration'], ['digitizer', 'digit'], ['operator', 'oper'], ['hopefulness', 'hope'], ['electrical', 'electr'], ['revival', 'reviv'],
    ['adjustment', 'adjust'], ['adoption', 'adopt'], ['controll', 'control'], ['probate', 'probat'], ['rate', 'rate'], ['cease', 'ceas'],
  ])('%s gives %s', (word, stem) => {
    expect(stemOf(word)).toBe(stem)
  })

  it('brings the forms of one word together', () => {
    expect(new Set(['nominate', 'nominated', 'nominating', 'nomination', 'nominations'].map(stemOf)).size).toBe(1)
  })

  it('leaves alone what is no plain word', () => {
    expect(['2.5', 'é', 'is', 'x'.repeat(5_000)].map(stemOf)).toEqual(['2.5', 'é', 'is', 'x'.repeat(5_000)])
  })
})
