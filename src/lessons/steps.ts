import type { Evidence } from '../corpus/model.ts'
import type { Words } from './words.ts'

/** One of the things to choose from. */
export interface Option {
  id: string
  label: Words
}

/** Something that is placed: words, passages, or both. */
export interface Entry {
  id: string
  label?: Words
  passages: readonly Evidence[]
}

interface StepBase {
  /** Unique in the lesson and the same each time it is planned: `<activity id>.<n or record>`. Answers and keys name it. */
  id: string
  prompt: Words
  /** How to go about it, or what to look at. */
  hint?: Words
  /** What the question is about; shown above the answer. */
  passages: readonly Evidence[]
}

/** Choose one option, or several where `many`. */
export interface ChoiceStep extends StepBase { kind: 'choice'; options: readonly Option[]; many: boolean }
/** Put every entry into one of the bins: a table with one mark a row. */
export interface SortStep extends StepBase { kind: 'sort'; entries: readonly Entry[]; bins: readonly Option[] }
/** Build the matrix: give every passage the claim it belongs to and the stance it takes. */
export interface AssignStep extends StepBase { kind: 'assign'; entries: readonly Entry[]; claims: readonly Option[]; stances: readonly Option[] }
/** Bring the entries into order, from one end to the other. */
export interface OrderStep extends StepBase { kind: 'order'; entries: readonly Entry[]; from: Words; to: Words }
/** Mark words of a passage by role: who, cue, content; or loaded words. `tokens` in order make up the passages; ` … ` stands where words between two stretches are not shown. */
export interface MarkStep extends StepBase { kind: 'mark'; tokens: readonly string[]; language: string; roles: readonly Option[] }
/** A guess or a count. */
export interface NumberStep extends StepBase { kind: 'number'; min: number; max: number; unit: Words }
/** How sure are you? 0 to 100, never graded. `pair` names the other moment; `articles` and `origins` stand beside it afterwards. */
export interface ScaleStep extends StepBase { kind: 'scale'; moment: 'before' | 'after'; pair: string; from: Words; to: Words; articles: number; origins: number }
/** Free text, on so many lines of paper; `rubric` is what to look for in it. */
export interface TextStep extends StepBase { kind: 'text'; lines: number; rubric: readonly Words[] }
/** The fair paragraph: sentences that pick their claim and name their origin. */
export interface ParagraphStep extends StepBase { kind: 'paragraph'; claims: readonly ParagraphClaim[]; words: number; rubric: readonly Words[] }
/** A list that the class makes. */
export interface ListStep extends StepBase { kind: 'list'; starters: readonly Words[]; lines: number }

export type Step = ChoiceStep | SortStep | AssignStep | OrderStep | MarkStep | NumberStep | ScaleStep | TextStep | ParagraphStep | ListStep
export type StepKind = Step['kind']

/** A claim that a fair paragraph may use, with what its evidence carries. */
export interface ParagraphClaim {
  id: string
  text: Words
  /** Whom a sentence may name for it. */
  origins: readonly Option[]
  /** The strongest certainty that an article's words carry. */
  certainty: 'certain' | 'probable' | 'possible' | 'uncommitted'
  passages: readonly Evidence[]
}

/** Where the stretch of a `MarkStep` is: half-open in its tokens. */
export interface TokenRange { from: number; to: number; role: string }

/** A sentence of a fair paragraph. */
export interface ParagraphSentence { text: string; claim?: string | undefined; origin?: string | undefined }

/** What somebody answered, by kind of step. `placed` goes from entry to bin; entries may be missing. */
export type Answer =
  | { kind: 'choice'; chosen: readonly string[] }
  | { kind: 'sort'; placed: Readonly<Record<string, string>> }
  | { kind: 'assign'; placed: Readonly<Record<string, { claim?: string | undefined; stance?: string | undefined }>> }
  | { kind: 'order'; order: readonly string[] }
  | { kind: 'mark'; marks: readonly TokenRange[] }
  | { kind: 'number'; value: number }
  | { kind: 'scale'; value: number }
  | { kind: 'text'; text: string }
  | { kind: 'paragraph'; sentences: readonly ParagraphSentence[] }
  | { kind: 'list'; lines: readonly string[] }

/** Why the key says so, with the passages it rests on. `entry` names the row; left out for the step as a whole. */
export interface Reason {
  entry?: string
  words: Words
  passages: readonly Evidence[]
}

/** The key to one step. Without `answer` there is no right one: `reasons` then tell what to look for. */
export interface Key {
  step: string
  answer?: Answer
  /**
   * Other bins, options, numbers or stances that a careful reader may choose, by entry (`''` for a step without entries). In an
   * `assign` step also a claim and the stance that goes with it, joined by a space; in an `order` step the entries that may
   * stand on either side of it.
   */
  accepted: Readonly<Record<string, readonly string[]>>
  reasons: readonly Reason[]
  /** What the teacher calls contested, and why, by entry (`''` for the whole step). */
  contested: Readonly<Record<string, string>>
}
