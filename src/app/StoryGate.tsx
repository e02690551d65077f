import type { ReactNode } from 'react'
import { useT } from '../locales/useT.ts'
import { FoundProblems } from '../parts/FoundProblems.tsx'
import { PlaceLink } from '../parts/PlaceLink.tsx'
import { useApp, usePorts } from '../store/useApp.ts'
import { Button } from '../ui/Button.tsx'
import styles from './Centred.module.css'

/** Waits for the story, and says so when it can't be opened. */
export function StoryGate({ children }: { children: ReactNode }) {
  const t = useT()
  const ready = useApp(({ loaded, front, address }) => loaded !== undefined || (address.view === 'story' && front !== undefined))
  const failure = useApp((state) => state.failure)
  const story = useApp((state) => state.address.story)
  const { stories } = usePorts()
  const isBundled = story === undefined || stories.some(({ id }) => id === story)
  const openStory = useApp((state) => state.openStory)
  if (ready) return children
  if (!failure) return <p className={styles.centred} role="status">{t('shell.loading')}</p>
  return (
    <div className={styles.centred} role="alert">
      <h1>{t('shell.failure')}</h1>
      <p>{failure.message}</p>
      {failure.problems.length > 0 ? <FoundProblems problems={failure.problems} /> : <p>{isBundled ? t('shell.failure.advice') : <PlaceLink to={{ view: 'library', selection: [] }}>{t('shell.view.library')}</PlaceLink>}</p>}
      <Button look="main" onClick={() => void openStory()}>{t('shell.retry')}</Button>
    </div>
  )
}
