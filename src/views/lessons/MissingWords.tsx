import type { Words } from '../../lessons/words.ts'
import { useT } from '../../locales/useT.ts'
import { StepWords } from '../../parts/StepWords.tsx'
import { Icon } from '../../ui/Icon.tsx'
import styles from './MissingWords.module.css'

/** What the open story lacks for an activity. */
export function MissingWords({ missing }: { missing: readonly Words[] }) {
  const t = useT()
  return (
    <p className={styles.missing}>
      <Icon name="barredRing" />
      <span>
        <b>{t('lessons.lacks')}</b>
        {missing.map((words) => <span key={JSON.stringify(words)}>{' '}<StepWords of={words} /></span>)}
      </span>
    </p>
  )
}
