import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sharedRuns } from '../../../../src/corpus/queries/sharedWords.ts'
import { searchable, wordingNear, wordsInText } from '../../../../src/corpus/queries/wordsInText.ts'

const TEXT = 'She said the Post’s man, Post in hand, had said “no”; Postal workers paid $18,000 to the U.S. office.'
const ready = searchable(TEXT)
const all = { start: 0, end: TEXT.length }
const found = (words: string, anyCase = false): string[] => wordsInText(ready, all, words, anyCase).map(({ start, end }) => TEXT.slice(start, end))

describe('wordsInText', () => {
  it('finds whole words only, with any kind of quotation mark', () => {
    expect(found('Post')).toEqual(['Post', 'Post'])
    expect(found("the Post's man")).toEqual(['the Post’s man'])
    expect(found('"no"')).toEqual(['“no”'])
    expect(found('she')).toEqual([])
    expect(found('she', true)).toEqual(['She'])
  })

  it('finds what begins or ends with a sign', () => {
    expect(found('$18,000')).toEqual(['$18,000'])
    expect(found('U.S.')).toEqual(['U.S.'])
    expect(found('  ')).toEqual([])
  })

  it('looks nowhere but in the span', () => {
    const second = wordsInText(ready, { start: 10, end: TEXT.length }, 'said')
    expect(second).toEqual([{ start: TEXT.lastIndexOf('said'), end: TEXT.lastIndexOf('said') + 4 }])
  })

  it('finds every wording in itself, with other kinds of signs too', () => {
    const wording = fc.string({ unit: fc.constantFrom('(', '[', '*', '.', '\\', '$', '|', 'a', 'É', ' ', '’', '“', '–', 'İ'), minLength: 1 }).filter((words) => words.trim() !== '')
    fc.assert(fc.property(wording, (words) => {
      const wanted = words.trim()
      const text = `x ${wanted.replaceAll('’', "'").replaceAll('–', '-').replaceAll(' ', '\u00a0')} y`
      expect(wordsInText(searchable(text), { start: 0, end: text.length }, words)).toContainEqual({ start: 2, end: 2 + wanted.length })
    }))
  })
})

describe('wordingNear', () => {
  it('takes each piece nearest to the passage, outside it where the passage is somebody’s words', () => {
    const quoted = TEXT.indexOf('“no”')
    const near = { start: quoted, end: quoted + 4 }
    expect(wordingNear(ready, [all], 'said', near, true)).toEqual([{ start: quoted - 5, end: quoted - 1 }])
    expect(wordingNear(ready, [all], 'Postal … paid', near, true).map(({ start, end }) => TEXT.slice(start, end))).toEqual(['Postal', 'paid'])
    expect(wordingNear(ready, [all], 'Postal … never', near, true)).toEqual([])
    expect(wordingNear(ready, [all], 'no', near, true)).toEqual([])
  })
})

describe('sharedRuns', () => {
  const words = (text: string): string[] => text.split(' ')

  it('gives runs of four words or more that stand in the other sentence too', () => {
    const own = words('the fountain on the square turned bright green in the early hours')
    expect(sharedRuns(own, words('early on the fountain on the square turned neon green in the early hours of'))).toEqual([
      { from: 0, to: 6 }, { from: 7, to: 12 },
    ])
    expect(sharedRuns(own, words('the fountain on a square'))).toEqual([])
    expect(sharedRuns([], own)).toEqual([])
  })

  it('gives every word that stands in a common run, and no run inside another', () => {
    const sentence = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 14 })
    fc.assert(fc.property(sentence, sentence, fc.integer({ min: 1, max: 4 }), (a, b, least) => {
      const runs = sharedRuns(a, b, least)
      const other = ` ${b.join(' ')} `
      const stands = (from: number, to: number): boolean => other.includes(` ${a.slice(from, to).join(' ')} `)
      for (const { from, to } of runs) expect(to - from >= least && stands(from, to)).toBe(true)
      runs.forEach(({ from, to }, at) => {
        if (at > 0) expect(from > (runs[at - 1]?.from ?? 0) && to > (runs[at - 1]?.to ?? 0)).toBe(true)
      })
      a.forEach((_, at) => {
        const inRun = a.some((__, from) => from <= at && from + least > at && from + least <= a.length && stands(from, from + least))
        expect(runs.some(({ from, to }) => from <= at && to > at)).toBe(inRun)
      })
    }))
  })
})
