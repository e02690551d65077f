import type { PlannedActivity } from '../../lessons/plan.ts'
import { useT } from '../../locales/useT.ts'
import styles from './ActivityOutline.module.css'
import { titleOfKind } from './lessonWords.ts'

/** The activities of a lesson in order, each with its minutes. */
export function ActivityOutline({ activities }: { activities: readonly PlannedActivity[] }) {
  const t = useT()
  return (
    <ol className={styles.outline}>
      {activities.map(({ id, kind, minutes, steps }) => (
        <li key={id} className={steps.length === 0 ? styles.lacking : undefined}>
          <span>{titleOfKind(kind, t)}{steps.length === 0 && ` (${t('lessons.lacks.short')})`}</span>
          <span className={styles.minutes}>{t('lessons.minutes', { count: minutes })}</span>
        </li>
      ))}
    </ol>
  )
}
