import type { StoryFile } from '../../corpus/model.ts'
import type { StoryReading } from '../storyReading.ts'
import type { Diagnostic, Ground } from '../text.ts'
import { LINE_LENGTH } from './rules.ts'
import type { PlacedArticle } from './place.ts'
import type { ReferenceBook } from './references.ts'

/** What the parts of the assembly share: the reading, the articles that are in the story, and what they found so far. */
export interface Draft {
  reading: StoryReading
  /** By number in the input; articles that are left out are absent. */
  articles: ReadonlyMap<number, PlacedArticle>
  references: ReferenceBook
  /** Story ids by number of the entity in the resolution. */
  entityIds: ReadonlyMap<number, string>
  diagnostics: Diagnostic[]
}

/** The mark of a suggestion: nobody has confirmed it, and this is what it rests on. */
export function suggested({ rule, score }: Ground): { review: 'suggested'; ground: string } {
  const words = score === undefined || !Number.isFinite(score) ? rule : `${rule}, score ${score.toFixed(2)}`
  return { review: 'suggested', ground: words.trim() === '' ? 'rule' : words.slice(0, LINE_LENGTH) }
}

/** At most so many of a list; what is left out is told. */
export function atMost<T>(list: readonly T[], most: number, what: keyof StoryFile, diagnostics: Diagnostic[]): T[] {
  if (list.length > most) diagnostics.push({ code: 'assemble.left-out', values: { what, count: list.length - most } })
  return list.slice(0, most)
}
