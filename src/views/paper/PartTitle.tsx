import type { PlannedActivity } from '../../lessons/plan.ts'
import { useT } from '../../locales/useT.ts'
import { StepWords } from '../../parts/StepWords.tsx'
import styles from './PartTitle.module.css'

/** The name of an activity over its steps, with its minutes; the questions around the activities say when they are asked. */
export function PartTitle({ activity, first }: { activity: PlannedActivity | undefined; first: boolean }) {
  const t = useT()
  if (!activity) return <h3 className={styles.title}>{t(first ? 'paper.before' : 'paper.after')}</h3>
  return (
    <h3 className={styles.title}>
      <StepWords of={{ say: `activity.${activity.kind}.title` }} /> <span className={styles.minutes}>{t('paper.minutes', { count: activity.minutes })}</span>
    </h3>
  )
}
