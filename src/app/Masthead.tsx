import { useT } from '../locales/useT.ts'
import { PlaceLink } from '../parts/PlaceLink.tsx'
import { viewIds, type ViewId } from '../store/address.ts'
import { useApp } from '../store/useApp.ts'
import { Button } from '../ui/Button.tsx'
import { Icon } from '../ui/Icon.tsx'
import { usePalette } from './palette.ts'
import { LanguageSelect } from './LanguageSelect.tsx'
import { StoryLine } from './StoryLine.tsx'
import { ThemeSelect } from './ThemeSelect.tsx'
import styles from './Masthead.module.css'

/** Views that are reached from another one, whose name is marked meanwhile. */
const under: Partial<Record<ViewId, ViewId>> = {
  people: 'entities', compare: 'articles', work: 'lessons', projector: 'lessons', paper: 'lessons', class: 'lessons', import: 'library', review: 'library',
}
const mainViews = viewIds.filter((view) => under[view] === undefined)

/**
 * Name, views and search; below, which story is read, as of when, and how: theme and language. Who works at a lesson gets
 * the name and those two alone: all the screen is for the lesson, and a blind lesson is not one press from the outlets.
 */
export function Masthead() {
  const t = useT()
  const present = useApp((state) => state.address.view)
  return (
    <header className={styles.masthead} data-screen-only>
      <a className={styles.skip} href="#content" onClick={focusContent}>{t('shell.skip')}</a>
      {present === 'work' ? <div className={`${styles.line} ${styles.alone}`}><Name /><Settings /></div> : <WholeMasthead present={present} />}
    </header>
  )
}

function WholeMasthead({ present }: { present: ViewId }) {
  const t = useT()
  const openPalette = usePalette((state) => state.open)
  return (
    <>
      <div className={styles.line}>
        <Name />
        <nav className={styles.views} aria-label={t('shell.views')}>
          <ul>
            {mainViews.map((view) => (
              <li key={view}>
                <PlaceLink to={{ view }} aria-current={view === present ? 'page' : view === under[present] ? 'true' : undefined}>{t(`shell.view.${view}`)}</PlaceLink>
              </li>
            ))}
          </ul>
        </nav>
        <div className={styles.tools}>
          <Button icon="search" onClick={openPalette} aria-keyshortcuts="Control+K Meta+K">
            <span className={styles.searchWords}>{t('shell.search')}</span>
          </Button>
        </div>
      </div>
      <div className={styles.second}>
        <StoryLine />
        <Settings />
      </div>
    </>
  )
}

function Name() {
  const t = useT()
  return (
    <PlaceLink className={styles.name} to={{ view: 'story' }}>
      <span className={styles.sign}><Icon name="strands" size="1.125rem" /></span>
      {t('shell.name')}
    </PlaceLink>
  )
}

const Settings = () => <div className={styles.settings}><ThemeSelect /><LanguageSelect /></div>

/** The address after `#` is the app's own, so the skip link moves the focus itself. */
function focusContent(event: { preventDefault: () => void }): void {
  event.preventDefault()
  document.querySelector<HTMLElement>('#content')?.focus()
}
