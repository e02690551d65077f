import { lazy, Suspense, useRef, useState } from 'react'
import type { OwnStory } from '../../corpus/library/ownStory.ts'
import { formatBytes, formatMoment } from '../../locales/amounts.ts'
import { formatShare } from '../../locales/formats.ts'
import { useT } from '../../locales/useT.ts'
import { TitleForm } from '../../parts/TitleForm.tsx'
import { writeAddress } from '../../store/address.ts'
import { usePorts } from '../../store/useApp.ts'
import { Button, buttonLook } from '../../ui/Button.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { Sheet } from '../../ui/Sheet.tsx'
import type { EarlierState } from '../../store/library.ts'
import { EarlierStates } from './EarlierStates.tsx'
import styles from './Entry.module.css'
import type { LibraryActions } from './useLibraryActions.ts'

const ShareStory = lazy(() => import('../../parts/ShareStory.tsx').then((module) => ({ default: module.ShareStory })))

interface OwnEntryProps {
  story: OwnStory
  /** It is on the device, and not only in this page. */
  kept: boolean
  earlier: readonly EarlierState[]
  readAt: number
  actions: LibraryActions
}

/** One story of the reader's: what it holds, when it was saved, and what can be done with it. */
export function OwnEntry({ story, kept, earlier, readAt, actions }: OwnEntryProps) {
  const t = useT()
  const { stories } = usePorts()
  /** As it was when its title was opened: what another tab changes meanwhile must not be overwritten unseen. */
  const [renaming, setRenaming] = useState<OwnStory>()
  const [sharing, setSharing] = useState(false)
  const renameButton = useRef<HTMLButtonElement>(null)
  const { id, title, articles, records, confirmed, bytes, savedAt, copyOf } = story
  const named = { title }
  function closeForm(): void {
    setRenaming(undefined)
    renameButton.current?.focus()
  }
  const original = stories.find((each) => each.id === copyOf)
  const share = records === 0 ? 0 : confirmed / records
  return (
    <article className={styles.entry} aria-label={title}>
      <div className={styles.words}>
        {renaming
          ? (
            <TitleForm
              title={renaming.title}
              onSave={(words) => {
                closeForm()
                if (words !== renaming.title) void actions.rename(renaming, words)
              }}
              onCancel={closeForm}
            />
          )
          : <h3><a className={styles.title} dir="auto" href={`#${writeAddress({ story: id, view: 'story', selection: [] })}`}>{title}</a></h3>}
        <ul className={styles.facts}>
          {original && <li>{t('library.copyof', { title: original.title })}</li>}
          <li>{t('library.articles', { count: articles })}</li>
          <li className={styles.confirmed}>
            {records > 0 && <span className={styles.bar} aria-hidden="true"><span style={{ inlineSize: `${share * 100}%` }} /></span>}
            {t('library.confirmed', { records, confirmed, share: formatShare(share) })}
          </li>
          <li>{formatBytes(bytes)}</li>
          <li className={styles.saved}>
            {kept && <Icon name="check" size="0.8rem" />}
            {kept ? t('library.saved', { when: formatMoment(savedAt, readAt) }) : t('library.saved.page')}
          </li>
        </ul>
      </div>
      <div className={styles.tools}>
        <a className={buttonLook()} aria-label={t('library.review.named', named)} href={`#${writeAddress({ story: id, view: 'review', selection: [] })}`}>{t('library.review')}</a>
        <Button ref={renameButton} look="plain" aria-label={t('library.rename.named', named)} aria-expanded={renaming !== undefined} onClick={() => setRenaming(renaming ? undefined : story)}>{t('library.rename')}</Button>
        <Button look="plain" aria-label={t('library.duplicate.named', named)} onClick={() => void actions.duplicate(story)}>{t('library.duplicate')}</Button>
        <Button look="plain" aria-label={t('library.share.named', named)} onClick={() => setSharing(true)}>{t('library.share')}</Button>
        <Button look="plain" aria-label={t('library.save.named', named)} onClick={() => void actions.save(story)}>{t('library.save')}</Button>
        <Button look="plain" aria-label={t('library.delete.named', named)} onClick={() => void actions.remove(story)}>{t('library.delete')}</Button>
      </div>
      <EarlierStates id={id} title={title} states={earlier} readAt={readAt} actions={actions} />
      <Sheet open={sharing} label={t('library.share.named', named)} onClose={() => setSharing(false)}>
        <Suspense fallback={<p role="status">{t('shell.loading')}</p>}><ShareStory id={id} /></Suspense>
      </Sheet>
    </article>
  )
}
