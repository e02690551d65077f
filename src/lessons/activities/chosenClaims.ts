import type { Claim } from '../../corpus/model.ts'
import type { Ground } from '../activity.ts'
import type { LessonActivity } from '../format/lesson.ts'

/**
 * The claims that an activity may ask about: those that the teacher chose, else all, those that the story's guide opens with
 * first, then core claims, then the rest. Keeps the story's order within each.
 */
export function chosenClaims({ story, index }: Ground, { claims }: LessonActivity): readonly Claim[] {
  if (claims !== undefined && claims.length > 0) return claims.flatMap((id) => index.claims.get(id) ?? [])
  const { report, denial } = story.guide
  const rank = ({ id, core }: Claim): number => (id === report ? 0 : id === denial ? 1 : core ? 2 : 3)
  return [...story.claims].sort((a, b) => rank(a) - rank(b))
}
