import type { PlannedActivity } from '../../lessons/plan.ts'
import { isMessageId, type Translate } from '../../locales/messages.ts'

/** What an activity is called; confidence has a name of its own. */
export function activityTitle(activity: PlannedActivity | undefined, t: Translate): string {
  if (!activity) return t('work.confidence')
  const id = `activity.${activity.kind}.title`
  return isMessageId(id) ? t(id) : activity.kind
}
