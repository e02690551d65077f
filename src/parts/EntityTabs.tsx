import { useT } from '../locales/useT.ts'
import { useApp } from '../store/useApp.ts'
import { PlaceLink } from './PlaceLink.tsx'
import styles from './EntityTabs.module.css'

/** The two views of who is in the story: the list, and who is linked with whom. */
export function EntityTabs() {
  const t = useT()
  const view = useApp((state) => state.address.view)
  return (
    <nav className={styles.tabs} aria-label={t('people.tabs')} data-screen-only>
      {(['entities', 'people'] as const).map((each) => (
        <PlaceLink key={each} to={{ view: each }} aria-current={each === view ? 'page' : undefined}>{t(`people.tab.${each}`)}</PlaceLink>
      ))}
    </nav>
  )
}
