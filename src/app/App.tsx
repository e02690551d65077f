import { lazy, Suspense, useEffect, useSyncExternalStore } from 'react'
import { useT } from '../locales/useT.ts'
import { useApp } from '../store/useApp.ts'
import { GivenLanguage } from '../ui/GivenWords.tsx'
import { Foot } from './Foot.tsx'
import { LinkNotice } from './LinkNotice.tsx'
import { Masthead } from './Masthead.tsx'
import { Notices } from './Notices.tsx'
import { ProblemList } from './ProblemList.tsx'
import { usePageChange } from './usePageChange.ts'
import { ViewOutlet } from './ViewOutlet.tsx'
import styles from './App.module.css'

/** Search, actions and keys, with their words: nobody needs them before the page stands. */
const SearchPalette = lazy(() => Promise.all([import('./SearchPalette.tsx'), import('../locales/later.ts')]).then(([module]) => ({ default: module.SearchPalette })))

/** The whole page: masthead, the view that the address names, notices. */
export function App() {
  const followLocation = useApp((state) => state.followLocation)
  const openStory = useApp((state) => state.openStory)
  const recallPreferences = useApp((state) => state.recallPreferences)
  useEffect(() => followLocation(), [followLocation])
  useEffect(() => recallPreferences(), [recallPreferences])
  const story = useApp((state) => state.address.story)
  useEffect(() => void openStory(), [openStory, story])
  usePageChange()
  // The build rendered the page without it.
  const standing = useSyncExternalStore(unchanging, () => true, () => false)
  const view = useApp((state) => state.address.view)
  const language = useApp((state) => state.loaded?.story.language ?? state.front?.language)
  return (
    <GivenLanguage value={language}>
      <div className={styles.app}>
        {view !== 'projector' && <Masthead />}
        <main id="content" className={styles.content} tabIndex={-1}>
          <LinkNotice />
          <ProblemList />
          <PaperNote />
          <ViewOutlet />
        </main>
        {/* The wall shows a slide and nothing else; a printed sheet has a foot of its own. */}
        {view !== 'projector' && view !== 'paper' && <Foot />}
        <Notices />
        {standing && <Suspense><SearchPalette /></Suspense>}
      </div>
    </GivenLanguage>
  )
}

/** On paper: that what nobody confirmed was left out. */
function PaperNote() {
  const t = useT()
  const left = useApp(({ onPaper, suggestions }) => onPaper && suggestions !== 'everywhere')
  return left && <p>{t('suggestions.left-out')}</p>
}

/** Nothing to follow. */
const unchanging = () => () => undefined
