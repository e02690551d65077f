import type { ReactNode } from 'react'
import { isOwnId } from '../corpus/library/ownId.ts'
import { useT } from '../locales/useT.ts'
import { FoundProblems } from '../parts/FoundProblems.tsx'
import { PlaceLink } from '../parts/PlaceLink.tsx'
import { useApp } from '../store/useApp.ts'
import { Button } from '../ui/Button.tsx'
import styles from './Centred.module.css'

/** Waits for the story, and says so when it can't be opened. */
export function StoryGate({ children }: { children: ReactNode }) {
  const t = useT()
  const ready = useApp((state) => state.loaded !== undefined)
  const failure = useApp((state) => state.failure)
  const isOwn = useApp((state) => isOwnId(state.address.story))
  const openStory = useApp((state) => state.openStory)
  if (ready) return children
  if (!failure) return <p className={styles.centred} role="status">{t('shell.loading')}</p>
  return (
    <div className={styles.centred} role="alert">
      <h1>{t('shell.failure')}</h1>
      <p>{failure.message}</p>
      {failure.problems.length > 0 ? <FoundProblems problems={failure.problems} /> : <p>{isOwn ? <PlaceLink to={{ view: 'library' }}>{t('shell.view.library')}</PlaceLink> : t('shell.failure.advice')}</p>}
      <Button look="main" onClick={() => void openStory()}>{t('shell.retry')}</Button>
    </div>
  )
}
