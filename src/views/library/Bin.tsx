import { useState } from 'react'
import { formatMoment } from '../../locales/amounts.ts'
import { useT } from '../../locales/useT.ts'
import type { LibraryNow } from '../../store/useLibrary.ts'
import { Button } from '../../ui/Button.tsx'
import { Sheet } from '../../ui/Sheet.tsx'
import styles from './Bin.module.css'
import type { LibraryActions } from './useLibraryActions.ts'

/** Stories that were deleted and can be brought back. */
export function Bin({ now: { bin: stories, library, readAt }, actions }: { now: LibraryNow; actions: LibraryActions }) {
  const t = useT()
  const [asking, setAsking] = useState(false)
  return (
    <details className={styles.bin}>
      <summary className={styles.summary}>{t('library.bin', { count: stories.length })}</summary>
      <p className={styles.lede}>{t('library.bin.lede')}</p>
      <ul className={styles.list}>
        {stories.map((story) => (
          <li key={story.id} className={styles.entry}>
            <span dir="auto" className={styles.title}>{story.title}</span>
            <span className={styles.when}>{t('library.bin.when', { when: formatMoment(story.deletedAt ?? 0, readAt) })}</span>
            <Button look="plain" icon="undo" aria-label={t('library.restore.named', { title: story.title })} onClick={() => void actions.restore(story)}>{t('library.restore')}</Button>
          </li>
        ))}
      </ul>
      <Button onClick={() => setAsking(true)}>{t('library.bin.empty')}</Button>
      <Sheet open={asking} label={t('library.bin.empty')} onClose={() => setAsking(false)}>
        <div className={styles.sure}>
          <h2 className={styles.heading}>{t('library.bin.empty')}</h2>
          <p>{t('library.bin.sure', { count: stories.length })}</p>
          <div className={styles.answers}>
            <Button onClick={() => setAsking(false)}>{t('library.bin.keep')}</Button>
            <Button
              look="main"
              onClick={() => {
                setAsking(false)
                void library.emptyBin()
              }}
            >
              {t('library.bin.empty')}
            </Button>
          </div>
        </div>
      </Sheet>
    </details>
  )
}
