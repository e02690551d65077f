import { useT } from '../locales/useT.ts'
import { PlaceLink } from '../parts/PlaceLink.tsx'
import { viewIds } from '../store/address.ts'
import { useApp } from '../store/useApp.ts'
import { Button } from '../ui/Button.tsx'
import { Icon } from '../ui/Icon.tsx'
import { usePalette } from './palette.ts'
import { ThemeSelect } from './ThemeSelect.tsx'
import styles from './Masthead.module.css'

/** Name, views, search and theme. */
export function Masthead() {
  const t = useT()
  const present = useApp((state) => state.address.view)
  const openPalette = usePalette((state) => state.open)
  return (
    <header className={styles.masthead} data-screen-only>
      <a className={styles.skip} href="#content" onClick={focusContent}>{t('shell.skip')}</a>
      <div className={styles.line}>
        <PlaceLink className={styles.name} to={{ view: 'story' }}>
          <span className={styles.sign}><Icon name="strands" size="1.125rem" /></span>
          {t('shell.name')}
        </PlaceLink>
        <nav className={styles.views} aria-label={t('shell.views')}>
          <ul>
            {viewIds.map((view) => (
              <li key={view}>
                <PlaceLink to={{ view }} aria-current={view === present ? 'page' : undefined}>{t(`shell.view.${view}`)}</PlaceLink>
              </li>
            ))}
          </ul>
        </nav>
        <div className={styles.tools}>
          <Button icon="search" onClick={openPalette} aria-keyshortcuts="Control+K Meta+K">
            <span className={styles.searchWords}>{t('shell.search')}</span>
          </Button>
          <ThemeSelect />
        </div>
      </div>
    </header>
  )
}

/** The address after `#` is the app's own, so the skip link moves the focus itself. */
function focusContent(event: { preventDefault: () => void }): void {
  event.preventDefault()
  document.querySelector<HTMLElement>('#content')?.focus()
}
