import { expect, test } from 'vitest'
import { attribute } from '../../../../src/text/attribution/index.ts'
import { findHedges } from '../../../../src/text/certainty/index.ts'
import { findQuotations } from '../../../../src/text/quotations/index.ts'
import { hostileStrings } from '../../../bench/text/hostileStrings.ts'

test.each([...hostileStrings(20_000)])('%s: what is found stands inside the text', (_, text) => {
  const spans = [
    ...findQuotations(text).quotations.map(({ span }) => span),
    ...attribute(text).attributions.flatMap(({ content }) => content),
    ...findHedges(text).flatMap(({ span, scope }) => [span, scope]),
  ]
  expect(spans.filter(({ start, end }) => start < 0 || start >= end || end > text.length)).toEqual([])
})
