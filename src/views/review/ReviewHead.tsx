import { lazy, Suspense, useRef, useState } from 'react'
import { useT } from '../../locales/useT.ts'
import { MessageWords } from '../../parts/MessageWords.tsx'
import { TitleForm } from '../../parts/TitleForm.tsx'
import type { Reviewed } from '../../store/reviewStore.ts'
import { useApp, usePorts } from '../../store/useApp.ts'
import { Button } from '../../ui/Button.tsx'
import { Sheet } from '../../ui/Sheet.tsx'
import styles from './Review.module.css'

const ShareStory = lazy(() => import('../../parts/ShareStory.tsx').then((module) => ({ default: module.ShareStory })))

/** The story's title, which is kept beside it and not among the decisions, and the way to hand the story on. */
export function ReviewHead({ reviewed: { story: { id, title, revision } } }: { reviewed: Reviewed }) {
  const t = useT()
  const ports = usePorts()
  const notify = useApp((state) => state.notify)
  /** As it was when its title was opened: what another tab changes meanwhile must not be overwritten unseen. */
  const [renaming, setRenaming] = useState<number>()
  const [sharing, setSharing] = useState(false)
  const opener = useRef<HTMLButtonElement>(null)
  function close(): void {
    setRenaming(undefined)
    opener.current?.focus()
  }
  async function rename(to: string): Promise<void> {
    const kept = await (await ports.library()).rename(id, renaming ?? revision, to)
    if (!kept.ok) notify({ text: t(`library.why.${kept.why}`), stays: true })
  }
  return (
    <div className={styles.top}>
      <h1 tabIndex={-1} className={styles.title}><MessageWords id="review.title" given={{ title }} /></h1>
      <div className={styles.tools}>
        <Button ref={opener} look="plain" aria-expanded={renaming !== undefined} onClick={() => setRenaming(renaming === undefined ? revision : undefined)}>{t('library.rename')}</Button>
        <Button icon="link" onClick={() => setSharing(true)}>{t('library.share')}</Button>
      </div>
      {renaming !== undefined && (
        <TitleForm
          title={title} onCancel={close}
          onSave={(to) => {
            close()
            void rename(to)
          }}
        />
      )}
      <Sheet open={sharing} label={t('library.share.named', { title })} onClose={() => setSharing(false)}>
        <Suspense fallback={<p role="status">{t('shell.loading')}</p>}><ShareStory id={id} /></Suspense>
      </Sheet>
    </div>
  )
}
