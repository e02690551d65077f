import { useT } from '../locales/useT.ts'
import { useApp, useLoaded } from '../store/useApp.ts'
import { Button } from '../ui/Button.tsx'
import styles from './NothingLeft.module.css'
import { clauseWords } from './facetWords.ts'

/** Says that the filters leave nothing, and offers the way out. */
export function NothingLeft() {
  const t = useT()
  const loaded = useLoaded()
  const selection = useApp((state) => state.address.selection)
  const clear = useApp((state) => state.clearSelection)
  const drop = useApp((state) => state.dropClause)
  const last = selection.at(-1)
  return (
    <div className={styles.nothing}>
      <h2 className={styles.title}>{t('selection.none')}</h2>
      <p className={styles.ways}>
        <Button look="main" onClick={clear}>{t('selection.none.clear')}</Button>
        {last && selection.length > 1 && <Button onClick={() => drop(last.facet)}>{t('selection.none.last', { clause: clauseWords(last, loaded, t) })}</Button>}
      </p>
    </div>
  )
}
