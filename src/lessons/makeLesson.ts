import { indexStory } from '../corpus/index/storyIndex.ts'
import type { Story } from '../corpus/model.ts'
import { keepArticles } from '../corpus/queries/asOf/keepArticles.ts'
import { confirmedOnly } from '../corpus/queries/confirmedOnly.ts'
import { supportOf } from '../corpus/queries/support.ts'
import { activities } from './activities/index.ts'
import type { Ground, MadeActivity } from './activity.ts'
import type { Lesson, LessonActivity } from './format/lesson.ts'
import type { ScaleStep } from './steps.ts'
import { say } from './words.ts'

/** The story as a lesson may use it: what is confirmed (unless it says otherwise), in the articles that it chose. */
export function groundOf(lesson: Lesson, story: Story): Ground {
  const checked = lesson.suggestedToo ? story : confirmedOnly(story)
  const { articles } = lesson
  const kept = articles === undefined ? checked : keepArticles(checked, { articles: new Set(articles), claims: new Set() })
  return { story: kept, index: indexStory(kept) }
}

/** Every activity of a lesson, made on its ground, in its order. */
export function madeOf(lesson: Lesson, ground: Ground): readonly { chosen: LessonActivity; made: MadeActivity }[] {
  return lesson.activities.map((chosen) => ({ chosen, made: activities[chosen.kind].make(ground, chosen) }))
}

const [BEFORE, AFTER] = ['confidence.before', 'confidence.after']

/** "How sure are you that …?" before and after, with how many articles and origins stand behind it. None where the claim is not there. */
export function confidenceSteps(lesson: Lesson, { index }: Ground): readonly ScaleStep[] {
  const claim = lesson.confidence === undefined ? undefined : index.claims.get(lesson.confidence)
  if (!claim) return []
  const { articles, families } = supportOf(claim, index)
  const step = (moment: ScaleStep['moment'], id: string, pair: string): ScaleStep => ({
    kind: 'scale', id, pair, moment,
    prompt: say(`activity.confidence.${moment}`, { claim: claim.text, kind: claim.kind }),
    hint: say(`activity.confidence.${moment}.hint`),
    passages: [], from: say('activity.confidence.from'), to: say('activity.confidence.to'),
    articles: articles.length, origins: families.length,
  })
  return [step('before', BEFORE, AFTER), step('after', AFTER, BEFORE)]
}

