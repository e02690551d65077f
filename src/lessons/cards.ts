import type { Story } from '../corpus/model.ts'
import { activities } from './activities/index.ts'
import { activityKinds, type ActivityKind } from './activity.ts'
import { LESSON_VERSION, type Lesson } from './format/lesson.ts'

/** The whole lessons that are ready to use; each is several activities. */
const WHOLE = {
  /** A first meeting: who answers how, and whose word it is. */
  'card-lesson-20': [['denies-or-declines', 8], ['who-says-so', 12]],
  /** How the same is worded: headlines, quotations, loaded words. */
  'card-lesson-40': [['headline-body', 12], ['same-quote', 13], ['loaded-words', 15]],
  /** A whole lesson, from a guess about origins to a paragraph that names them. */
  'card-lesson-45': [['how-many-origins', 15], ['denies-or-declines', 8], ['fair-paragraph', 22]],
} as const satisfies Record<string, readonly (readonly [ActivityKind, number])[]>

/** A ready-made lesson of several activities. */
export type WholeCardId = keyof typeof WHOLE
/** A ready-made lesson: one activity (`card-<kind>`), or several. */
export type CardId = `card-${ActivityKind}` | WholeCardId

const wholeIds = Object.keys(WHOLE) as WholeCardId[]

/** The ready-made lessons in the order in which they are offered: whole lessons from short to long, then single activities. */
export const cardIds: readonly CardId[] = [...wholeIds, ...activityKinds.map((kind) => `card-${kind}` as const)]

/** Whether a ready-made lesson has this id. */
export const isCardId = (id: string): id is CardId => (cardIds as readonly string[]).includes(id)

/** What a ready-made lesson does not take from its story: its title, and the language (BCP 47) of the title. */
export interface CardWords {
  title: string
  language: string
}

/** A ready-made lesson on a story. Whole lessons ask, before and after, how sure one is of what the story's question asks. */
export function cardLesson(card: CardId, story: Story, { title, language }: CardWords): Lesson {
  const parts = partsOf(card)
  const whole = parts.length > 1
  return {
    format: 'crossread-lesson', version: LESSON_VERSION, id: card, title, language,
    story: { id: story.id, title: story.title },
    blind: false, suggestedToo: false, compare: 'after-each',
    ...(whole && { confidence: story.guide.report }),
    activities: parts.map(([kind, minutes], at) => ({ id: `a${at + 1}`, kind, minutes })),
    glossary: [], standards: [...new Set(parts.flatMap(([kind]) => activities[kind].standards))], criteria: [],
  }
}

function partsOf(card: CardId): readonly (readonly [ActivityKind, number])[] {
  if (isWhole(card)) return WHOLE[card]
  const kind = card.slice('card-'.length) as ActivityKind
  return [[kind, activities[kind].minutes]]
}

const isWhole = (card: CardId): card is WholeCardId => Object.hasOwn(WHOLE, card)
