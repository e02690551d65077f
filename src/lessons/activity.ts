import type { StoryIndex } from '../corpus/index/storyIndex.ts'
import type { Story } from '../corpus/model.ts'
import type { LessonActivity } from './format/lesson.ts'
import type { Key, Step } from './steps.ts'
import type { Words } from './words.ts'

/** The activities, in the order in which they are offered. */
export const activityKinds = [
  'who-says-so', 'how-many-origins', 'claim-matrix', 'left-out', 'denies-or-declines', 'how-sure', 'same-quote',
  'headline-body', 'upstream', 'timeline-of-knowing', 'loaded-words', 'fair-paragraph', 'our-criteria',
] as const
export type ActivityKind = (typeof activityKinds)[number]

/** What an activity is made from: the story as the lesson may use it (confirmed, chosen articles), with its look-ups. */
export interface Ground {
  story: Story
  index: StoryIndex
}

/** The steps of one activity and their keys; or what the story lacks for it. */
export type MadeActivity = { ok: true; steps: readonly Step[]; keys: readonly Key[] } | { ok: false; missing: readonly Words[] }

/** An activity: a pure function from a story to steps with a key that points to passages. */
export interface Activity {
  kind: ActivityKind
  /** Minutes that it usually takes. */
  minutes: number
  /** What it practises; promises no effect. Ids of `lessons/standards.ts`. */
  standards: readonly string[]
  /** `chosen.claims`, where given, narrows what is asked. Same input, same steps. */
  make: (ground: Ground, chosen: LessonActivity) => MadeActivity
}
