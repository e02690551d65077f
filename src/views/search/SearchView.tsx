import { useDeferredValue, useEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react'
import { useT } from '../../locales/useT.ts'
import { useApp } from '../../store/useApp.ts'
import { Icon } from '../../ui/Icon.tsx'
import { actionGroups, hitGroups, type PaletteOption } from './paletteGroups.tsx'
import type { PaletteAction } from './paletteAction.ts'
import { SearchFoot } from './SearchFoot.tsx'
import { SearchList, optionDomId } from './SearchList.tsx'
import { useStorySearch } from './useStorySearch.ts'
import styles from './SearchView.module.css'

const NONE: ReadonlySet<string> = new Set()

interface SearchViewProps {
  actions: readonly PaletteAction[]
  /** Closes the palette, then does what was chosen: the focus is back on the page by then. */
  choose: (act: () => void) => void
}

/** The palette: a combobox over everything of the story and everything to do (WAI-ARIA APG, list autocomplete). */
export function SearchView({ actions, choose }: SearchViewProps) {
  const t = useT()
  const loaded = useApp((state) => state.loaded)
  const selection = useApp((state) => state.address.selection)
  const goTo = useApp((state) => state.goTo)
  const [typed, setTyped] = useState('')
  const [at, setAt] = useState(0)
  const [unfolded, setUnfolded] = useState(NONE)
  const query = useDeferredValue(typed)
  const search = useStorySearch(loaded)
  const hits = useMemo(() => search?.searchStory(query) ?? [], [search, query])
  const groups = [...actionGroups(actions, query, t), ...(loaded ? hitGroups(hits, { loaded, selection, unfolded, t }) : [])]
  const options = groups.flatMap((group) => group.options)
  const active = options[Math.min(at, options.length - 1)]
  const found = groups.reduce((sum, { count }) => sum + count, 0)

  const field = useRef<HTMLInputElement>(null)
  useEffect(() => field.current?.focus(), [])
  useEffect(() => {
    if (active) document.getElementById(optionDomId(active))?.scrollIntoView?.({ block: 'nearest' })
  }, [active])

  function take(option: PaletteOption, second: boolean): void {
    const { leads } = option
    if (second && option.second) choose(() => option.second && goTo(option.second.place))
    else if ('place' in leads) choose(() => goTo(leads.place))
    else if ('act' in leads) choose(leads.act)
    else setUnfolded(new Set([...unfolded, leads.unfold]))
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.nativeEvent.isComposing || event.ctrlKey || event.metaKey || event.altKey) return
    const last = options.length - 1
    const moves: Partial<Record<string, number>> = {
      ArrowDown: at >= last ? 0 : at + 1, ArrowUp: at <= 0 ? last : Math.min(at, last) - 1, Home: 0, End: last,
    }
    const to = event.shiftKey && event.key !== 'Enter' ? undefined : moves[event.key]
    if (to !== undefined) setAt(Math.max(0, to))
    else if (event.key === 'Enter' && active) take(active, event.shiftKey)
    else return
    event.preventDefault()
  }

  return (
    <div className={styles.palette}>
      <div className={styles.field}>
        <Icon name="search" />
        <input
          // Not React's autoFocus: the dialog looks for the attribute itself when it opens.
          ref={(element) => {
            field.current = element
            element?.setAttribute('autofocus', '')
          }}
          type="text"
          role="combobox"
          aria-label={t('search.label')}
          aria-expanded={options.length > 0}
          aria-controls="search-options"
          aria-autocomplete="list"
          aria-activedescendant={active ? optionDomId(active) : undefined}
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          enterKeyHint="go"
          placeholder={t('search.placeholder')}
          value={typed}
          onChange={(event) => {
            setTyped(event.target.value)
            setAt(0)
            setUnfolded(NONE)
          }}
          onKeyDown={onKeyDown}
        />
      </div>
      <SearchList groups={groups} active={active} onTake={take} />
      {query.trim() !== '' && found === 0 && search && (
        <div className={styles.none}>
          <p>{t('search.none', { query: query.trim() })}</p>
          <p>{t('search.none.hint')}</p>
        </div>
      )}
      <SearchFoot query={query} found={found} size={search?.size} second={active?.second?.label} />
    </div>
  )
}
