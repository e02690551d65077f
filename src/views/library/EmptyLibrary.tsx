import { useT } from '../../locales/useT.ts'
import { PlaceLink } from '../../parts/PlaceLink.tsx'
import { usePorts } from '../../store/useApp.ts'
import { Button, buttonLook } from '../../ui/Button.tsx'
import styles from './EmptyLibrary.module.css'
import type { LibraryActions } from './useLibraryActions.ts'

/** Before the first story: what to do, and one example. */
export function EmptyLibrary({ actions }: { actions: LibraryActions }) {
  const t = useT()
  // The practice story comes last. Rebuilding it from its texts, as a tour of review, takes this place when it is there.
  const practice = usePorts().stories.at(-1)
  return (
    <section id="library-own" tabIndex={-1} className={styles.empty} aria-label={t('library.own')}>
      <div className={styles.start}>
        <p className={styles.words}>{t('library.empty')}</p>
        <PlaceLink to={{ view: 'import', selection: [] }} className={buttonLook('main')}>{t('library.add')}</PlaceLink>
      </div>
      {practice && (
        <div className={styles.example}>
          <h2 className={styles.heading}>{t('library.example')}</h2>
          <p>{t('library.example.words', { title: practice.title })}</p>
          <Button aria-label={t('library.copy.named', { title: practice.title })} onClick={() => void actions.copyBundled(practice)}>{t('library.copy')}</Button>
        </div>
      )}
    </section>
  )
}
