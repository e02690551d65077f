import type { ReactNode } from 'react'
import styles from './EntitySection.module.css'

interface EntitySectionProps {
  title: string
  /** How many entries it has. */
  count?: string | undefined
  /** One line below the title. */
  note?: string | undefined
  children: ReactNode
}

/** A part of the page: its title beside it on wide screens, above it on small ones. */
export function EntitySection({ title, count, note, children }: EntitySectionProps) {
  return (
    <section className={styles.section}>
      <header className={styles.head}>
        <h2 className={styles.title} tabIndex={-1}>{title}</h2>
        {count !== undefined && <p className={styles.count}>{count}</p>}
        {note !== undefined && <p className={styles.note}>{note}</p>}
      </header>
      <div className={styles.body}>{children}</div>
    </section>
  )
}
