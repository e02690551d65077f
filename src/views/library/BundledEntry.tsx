import { useState } from 'react'
import { useT } from '../../locales/useT.ts'
import { writeAddress } from '../../store/address.ts'
import type { StoryEntry } from '../../store/ports.ts'
import { usePorts } from '../../store/useApp.ts'
import { Button } from '../../ui/Button.tsx'
import { GivenWords } from '../../ui/GivenWords.tsx'
import styles from './Entry.module.css'
import type { LibraryActions } from './useLibraryActions.ts'

/** A story that comes with the app: read it, or make a copy that can be changed. */
export function BundledEntry({ story, actions }: { story: StoryEntry; actions: LibraryActions }) {
  const t = useT()
  const first = usePorts().stories[0]?.id
  const [copying, setCopying] = useState(false)
  const { id, title } = story
  return (
    <article className={styles.entry} aria-label={title}>
      <h3 className={styles.words}>
        <a className={styles.title} dir="auto" href={`#${writeAddress({ ...(id !== first && { story: id }), view: 'story', selection: [] })}`}><GivenWords>{title}</GivenWords></a>
      </h3>
      <div className={styles.tools}>
        <Button
          aria-label={t('library.copy.named', { title })}
          disabled={copying}
          onClick={() => {
            setCopying(true)
            void actions.copyBundled(story).finally(() => setCopying(false))
          }}
        >
          {t('library.copy')}
        </Button>
      </div>
    </article>
  )
}
