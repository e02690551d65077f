import type { StoryEvent } from '../../corpus/model.ts'
import type { TimeMark } from '../../corpus/queries/timeStrip.ts'
import { useT } from '../../locales/useT.ts'
import { whenWords } from '../../parts/dateWords.ts'
import styles from './EventWords.module.css'

/** An event's date in words, marked where it is inferred. */
export function EventWhenWords({ mark }: { mark: TimeMark | undefined }) {
  const t = useT()
  if (!mark) return <span className={styles.none}>{t('events.no-date')}</span>
  return (
    <span className={styles.when}>
      <span className={mark.inferred ? styles.inferred : undefined}>{whenWords(mark.when, t)}</span>
      {mark.inferred && <span className={styles.mark}>{t('time.inferred')}</span>}
    </span>
  )
}

/** "alleged", "disputed", "expected"; nothing for what is simply reported. */
export function StatusWord({ status }: { status: StoryEvent['status'] }) {
  const t = useT()
  if (status === 'reported') return null
  return <span className={`${styles.status} ${styles[status]}`}>{t(`status.${status}`)}</span>
}
