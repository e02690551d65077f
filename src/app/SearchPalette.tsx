import { lazy, Suspense } from 'react'
import { flushSync } from 'react-dom'
import { useT } from '../locales/useT.ts'
import { Sheet } from '../ui/Sheet.tsx'
import { usePalette } from './palette.ts'
import { useActions } from './useActions.ts'
import { useShortcuts } from './useShortcuts.ts'

const SearchView = lazy(() => import('../views/search/SearchView.tsx').then((module) => ({ default: module.SearchView })))
const ShortcutSheet = lazy(() => import('./ShortcutSheet.tsx').then((module) => ({ default: module.ShortcutSheet })))

/** Search, actions and the list of shortcuts: two dialogs, and the keys that open them. */
export function SearchPalette() {
  const t = useT()
  const shown = usePalette((state) => state.shown)
  const actions = useActions()
  useShortcuts(actions)
  return (
    <>
      <Sheet open={shown === 'search'} label={t('search.title')} onClose={() => closeIf('search')}>
        <Suspense fallback={<p role="status">{t('search.loading')}</p>}>
          <SearchView actions={actions.filter(({ id }) => id !== 'search')} choose={closeThen} />
        </Suspense>
      </Sheet>
      <Sheet open={shown === 'shortcuts'} label={t('shortcuts.title')} onClose={() => closeIf('shortcuts')}>
        <Suspense fallback={<p role="status">{t('search.loading')}</p>}>
          <ShortcutSheet actions={actions} />
        </Suspense>
      </Sheet>
    </>
  )
}

/** A dialog tells of its closing after the next one may have opened. */
function closeIf(dialog: 'search' | 'shortcuts'): void {
  const { shown, close } = usePalette.getState()
  if (shown === dialog) close()
}

/** The dialog is gone and the focus back on the page before anything is done: print does not show it then. */
function closeThen(act: () => void): void {
  flushSync(() => usePalette.getState().close())
  act()
}
