import type { ReactNode } from 'react'
import styles from './EventSection.module.css'

/** A part of an event's page under its heading. */
export function EventSection({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section className={styles.section} aria-labelledby={id}>
      <h2 id={id} className={styles.title}>{title}</h2>
      {children}
    </section>
  )
}
