import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { copyWords, spanOf, wordsIn } from '../../../../src/corpus/anchors/copyWords.ts'
import { foldText } from '../../../../src/corpus/anchors/foldText.ts'
import { withLineFeeds } from '../../../../src/corpus/anchors/lineFeeds.ts'
import { bitsBetween, nearBytes, nearScan } from '../../../../src/corpus/anchors/nearScan.ts'
import { longestRise } from '../../../../src/corpus/anchors/sequence.ts'
import { fingerprint, normalisedWords } from '../../../../src/corpus/fingerprint.ts'

const anyText = fc.string({ unit: fc.oneof(fc.constantFrom(' ', '\n', '’', '\'', '-', '…', '½', 'ﬁ', 'É', 'E\u0301', 'İ', 'Σ', '😀', '.', '“', '\uFEFF', '\u00AD'), fc.constantFrom('a', 'b', 'Z', '7')), maxLength: 60 })

describe('copyWords', () => {
  it('reads the very words that fingerprints count, each at a place with letters or digits', () => {
    fc.assert(fc.property(anyText, (text) => {
      const { words, starts, ends } = copyWords(text)
      expect(words).toEqual(normalisedWords(text))
      words.forEach((_, at) => {
        expect(text.slice(starts[at], ends[at])).toMatch(/\S/)
        expect(starts[at]).toBeGreaterThanOrEqual(starts[at - 1] ?? 0)
      })
    }), { numRuns: 2000 })
  })

  it('takes the marks of a sentence with its words, and other marks where the story’s sentence has that length', () => {
    const copy = copyWords('He left. “She stayed!” They slept.')
    const range = wordsIn(copy, { start: 9, end: 22 })
    const at = (length?: number) => copy.text.slice(...Object.values(spanOf(copy, range, length)) as [number, number])
    expect(at()).toBe('“She stayed!”')
    expect(at(11)).toBe('She stayed!')
    expect(at(10)).toBe('“She stayed!”')
  })
})

describe('nearScan', () => {
  it('gives the SimHash of any run as the fingerprint has it', () => {
    fc.assert(fc.property(fc.array(fc.constantFrom('lamp', 'quay', 'net', 'boat', 'mayor', 'fog'), { minLength: 2, maxLength: 20 }), fc.nat(18), (words, start) => {
      const from = start % (words.length - 1)
      const { near } = fingerprint(words.slice(from).join(' '))
      const scan = nearScan(words)
      expect(scan.print({ from, to: words.length })).toEqual(nearBytes(near))
      const seen: number[] = []
      scan.slide({ from: 0, to: words.length }, words.length - from, nearBytes(near), 0, (at) => seen.push(at))
      expect(seen).toContain(from)
    }))
  })

  it('tells runs within the limit only, and stops when told', () => {
    const scan = nearScan(['a', 'b', 'a', 'b', 'a', 'b'])
    const near = nearBytes(fingerprint('a b').near)
    const seen: [number, number][] = []
    scan.slide({ from: 0, to: 6 }, 2, near, 64, (at, bits) => {
      seen.push([at, bits])
      return at === 2 ? -1 : 64
    })
    expect(seen.map(([at]) => at)).toEqual([0, 1, 2])
    expect(seen[1]?.[1]).toBe(bitsBetween(near, nearBytes(fingerprint('b a').near)))
  })
})

describe('longestRise', () => {
  it('is as long as the longest that a search of all finds, and rises in both lists', () => {
    const copies = fc.uniqueArray(fc.nat(6), { maxLength: 3 }).map((each) => each.toSorted((a, b) => a - b))
    fc.assert(fc.property(fc.array(copies, { maxLength: 6 }), (lists) => {
      const found = longestRise(lists.map((each, story) => ({ story, copies: each })))
      const longest = (at: number, above: number): number =>
        at === lists.length ? 0 : Math.max(longest(at + 1, above), ...(lists[at] ?? []).filter((copy) => copy > above).map((copy) => 1 + longest(at + 1, copy)))
      expect(found).toHaveLength(longest(0, -1))
      found.forEach(({ story, copy }, at) => {
        expect(lists[story]).toContain(copy)
        expect(story).toBeGreaterThan(found[at - 1]?.story ?? -1)
        expect(copy).toBeGreaterThan(found[at - 1]?.copy ?? -1)
      })
    }))
  })
})

describe('folding and line ends', () => {
  it('keeps for each folded sign where it stood', () => {
    const text = 'A  “B”—c…'
    const { folded, at, end } = foldText(text)
    expect(folded).toBe('a "b"-c...')
    expect(text.slice(at[folded.indexOf('"')], end[folded.lastIndexOf('"')])).toBe('“B”')
  })

  it('moves spans with the line ends', () => {
    const text = 'One.\r\nTwo.\rThree.\r\n'
    const spans = ['One.', 'Two.', 'Three.'].map((words) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length }))
    const moved = withLineFeeds({ text, sentences: spans, outside: [] })
    expect(moved.sentences.map(({ start, end }) => moved.text.slice(start, end))).toEqual(['One.', 'Two.', 'Three.'])
  })
})
