import { useT } from '../../locales/useT.ts'
import { MessageWords } from '../../parts/MessageWords.tsx'
import { PlaceLink } from '../../parts/PlaceLink.tsx'
import { useApp } from '../../store/useApp.ts'
import { usePracticeTour } from '../../store/usePracticeTour.ts'
import { Button, buttonLook } from '../../ui/Button.tsx'
import styles from './EmptyLibrary.module.css'

/** Before the first story: what to do, and one example, which is made anew from its texts. */
export function EmptyLibrary() {
  const t = useT()
  const goTo = useApp((state) => state.goTo)
  // The import shows how far the reading is.
  const { practice, start } = usePracticeTour()
  return (
    <section id="library-own" tabIndex={-1} className={styles.empty} aria-label={t('library.own')}>
      <div className={styles.start}>
        <p className={styles.words}>{t('library.empty')}</p>
        <PlaceLink to={{ view: 'import', selection: [] }} className={buttonLook('main')}>{t('library.add')}</PlaceLink>
      </div>
      {practice && (
        <div className={styles.example}>
          <h2 className={styles.heading}>{t('library.example')}</h2>
          <p><MessageWords id="library.example.words" given={{ title: practice.title }} /></p>
          <Button
            onClick={() => {
              void start()
              goTo({ view: 'import', selection: [] })
            }}
          >
            {t('library.example.do')}
          </Button>
        </div>
      )}
    </section>
  )
}
