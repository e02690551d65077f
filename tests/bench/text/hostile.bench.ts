import { attribute } from '../../../src/text/attribution/index.ts'
import { findHedges } from '../../../src/text/certainty/index.ts'
import { cleanText } from '../../../src/text/clean/index.ts'
import { detectDates } from '../../../src/text/dates/index.ts'
import { detectMentions } from '../../../src/text/mentions/index.ts'
import { findQuotations } from '../../../src/text/quotations/index.ts'
import { segmentText } from '../../../src/text/segment/index.ts'
import type { Span } from '../../../src/text/text.ts'
import { hostileStrings } from './hostileStrings.ts'
import { quickest, type TextBench, type TextBenchRow } from './textBench.ts'

/** Milliseconds that a stage may take on a megabyte of anything. */
const GOAL = 200

const sentencesOf = (text: string): Span[] => segmentText(text).paragraphs.flatMap(({ sentences }) => sentences.map(({ span }) => span))

/** A stage, given what the stages before it found, so that its own time alone is taken. */
const STAGES: Readonly<Record<string, (text: string) => () => unknown>> = {
  clean: (text) => () => cleanText(text),
  segment: (text) => () => segmentText(text),
  dates: (text) => {
    const sentences = sentencesOf(text)
    return () => detectDates(text, { published: '2024-01-05', sentences })
  },
  'mentions, without weights': (text) => {
    const sentences = sentencesOf(text)
    return () => detectMentions(text, sentences)
  },
  quotations: (text) => {
    const paragraphs = segmentText(text).paragraphs.map(({ span }) => span)
    return () => findQuotations(text, paragraphs)
  },
  attribution: (text) => {
    const { paragraphs } = segmentText(text)
    const { quotations } = findQuotations(text, paragraphs.map(({ span }) => span))
    return () => attribute(text, { paragraphs, quotations })
  },
  certainty: (text) => {
    const { paragraphs } = segmentText(text)
    return () => findHedges(text, paragraphs)
  },
}

function run(): Promise<TextBenchRow[]> {
  const rows = Object.entries(STAGES).map(([stage, prepare]): TextBenchRow => {
    let worst = { name: '', ms: -1 }
    for (const [name, text] of hostileStrings()) {
      const ms = quickest(1, prepare(text))
      if (ms > worst.ms) worst = { name, ms }
    }
    return { step: 'hostile', figure: `${stage}, ms on 1 MB: ${worst.name}`, ours: worst.ms, goal: GOAL, lower: true }
  })
  return Promise.resolve(rows)
}

/** How long each stage takes on the megabyte that is worst for it. */
export const bench: TextBench = { name: 'hostile', run }
