import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findQuotations } from '../../../../src/text/quotations/index.ts'
import { MARKS_AT_MOST } from '../../../../src/text/quotations/rules.ts'
import { ENDS_WITHIN_MS } from '../../endsWithin.ts'

const found = (text: string) => findQuotations(text).quotations.map(({ span, shape, depth }) => ({ words: text.slice(span.start, span.end), shape, depth }))
const words = (text: string) => found(text).map((quotation) => quotation.words)

describe('marks', () => {
  test('curly, straight, typewriter and angled marks', () => {
    expect(words('“The bridge is safe,” she said.')).toEqual(['“The bridge is safe,”'])
    expect(words('"The bridge is safe," she said.')).toEqual(['"The bridge is safe,"'])
    expect(words("''The bridge is safe,'' she said.")).toEqual(["''The bridge is safe,''"])
    expect(words('``The bridge is safe,\'\' she said.')).toEqual(["``The bridge is safe,''"])
    expect(words('«The bridge is safe,» she said.')).toEqual(['«The bridge is safe,»'])
  })

  test('the same curly marks inside themselves', () => {
    expect(words('“She calls it “home” and means it,” he said.')).toEqual(['“She calls it “home” and means it,”', '“home”'])
    expect(words('“It was never closed. “It was,” he said.')).toEqual(['“It was never closed.', '“It was,”'])
  })

  test('a closing mark typed where a paragraph opens', () => {
    expect(words('The hall stood.\n\n” … it stood for a year,” Fenn wrote.')).toEqual(['” … it stood for a year,”'])
  })

  test('single marks', () => {
    expect(words("The mayor called it 'a gift' to the town.")).toEqual(["'a gift'"])
    expect(words('The mayor called it ‘a gift’ to the town.')).toEqual(['‘a gift’'])
  })

  test('apostrophes are no marks', () => {
    expect(words("It's the workers' hall; they don't know rock 'n' roll or the '90s.")).toEqual([])
    expect(words('It’s the workers’ hall; they don’t know ’em.')).toEqual([])
  })

  test('a plural possessive does not end single marks', () => {
    expect(words('He spoke of ‘the workers’ rights to rest’ again.')).toEqual(['‘the workers’ rights to rest’'])
  })

  test('nested', () => {
    expect(found('“She told me, ‘Never again,’ and left,” he said.')).toEqual([
      { words: '“She told me, ‘Never again,’ and left,”', shape: 'direct', depth: 0 },
      { words: '‘Never again,’', shape: 'direct', depth: 1 },
    ])
  })

  test('a misprinted closing mark may open', () => {
    expect(words('”The pier is closed,” she said.')).toEqual(['”The pier is closed,”'])
  })
})

describe('paragraphs', () => {
  test('the mark is repeated: one quotation, several pieces', () => {
    const text = '“We waited for hours.\n\n“Nobody came,” she said.'
    const { quotations, diagnostics } = findQuotations(text)
    expect(quotations).toHaveLength(1)
    expect(quotations[0]?.pieces.map(({ start, end }) => text.slice(start, end))).toEqual(['We waited for hours.', 'Nobody came,'])
    expect(diagnostics).toEqual([])
  })

  test('an unclosed mark ends with its paragraph, and says so', () => {
    const text = '“We waited for hours.\n\nNobody came.'
    const { quotations, diagnostics } = findQuotations(text)
    expect(quotations.map(({ span, closed }) => [text.slice(span.start, span.end), closed])).toEqual([['“We waited for hours.', false]])
    expect(diagnostics).toEqual([{ code: 'quotation-unclosed', span: { start: 0, end: 21 }, values: { mark: '“' } }])
  })
})

describe('shapes', () => {
  test.each([
    ['She said, “The bridge is safe.”', 'direct'],
    ['She said the bridge was “perfectly safe.”', 'fragment'],
    ['Her book “The Long Way Down” sold well.', 'title'],
    ['The so-called “experts” were late.', 'scare'],
    ['The “garden” had one tree.', 'scare'],
  ])('%s', (text, shape) => {
    expect(found(text)[0]?.shape).toBe(shape)
  })
})

test('marks beyond the limit are told, and those before it are read', () => {
  const within = '“Yes,” he said. '.repeat(MARKS_AT_MOST / 2)
  expect(findQuotations(within).diagnostics).toEqual([])
  const { quotations, diagnostics } = findQuotations(`${within}“No,” she said.`)
  expect(quotations).toHaveLength(MARKS_AT_MOST / 2)
  expect(diagnostics).toEqual([{ code: 'quotation-marks-too-many', span: { start: within.length, end: within.length + 15 }, values: { most: MARKS_AT_MOST } }])
})

const marky = fc.array(fc.constantFrom('“', '”', '‘', '’', '"', "'", "''", '``', '«', '»', ' ', '\n\n', 'word', 'The end.', ',', '90s', 'é́', '🙂'), { maxLength: 60 }).map((parts) => parts.join(''))

describe('any text', () => {
  test('spans stand inside the text, in order, insides in spans; twice the same', () => {
    fc.assert(
      fc.property(marky, (text) => {
        const { quotations, diagnostics } = findQuotations(text)
        let last = 0
        for (const { span, inside, pieces } of quotations) {
          expect(span.start).toBeGreaterThanOrEqual(last)
          expect(span.end).toBeLessThanOrEqual(text.length)
          expect(inside.start).toBeGreaterThan(span.start)
          expect(inside.end).toBeLessThanOrEqual(span.end)
          expect(inside.end).toBeGreaterThan(inside.start)
          for (const piece of pieces) expect(piece.start >= inside.start && piece.end <= inside.end).toBe(true)
          last = span.start
        }
        expect(findQuotations(text)).toEqual({ quotations, diagnostics })
      }),
    )
  })

  test.each(['"', "'a ", '‘a ', 's’ a ', '“a ', '“a\n\n', '`'])('a quarter of a megabyte of %j is read in linear time', (part) => {
    const time = (length: number) => {
      const text = part.repeat(length / part.length)
      const begun = performance.now()
      findQuotations(text)
      return performance.now() - begun
    }
    time(20_000)
    // Generous, since the machine is shared: a quadratic reading takes minutes.
    expect(time(250_000)).toBeLessThan(ENDS_WITHIN_MS)
  })
})
