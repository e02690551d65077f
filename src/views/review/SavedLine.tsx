import type { ReviewProgress } from '../../corpus/queries/reviewQueue.ts'
import { formatShare } from '../../locales/formats.ts'
import { useT } from '../../locales/useT.ts'
import type { Reviewed } from '../../store/reviewStore.ts'
import { Button } from '../../ui/Button.tsx'
import { Icon } from '../../ui/Icon.tsx'
import styles from './SavedLine.module.css'
import type { useOwnReview } from './useOwnReview.ts'

interface SavedLineProps { review: ReturnType<typeof useOwnReview>; reviewed: Reviewed; progress: readonly ReviewProgress[] }

/** How much is confirmed, whether the last decision is kept, and the way back and forth. Always in view. */
export function SavedLine({ review: { saving, undo, redo, open }, reviewed: { history }, progress }: SavedLineProps) {
  const t = useT()
  const total = progress.reduce((sum, each) => sum + each.total, 0)
  const confirmed = progress.reduce((sum, each) => sum + each.confirmed, 0)
  const kept = saving === 'device' || saving === 'page' || saving === 'saving'
  return (
    <div className={styles.line}>
      <p className={styles.all}>
        <span aria-hidden="true" className={styles.bar}><span style={{ inlineSize: `${total === 0 ? 0 : confirmed / total * 100}%` }} /></span>
        {t('review.confirmed', { confirmed, total, share: formatShare(total === 0 ? 0 : confirmed / total) })}
      </p>
      {kept
        ? <p className={styles.saving}>{saving === 'device' && <Icon name="check" size="0.75rem" />}{t(`review.saving.${saving}`)}</p>
        : <p role="alert" className={styles.failed}>{t(`library.why.${saving}`)} <Button look="plain" onClick={() => void open()}>{t('review.reload')}</Button></p>}
      <span className={styles.ways}>
        <Button icon="undo" disabled={history.done === 0} aria-keyshortcuts="z u" onClick={undo}>{t('review.undo')}<kbd aria-hidden="true">z</kbd></Button>
        <Button disabled={history.done === history.edits.length} aria-keyshortcuts="Shift+Z" onClick={redo}>{t('review.redo')}<kbd aria-hidden="true">⇧z</kbd></Button>
      </span>
    </div>
  )
}
