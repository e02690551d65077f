import type { ReactNode } from 'react'
import type { FacetId } from '../corpus/selection/clause.ts'
import type { DeckView } from '../store/useDeck.ts'
import { FacetPanel } from './FacetPanel.tsx'
import styles from './ListFrame.module.css'

interface ListFrameProps {
  title: string
  /** One line on what the list shows. */
  lede: ReactNode
  deck: DeckView
  facets: readonly FacetId[]
  /** Stands beside the list while something of it is opened. */
  beside?: ReactNode
  children: ReactNode
}

/** The frame of every list: title, filters, the list, and what is opened beside it. */
export function ListFrame({ title, lede, deck, facets, beside, children }: ListFrameProps) {
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <h1 tabIndex={-1} className={styles.title}>{title}</h1>
        <div className={styles.lede}>{lede}</div>
      </header>
      <div className={`${styles.columns} ${beside ? styles.three : ''}`}>
        <FacetPanel deck={deck} facets={facets} />
        <div className={styles.list}>{children}</div>
        {beside}
      </div>
    </div>
  )
}
