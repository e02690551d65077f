import { useT } from '../locales/useT.ts'
import { useCopyLink } from '../parts/useCopyLink.ts'
import { viewIds, type ViewId } from '../store/address.ts'
import { useApp, usePorts } from '../store/useApp.ts'
import type { PaletteAction } from '../views/search/paletteAction.ts'
import { usePalette } from './palette.ts'

/** `g`, then the view's letter. None of the keys below is one that a browser keeps for itself. */
const viewKeys: Partial<Record<ViewId, string>> = { story: 's', claims: 'c', entities: 'e', events: 'v', articles: 'a', differences: 'd', quotations: 'q', origins: 'r', compare: 'm' }

/** Views that show something only for a record. */
const ofRecord: ReadonlySet<ViewId> = new Set(['projector', 'paper', 'review'])

/** All that can be done from anywhere, with its keys: one table for the palette, the keys and the list of shortcuts. */
export function useActions(): readonly PaletteAction[] {
  const t = useT()
  const ports = usePorts()
  const copyLink = useCopyLink()
  const goTo = useApp((state) => state.goTo)
  const arrange = useApp((state) => state.arrange)
  const clear = useApp((state) => state.clearSelection)
  const undo = useApp((state) => state.undoSelection)
  const theme = useApp((state) => state.theme)
  const setTheme = useApp((state) => state.setTheme)
  const filtered = useApp((state) => state.address.selection.length > 0)
  const canUndo = useApp((state) => state.earlierSelections.length > 0)
  const collapsed = useApp((state) => state.address.view === 'claims' && state.address.columns === 'origins')
  const reading = useApp((state) => state.address.view === 'articles' && state.address.record !== undefined)
  const open = usePalette((state) => state.open)
  const showShortcuts = usePalette((state) => state.showShortcuts)

  function switchTheme(): void {
    const dark = theme === 'system' ? (window.matchMedia?.('(prefers-color-scheme: dark)').matches ?? false) : theme === 'dark'
    setTheme(dark ? 'light' : 'dark')
  }

  return [
    { id: 'search', label: t('search.action.search'), keys: ['/'], ready: true, run: open },
    ...viewIds.filter((view) => !ofRecord.has(view)).map((view): PaletteAction => {
      const key = viewKeys[view]
      return { id: `go-${view}`, label: t(`search.action.${view}`), ready: true, run: () => goTo({ view }), ...(key && { keys: ['g', key] }) }
    }),
    {
      id: 'origins', label: t(collapsed ? 'search.action.originsOff' : 'search.action.collapse'), keys: ['o'], ready: true,
      run: () => (collapsed ? arrange({ columns: '' }) : goTo({ view: 'claims', columns: 'origins' })),
    },
    { id: 'next-mark', label: t('search.action.nextMark'), keys: ['n'], ready: reading, run: () => press('n') },
    { id: 'previous-mark', label: t('search.action.previousMark'), keys: ['b'], ready: reading, run: () => press('b') },
    { id: 'clear', label: t('search.action.clear'), keys: ['x'], ready: filtered, run: clear },
    { id: 'undo', label: t('search.action.undo'), keys: ['z'], ready: canUndo, run: undo },
    { id: 'copy', label: t('search.action.copy'), keys: ['l'], ready: true, run: copyLink },
    { id: 'print', label: t('search.action.print'), keys: ['p'], ready: true, run: ports.print },
    { id: 'theme', label: t('search.action.theme'), keys: ['t'], ready: true, run: switchTheme },
    { id: 'shortcuts', label: t('search.action.shortcuts'), keys: ['?'], ready: true, run: showShortcuts },
  ]
}

/** Presses the button of the page that has this key, and goes there: what it tells and leads to stands beside it. */
function press(key: string): void {
  const button = document.querySelector<HTMLButtonElement>(`button[aria-keyshortcuts="${key}"]`)
  button?.focus()
  button?.click()
}
