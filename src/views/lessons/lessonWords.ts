import { activityKinds, type ActivityKind } from '../../lessons/activity.ts'
import type { CardId, WholeCardId } from '../../lessons/cards.ts'
import type { Lesson } from '../../lessons/format/lesson.ts'
import { formatDay } from '../../locales/formats.ts'
import type { Translate } from '../../locales/messages.ts'

/** What an activity is called. */
export const titleOfKind = (kind: ActivityKind, t: Translate): string => t(`activity.${kind}.title`)

/** What a ready-made lesson practises. */
export function goalOfCard(card: CardId, t: Translate): string {
  const kind = activityKinds.find((each) => card === `card-${each}`)
  return kind ? t(`activity.${kind}.goal`) : t(`lessons.card.${card as WholeCardId}.goal`)
}

/** Minutes of all activities together. */
export const minutesOf = ({ activities }: Lesson): number => activities.reduce((sum, { minutes }) => sum + minutes, 0)

/** The day on which something was changed, as the clock of this device has it. */
export function changedDay(time: number): string {
  const day = new Date(time)
  return formatDay(Date.UTC(day.getFullYear(), day.getMonth(), day.getDate()))
}
