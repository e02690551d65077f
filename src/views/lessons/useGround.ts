import { useMemo } from 'react'
import type { Story } from '../../corpus/model.ts'
import type { Ground } from '../../lessons/activity.ts'
import type { Lesson } from '../../lessons/format/lesson.ts'
import { groundOf } from '../../lessons/makeLesson.ts'

/** The part of the story that a lesson may use; made again only when that part changes. */
export function useGround({ suggestedToo, articles }: Lesson, story: Story): Ground {
  return useMemo(() => groundOf({ suggestedToo, ...(articles && { articles }) } as Lesson, story), [suggestedToo, articles, story])
}
