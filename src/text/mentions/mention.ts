import type { EntityType } from '../../corpus/format/entity.ts'
import type { Ground, Span } from '../text.ts'

/** Words that refer by name: a person, a body, a place, an agreement, or another name (law, event, work). */
export interface Mention {
  /** The name alone, without title, article or genitive. */
  span: Span
  type: Extract<EntityType, 'person' | 'organisation' | 'place' | 'agreement' | 'other'>
  ground: Ground
  /** A title or office right before the name ("Sen.", "Foreign Minister"). */
  title?: Span
  /** A role that the sentence gives: "X, the minister of Y"; "spokesman X". */
  role?: Span
}
