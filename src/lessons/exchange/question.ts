/** Words with their language, cleaned for export. */
export interface Text {
  text: string
  language: string
}

/** Words of an article and where they stand ("Article A, sentence s7"); without words where they may not be shown. */
export interface QuotedPassage {
  place: string
  text?: Text
}

/** Something to choose, to place or to bring into order. */
export interface Piece {
  id: string
  label?: Text
  passages: readonly QuotedPassage[]
}

/** Why the key says so; `entry` is '' for the whole question. */
export interface QuestionReason {
  entry: string
  words: Text
  passages: readonly QuotedPassage[]
}

interface PartBase {
  /** Unique in its question. */
  id: string
  /** What this part asks, where a question has several. */
  label?: Text
}
export interface ChoicePart extends PartBase { kind: 'choice'; options: readonly Piece[]; many: boolean; right?: readonly string[]; accepted: readonly string[] }
/** Every row gets one column. A row without a right column, or an open one, is not scored. */
export interface MatchPart extends PartBase { kind: 'match'; rows: readonly Piece[]; columns: readonly Piece[]; right?: Readonly<Record<string, string>>; accepted: Readonly<Record<string, readonly string[]>> }
export interface OrderPart extends PartBase { kind: 'order'; pieces: readonly Piece[]; from: Text; to: Text; right?: readonly string[] }
/** Choose words of a text: `right` are places in `tokens`, ascending. */
export interface WordsPart extends PartBase { kind: 'words'; tokens: readonly string[]; language: string; right?: readonly number[] }
export interface NumberPart extends PartBase { kind: 'number'; min: number; max: number; unit: Text; right?: number; accepted: readonly number[] }
/** Free words; never scored. `lookFor` is for who reads them. */
export interface TextPart extends PartBase { kind: 'text'; asks: 'scale' | 'text' | 'paragraph' | 'list'; lines: number; about: readonly Text[]; lookFor: readonly Text[] }

export type Part = ChoicePart | MatchPart | OrderPart | WordsPart | NumberPart | TextPart

/** One step as other programs know it: a question with one or more parts, its key, and why. */
export interface Question {
  id: string
  prompt: Text
  hint?: Text
  passages: readonly QuotedPassage[]
  parts: readonly Part[]
  reasons: readonly QuestionReason[]
  /** What the teacher calls contested, by entry ('' for the whole question): not scored. Its `right` stays out. */
  contested: readonly { entry: string; words: string }[]
}

/** What the formats say around a question, in the lesson's language. */
export interface Phrases {
  contested: string
  accepted: string
  key: string
  lookFor: string
  unseen: string
  notScored: string
}

/** A lesson in words: what is exported. */
export interface WordedLesson {
  id: string
  title: string
  language: string
  story: { id: string; title: string }
  /** Of the plan: an answer file names it. */
  fingerprint: string
  introduction?: string
  /** "A: outlet, headline"; in blind mode the letter alone. */
  articles: readonly string[]
  glossary: readonly { term: string; meaning: string }[]
  phrases: Phrases
  questions: readonly Question[]
}

/** A part that has a key. */
export const isScored = (part: Part): boolean => part.kind !== 'text' && part.right !== undefined

/** How a row or an option is called where it is spoken of: its label, or where its passage stands. */
export function nameOf(question: Question, entry: string): string | undefined {
  for (const part of question.parts) {
    const pieces = part.kind === 'match' ? part.rows : part.kind === 'choice' ? part.options : part.kind === 'order' ? part.pieces : []
    const piece = pieces.find(({ id }) => id === entry)
    if (piece) return piece.label?.text ?? piece.passages.map(({ place }) => place).join('; ')
  }
  return undefined
}
