import { useT } from '../locales/useT.ts'
import { useApp, useLoaded } from '../store/useApp.ts'
import { Button } from '../ui/Button.tsx'
import styles from './NothingLeft.module.css'
import { clauseWords } from './facetWords.ts'
import { useSuggestionsLeftOut } from './useLeftOut.ts'

/** Says why nothing is in a list: the filters leave nothing, nothing is confirmed, or there is nothing. Offers the way out on the screen. */
export function NothingLeft() {
  const t = useT()
  const loaded = useLoaded()
  const selection = useApp((state) => state.address.selection)
  const clear = useApp((state) => state.clearSelection)
  const drop = useApp((state) => state.dropClause)
  const unconfirmed = useSuggestionsLeftOut()
  const last = selection.at(-1)
  if (!last) return <div className={styles.nothing}><h2 className={styles.title}>{t(unconfirmed ? 'selection.none.unconfirmed' : 'selection.none.empty')}</h2></div>
  return (
    <div className={styles.nothing}>
      <h2 className={styles.title}>{t(unconfirmed ? 'selection.none.confirmed' : 'selection.none')}</h2>
      <p className={styles.ways} data-screen-only>
        <Button look="main" onClick={clear}>{t('selection.none.clear')}</Button>
        {selection.length > 1 && <Button onClick={() => drop(last.facet)}>{t('selection.none.last', { clause: clauseWords(last, loaded, t) })}</Button>}
      </p>
    </div>
  )
}
