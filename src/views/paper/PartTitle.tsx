import type { PlannedActivity } from '../../lessons/plan.ts'
import { useT } from '../../locales/useT.ts'
import { StepWords } from '../../parts/StepWords.tsx'
import styles from './PartTitle.module.css'

/** The name of an activity over its steps, with its minutes. */
export function PartTitle({ activity }: { activity: PlannedActivity | undefined }) {
  const t = useT()
  if (!activity) return null
  return (
    <h3 className={styles.title}>
      <StepWords of={{ say: `activity.${activity.kind}.title` }} /> <span>{t('paper.minutes', { count: activity.minutes })}</span>
    </h3>
  )
}
