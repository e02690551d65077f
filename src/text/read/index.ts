import type { SentenceKind } from '../../corpus/format/article.ts'
import { attribute } from '../attribution/index.ts'
import { findHedges } from '../certainty/index.ts'
import type { Block, CleanedText } from '../clean/index.ts'
import { detectDates } from '../dates/index.ts'
import { detectNominals } from '../entities/index.ts'
import { detectMentions, type Tagger } from '../mentions/index.ts'
import { findQuotations } from '../quotations/index.ts'
import type { ArticleReading, ReadReference, ReadSentence } from '../reading.ts'
import { segmentText, type Paragraph } from '../segment/index.ts'
import type { Diagnostic, Span } from '../text.ts'
import { publicationDay } from './published.ts'

/** The steps of `readArticle`, in their order: what a progress report names. */
export const readSteps = ['clean', 'segment', 'dates', 'mentions', 'quotations', 'attribution', 'certainty'] as const
export type ReadStep = (typeof readSteps)[number]

/** One article as `cleanText` or `cleanHtml` left it, and what reading it may use. */
export interface ReadInput {
  id: string
  name: string
  cleaned: CleanedText
  /** Publication day as EDTF where somebody knows it better than the text does. */
  published?: string
  /** Without it names are runs of capitalised words. */
  tagger?: Tagger
  /** Called before each step; what it throws stops the reading (that is how a reading is cancelled). */
  onStep?: (step: ReadStep) => void
}

/** Kinds of blocks whose sentences are not story text. */
const OUTSIDE: ReadonlySet<SentenceKind> = new Set(['title', 'deck', 'slug', 'heading', 'credit', 'furniture'])

/**
 * Reads one cleaned article: every stage that needs no other article, in their order; of a text in another language
 * the sentences only. Spans are UTF-16 units of `cleaned.text`. Never throws by itself; linear in the length of the text.
 */
export function readArticle({ id, name, cleaned, published: told, tagger, onStep }: ReadInput): ArticleReading {
  const { text, blocks } = cleaned
  onStep?.('segment')
  const { paragraphs, diagnostics: ofSegments } = segmentText(text, blocks.map(({ span }) => span))
  const kinds = kindsOf(paragraphs, blocks)
  const spans = paragraphs.flatMap(({ sentences }) => sentences.map(({ span }) => span))
  const published = told === undefined ? publicationDay(cleaned) : { edtf: told, ground: { rule: 'told' } }
  const whole = { id, name, text, clean: cleaned, sentences: sentencesWith(cleaned, paragraphs, kinds), ...(published && { published }) }
  // What no rule of ours can read is not pretended to be read.
  if (cleaned.diagnostics.some(({ code }) => code === 'clean.not-english')) {
    return { ...whole, dates: [], references: [], quotations: [], attributions: [], replies: [], hedges: [], diagnostics: [...cleaned.diagnostics, ...ofSegments] }
  }
  onStep?.('dates')
  const ofWords: Diagnostic[] = []
  const dates = detectDates(text, { ...(published && { published: published.edtf }), sentences: spans, diagnostics: ofWords })
  onStep?.('mentions')
  const mentions = detectMentions(text, spans, tagger, ofWords)
  const nominals = detectNominals(text, spans, mentions.map(({ span }) => span), ofWords)
  onStep?.('quotations')
  const { quotations, diagnostics: ofQuotations } = findQuotations(text, paragraphs.map(({ span }) => span))
  onStep?.('attribution')
  const { attributions, replies, diagnostics: ofAttribution } = attribute(text, { paragraphs, quotations })
  onStep?.('certainty')
  const hedges = findHedges(text, paragraphs, ofWords)
  return {
    ...whole,
    dates,
    references: inOrder([
      ...mentions.map((mention): ReadReference => ({ span: mention.span, type: mention.type, named: true, mention })),
      ...nominals,
    ]),
    quotations, attributions, replies,
    hedges,
    diagnostics: [...cleaned.diagnostics, ...ofSegments, ...ofWords, ...ofQuotations, ...ofAttribution],
  }
}

/** The kind of each paragraph: that of the block it stands in; the first of the story text is the lead. */
function kindsOf(paragraphs: readonly Paragraph[], blocks: readonly Block[]): SentenceKind[] {
  let block = 0
  let led = false
  return paragraphs.map(({ span }) => {
    while (block < blocks.length - 1 && (blocks[block]?.span.end ?? 0) <= span.start) block += 1
    const kind = blocks[block]?.kind ?? 'body'
    if (kind !== 'body' || led) return kind
    led = true
    return 'lead'
  })
}

/** All sentences and the furniture that has a place in the text, numbered as the story format has them. */
function sentencesWith(cleaned: CleanedText, paragraphs: readonly Paragraph[], kinds: readonly SentenceKind[]): ReadSentence[] {
  let paragraph = 0
  const found = paragraphs.flatMap(({ sentences }, at) => {
    const kind = kinds[at] ?? 'body'
    if (!OUTSIDE.has(kind)) paragraph += 1
    return sentences.map(({ span, ground }): Omit<ReadSentence, 'id'> => ({
      kind: ground.rule === 'dateline' && kind !== 'title' ? 'dateline' : kind, span, ground, ...(!OUTSIDE.has(kind) && { paragraph }),
    }))
  })
  const furniture = cleaned.furniture.flatMap(({ span, ground }) => (span === undefined ? [] : [{ kind: 'furniture' as const, span, ground }]))
  let [story, outside] = [0, 0]
  return inOrder([...found, ...outsideOf(furniture, found)]).map((sentence) =>
    ({ id: OUTSIDE.has(sentence.kind) ? `x${++outside}` : `s${++story}`, ...sentence }))
}

/** Furniture that overlaps no sentence and no other furniture: the story format keeps sentences apart. */
function outsideOf<Piece extends { span: Span }>(furniture: readonly Piece[], sentences: readonly { span: Span }[]): Piece[] {
  let at = 0
  let end = 0
  return inOrder(furniture).filter(({ span }) => {
    while (at < sentences.length && (sentences[at]?.span.end ?? 0) <= span.start) at += 1
    if (span.start < end || span.end <= span.start || (sentences[at]?.span.start ?? Infinity) < span.end) return false
    end = span.end
    return true
  })
}

const inOrder = <Piece extends { span: Span }>(pieces: readonly Piece[]): Piece[] =>
  pieces.toSorted((a, b) => a.span.start - b.span.start || b.span.end - a.span.end)
