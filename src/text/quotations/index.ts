import { segmentText } from '../segment/index.ts'
import type { Diagnostic, Ground, Span } from '../text.ts'
import { closesTwice, isPluralPossessive, looksOpening, readMark, type MarkKind, type MarkReading } from './marks.ts'
import { MARKS_AT_MOST, UNCLOSED_AT_MOST } from './rules.ts'
import { sayingFinder, shapeOf, type QuotationShape } from './shape.ts'

export type { MarkKind, QuotationShape }

/** Words inside quotation marks. Spans are in UTF-16 units of the text as given. */
export interface Quotation {
  /** With the marks. A quotation over several paragraphs reaches from its first mark to its last. */
  span: Span
  /** Without the marks. */
  inside: Span
  /** What stands in each paragraph, without marks: more than one where the opening mark is repeated. */
  pieces: readonly Span[]
  mark: MarkKind
  shape: QuotationShape
  /** How many quotations it stands in. */
  depth: number
  /** False where no closing mark was found: it then ends with its paragraph. */
  closed: boolean
  ground: Ground
}

const MARKS = new Set(Array.from('"\'“”„«»‘’`', (mark) => mark.charCodeAt(0)))

interface Open {
  at: number
  length: number
  kind: MarkKind
  paragraph: number
  /** The mark itself, so that a straight mark is closed by a straight one first. */
  glyph: string
  pieces: Span[]
  pieceStart: number
}

/**
 * Finds what stands in quotation marks: curly, straight, single, angled, nested, over several paragraphs. Apostrophes are no
 * marks. A mark that is never closed ends with its paragraph and leaves the diagnostic `quotation-unclosed`.
 * Of a text with more than MARKS_AT_MOST marks only those are read (`quotation-marks-too-many`). One pass, linear; never throws. In order of their opening marks.
 */
export function findQuotations(text: string, paragraphs: readonly Span[] = segmentText(text).paragraphs.map(({ span }) => span)): { quotations: Quotation[]; diagnostics: Diagnostic[] } {
  const found: Quotation[] = []
  const diagnostics: Diagnostic[] = []
  const saidIn = sayingFinder(text)
  let stack: Open[] = []
  let marks = 0

  const finish = (open: Open, insideEnd: number, end: number, depth: number, closed: boolean) => {
    const first = paragraphs[open.paragraph]
    if (first === undefined || insideEnd <= open.at + open.length) return
    const span = { start: open.at, end }
    const pieces = [...open.pieces, { start: open.pieceStart, end: insideEnd }].filter((piece) => piece.end > piece.start)
    const inside = { start: open.at + open.length, end: insideEnd }
    const { shape, rule } = shapeOf(text, span, inside, first, saidIn)
    found.push({ span, inside, pieces, mark: open.kind, shape: pieces.length > 1 ? 'direct' : shape, depth, closed, ground: { rule } })
  }

  const closeTo = (index: number, at: number, length: number) => {
    const open = stack[index]
    // Single marks left open inside were apostrophes; doubles inside were forgotten.
    stack = stack.slice(0, index)
    if (open !== undefined) finish(open, at, at + length, index, true)
  }

  for (const [p, paragraph] of paragraphs.entries()) {
    let at = paragraph.start
    const carried = stack[0]
    if (carried !== undefined) {
      // The opening mark was repeated: see endParagraph.
      const again = readMark(text, at)
      at += again?.length ?? 0
      carried.pieceStart = at
    }
    for (; at < paragraph.end; at++) {
      if (!MARKS.has(text.charCodeAt(at))) continue
      const mark = readMark(text, at)
      if (mark === undefined) continue
      marks += 1
      if (marks > MARKS_AT_MOST) break
      step(mark, at, paragraph, p)
      at += mark.length - 1
    }
    endParagraph(paragraph, p)
    if (marks > MARKS_AT_MOST) {
      diagnostics.push({ code: 'quotation-marks-too-many', span: { start: at, end: text.length }, values: { most: MARKS_AT_MOST } })
      break
    }
  }

  function step(mark: MarkReading, at: number, paragraph: Span, p: number): void {
    const glyph = text.slice(at, at + mark.length)
    const straight = glyph === '"' || glyph === "''" || glyph === "'"
    let index = stack.length - 1
    while (index >= 0 && stack[index]?.kind !== mark.kind) index--
    const top = stack[index]
    if (mark.can !== 'open' && top !== undefined) {
      if (mark.kind === 'single' && isPluralPossessive(text, at, paragraph.end)) return
      const nestsInCurly = straight && top.glyph === '“' && looksOpening(text, at, mark.length)
      if (!nestsInCurly) {
        // Inside straight marks a curly closing mark closes nothing unless a curly one opened.
        closeTo(index, at, mark.length)
        return
      }
    }
    // No paragraph begins with the end of a quotation: the wrong one of the pair was typed.
    const begins = at === paragraph.start && mark.kind === 'double' && top === undefined
    if (mark.can === 'close' && !begins) return
    if (mark.can === 'either' && !looksOpening(text, at, mark.length)) return
    // The same curly mark opens again inside itself: the first was never closed, unless it nests in straight marks.
    if (mark.kind === 'double' && top !== undefined && top.glyph === glyph && index === 0 && stack.length === 1 && !closesTwice(text, at + 1, paragraph.end)) {
      stack = []
      unclosed(top, at)
    }
    stack.push({ at, length: mark.length, kind: mark.kind, paragraph: p, glyph, pieces: [], pieceStart: at + mark.length })
  }

  function unclosed(open: Open, before: number): void {
    let end = before
    while (end > open.at + open.length && /\s/u.test(text[end - 1] ?? '')) end--
    if (open.kind === 'single') return
    finish(open, end, end, 0, false)
    if (diagnostics.length < UNCLOSED_AT_MOST) diagnostics.push({ code: 'quotation-unclosed', span: { start: open.at, end }, values: { mark: open.glyph } })
  }

  function endParagraph(paragraph: Span, p: number): void {
    const outer = stack[0]
    stack = outer === undefined ? [] : [outer]
    if (outer === undefined) return
    const next = paragraphs[p + 1]
    const again = next && readMark(text, next.start)
    if (next !== undefined && again !== undefined && again.can !== 'close' && again.kind === outer.kind && outer.kind !== 'single') {
      outer.pieces.push({ start: outer.pieceStart, end: paragraph.end })
      return
    }
    stack = []
    unclosed(outer, paragraph.end)
  }

  found.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end)
  return { quotations: found, diagnostics }
}
