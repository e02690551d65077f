import type { ReactNode } from 'react'
import type { DeckId } from '../corpus/index/decks.ts'
import type { Clause } from '../corpus/selection/clause.ts'
import { useT } from '../locales/useT.ts'
import { useApp, useLoaded } from '../store/useApp.ts'
import { Button } from '../ui/Button.tsx'
import { Icon } from '../ui/Icon.tsx'
import { ClauseWords } from './ClauseWords.tsx'
import { clauseWords } from './facetWords.ts'
import { MessageWords } from './MessageWords.tsx'
import styles from './SelectionBar.module.css'

interface SelectionBarProps {
  shown: number
  total: number
  noun: DeckId
  /** Facets that this list does not have: their clauses are kept for other lists and marked so. */
  idle?: ReadonlySet<Clause['facet']>
  children?: ReactNode
}

/** How many are shown, the clauses as chips that can be taken away, undo, and what the view adds. */
export function SelectionBar({ shown, total, noun, idle, children }: SelectionBarProps) {
  const t = useT()
  const loaded = useLoaded()
  const selection = useApp((state) => state.address.selection)
  const canUndo = useApp((state) => state.earlierSelections.length > 0)
  const dropClause = useApp((state) => state.dropClause)
  const clear = useApp((state) => state.clearSelection)
  const undo = useApp((state) => state.undoSelection)
  return (
    <div className={styles.bar}>
      <p role="status" className={styles.count}>
        {shown === total ? t(`count.${noun}`, { count: total }) : t('selection.count', { shown, total: t(`count.${noun}`, { count: total }) })}
      </p>
      {selection.length > 0 && (
        <ul className={styles.chips} aria-label={t('selection.title')}>
          {selection.map((clause) => {
            const known = clauseWords(clause, loaded, t)
            const words = idle?.has(clause.facet) ? t('selection.idle', { clause: known }) : known
            return (
              <li key={clause.facet}>
                <button type="button" className={styles.chip} onClick={() => dropClause(clause.facet)} aria-label={t('selection.remove', { clause: words })}>
                  {idle?.has(clause.facet) ? <MessageWords id="selection.idle" parts={{ clause: <ClauseWords clause={clause} /> }} /> : <ClauseWords clause={clause} />}
                  <Icon name="cross" size="0.6rem" />
                </button>
              </li>
            )
          })}
        </ul>
      )}
      <div className={styles.tools} data-screen-only>
        {selection.length > 0 && <Button look="plain" onClick={clear}>{t('selection.clear')}</Button>}
        {canUndo && <Button look="plain" icon="undo" onClick={undo}>{t('selection.undo')}</Button>}
        {children}
      </div>
    </div>
  )
}
