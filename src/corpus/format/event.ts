import * as v from 'valibot'
import { Evidence } from './evidence.ts'
import { Edtf, Id, Line, Prose, reviewed } from './primitives.ts'

/** Something reported to have happened. */
export const StoryEvent = v.strictObject({
  id: Id,
  label: Line,
  kind: Line,
  /** `happened`: a happening the articles tell of. `said`: somebody spoke, answered, refused or published. */
  lane: v.picklist(['happened', 'said']),
  /** `reported`, `alleged` (one side's accusation), `disputed` (a party says it did not happen), `expected`. */
  status: v.picklist(['reported', 'alleged', 'disputed', 'expected']),
  date: v.optional(v.strictObject({
    edtf: Edtf,
    /** What the words alone give, before anything is inferred. */
    fromTextAlone: v.optional(Line),
    inferred: v.boolean(),
    basis: v.optional(Line),
  })),
  /** Each article's own wording of the date, the place, and the detail of the place. */
  dateWording: v.array(Evidence),
  place: v.optional(v.strictObject({
    entity: v.optional(Id),
    wording: v.array(Evidence),
    detail: v.array(Evidence),
  })),
  participants: v.array(v.strictObject({ entity: Id, role: Line })),
  related: v.array(Id),
  articles: v.array(Id),
  note: v.optional(Prose),
  evidence: v.array(Evidence),
  nominals: v.array(Evidence),
  ...reviewed,
})
export type StoryEvent = v.InferOutput<typeof StoryEvent>
