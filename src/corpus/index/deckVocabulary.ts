import type { Story } from '../model.ts'
import { Vocabulary } from '../selection/vocabulary.ts'

/** The order in which facets list values that have a natural one. */
const fixedValues = {
  entityType: ['person', 'organisation', 'place', 'publication', 'agreement', 'unnamed', 'other'],
  stance: ['asserts', 'attributes', 'hedges', 'contradicts', 'in-tension', 'not-knowable'],
  certainty: ['certain', 'probable', 'possible', 'uncommitted'],
  speaker: ['own', 'named', 'unnamed'],
  kind: ['statement', 'accusation', 'denial', 'refusal'],
  alone: ['yes'],
  disputed: ['yes'],
  core: ['yes'],
  differenceKind: ['contradiction', 'in-tension', 'number', 'date', 'wording', 'certainty', 'attribution', 'omission'],
  weight: ['high', 'medium', 'low'],
  quotationKind: ['direct', 'fragment', 'scare', 'indirect'],
  changed: ['yes'],
} as const

/** One dictionary for all decks of a story, in the order of the story's lists: ids for what it holds, words for codes. */
export function deckVocabulary(story: Story): Vocabulary {
  const vocabulary = new Vocabulary()
  const add = (facet: string, values: Iterable<string>) => {
    for (const value of values) vocabulary.code(facet, value)
  }
  const ids = (records: readonly { id: string }[]) => records.map((record) => record.id)
  add('article', ids(story.articles))
  add('leftOutBy', ids(story.articles))
  add('origin', ids(story.families))
  add('topic', ids(story.topics))
  add('entity', ids(story.entities))
  add('event', ids(story.events))
  for (const [facet, values] of Object.entries(fixedValues)) add(facet, values)
  return vocabulary
}
