import { useEffect } from 'react'
import { useT } from '../locales/useT.ts'
import type { Notice } from '../store/noticeSlice.ts'
import { useApp } from '../store/useApp.ts'
import { Button } from '../ui/Button.tsx'
import { Icon } from '../ui/Icon.tsx'
import styles from './Notices.module.css'

/** Long enough to read a sentence twice. */
const SHOWN_FOR_MS = 6000

/** Lines that tell what happened, in a live region at the foot of the page. */
export function Notices() {
  const notices = useApp((state) => state.notices)
  return (
    <div className={styles.region} role="status" data-screen-only>
      {notices.map((notice) => <NoticeLine key={notice.id} notice={notice} />)}
    </div>
  )
}

function NoticeLine({ notice }: { notice: Notice }) {
  const t = useT()
  const dismiss = useApp((state) => state.dismiss)
  useEffect(() => {
    if (notice.stays) return undefined
    const timer = setTimeout(() => dismiss(notice.id), SHOWN_FOR_MS)
    return () => clearTimeout(timer)
  }, [notice, dismiss])
  return (
    <div className={styles.notice}>
      <span>{notice.text}</span>
      {notice.action && <Button look="main" onClick={notice.action.run}>{notice.action.label}</Button>}
      <button type="button" className={styles.close} aria-label={t('shell.close')} onClick={() => dismiss(notice.id)}>
        <Icon name="cross" size="0.7rem" />
      </button>
    </div>
  )
}
