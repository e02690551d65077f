import { MAX_PACKED, packJson } from '../corpus/interchange/packed.ts'
import { isCardId } from '../lessons/cards.ts'
import type { Lesson } from '../lessons/format/lesson.ts'
import type { Address } from './address.ts'

/** Where pupils find a lesson. */
export interface PupilsAddress {
  /** Opens the lesson; undefined where it is too long for a link: it goes as a file then. */
  whole: Address | undefined
  /** It is short enough to be typed: story and lesson come with the app. */
  short: boolean
}

/** The pupils' place of a lesson, from where the teacher is. `stories` are those that come with the app. */
export function pupilsAddress(here: Address, lesson: Lesson, stories: readonly { id: string }[]): PupilsAddress {
  const place: Address = { ...(here.story !== undefined && { story: here.story }), view: 'work', record: here.record ?? lesson.id, selection: [] }
  if (isCardId(place.record ?? '') && stories.some(({ id }) => id === lesson.story.id)) return { whole: place, short: true }
  const packed = packJson(lesson)
  return { whole: packed.length > MAX_PACKED ? undefined : { ...place, lesson: packed }, short: false }
}
