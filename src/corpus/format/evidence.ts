import * as v from 'valibot'
import { Excerpt, Id, Offset } from './primitives.ts'

/**
 * Where the words stand: half-open `[start, end)` in one article's text, and the sentences that hold it.
 * In a file `start` and `end` count code points; a parsed Story counts UTF-16 units (see parse/offsets.ts).
 * `excerpt` is the text at exactly that place, where it may be shown (docs/story-format.md, "Excerpts").
 */
export const Evidence = v.strictObject({
  article: Id,
  sentences: v.array(Id),
  start: Offset,
  end: Offset,
  excerpt: v.optional(Excerpt),
})
export type Evidence = v.InferOutput<typeof Evidence>
