import * as v from 'valibot'
import { Article } from './article.ts'
import { Claim, Response, Topic } from './claim.ts'
import { Alignment, BeyondNote, Difference, WordMark } from './difference.ts'
import { Entity, Relation } from './entity.ts'
import { StoryEvent } from './event.ts'
import { Lineage, Origin, OriginFamily } from './origin.ts'
import { Id, LanguageTag, Line, Prose } from './primitives.ts'
import { Quotation, QuotationFamily } from './quotation.ts'

/** The version of the story format that this program reads and writes. */
export const FORMAT_VERSION = 1

/** How the story was made, so that readers can weigh it. */
export const Making = v.strictObject({
  method: Prose,
  /** Agreement between two codings of the same cells. */
  agreement: v.array(v.strictObject({
    what: Line,
    cells: v.number(),
    /** Share of equal codes, 0 to 1. */
    share: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
    /** Cohen's kappa, -1 to 1. */
    kappa: v.pipe(v.number(), v.minValue(-1), v.maxValue(1)),
  })),
  reviewedOutside: v.boolean(),
  limits: Prose,
  corrections: Prose,
})
export type Making = v.InferOutput<typeof Making>

/** What the first screen opens with. */
export const Guide = v.strictObject({
  question: Line,
  lede: Prose,
  dateline: Line,
  /** The claim that the question asks about, and the claim that denies it. */
  report: Id,
  denial: v.optional(Id),
  /** The matter whose refusals stand beside them, as worded in `responses`. */
  refusalMatter: v.optional(Line),
  /** Differences, strongest first. */
  differences: v.array(Id),
  people: v.array(Id),
  /** Claims that stand together wherever one of them is shown: an accusation and its reply, say. */
  together: v.array(v.array(Id)),
})
export type Guide = v.InferOutput<typeof Guide>

/** What is one of a kind in a story file. */
export const StoryHead = v.strictObject({
  id: Id,
  title: Line,
  language: LanguageTag,
  guide: Guide,
  making: Making,
})
export type StoryHead = v.InferOutput<typeof StoryHead>

/** The lists of a story file, each with the schema of one record. */
export const storyLists = {
  articles: Article,
  families: OriginFamily,
  origins: Origin,
  lineage: Lineage,
  entities: Entity,
  relations: Relation,
  events: StoryEvent,
  topics: Topic,
  claims: Claim,
  responses: Response,
  quotationFamilies: QuotationFamily,
  quotations: Quotation,
  differences: Difference,
  wordMarks: WordMark,
  alignments: Alignment,
  beyond: BeyondNote,
} as const

/** A whole story file, format 1. */
export const StoryFile = v.strictObject({
  format: v.literal('crossread-story'),
  version: v.literal(FORMAT_VERSION),
  ...StoryHead.entries,
  articles: v.array(Article),
  families: v.array(OriginFamily),
  origins: v.array(Origin),
  lineage: v.array(Lineage),
  entities: v.array(Entity),
  relations: v.array(Relation),
  events: v.array(StoryEvent),
  topics: v.array(Topic),
  claims: v.array(Claim),
  responses: v.array(Response),
  quotationFamilies: v.array(QuotationFamily),
  quotations: v.array(Quotation),
  differences: v.array(Difference),
  wordMarks: v.array(WordMark),
  alignments: v.array(Alignment),
  beyond: v.array(BeyondNote),
})
export type StoryFile = v.InferOutput<typeof StoryFile>

/** A story inside the app: the file's shape, with spans in UTF-16 units. */
export type Story = StoryFile
