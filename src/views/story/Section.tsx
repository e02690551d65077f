import type { ReactNode } from 'react'
import styles from './Section.module.css'

/** A part of the first screen under its heading. */
export function Section({ id, title, aside, children }: { id: string; title: string; aside?: ReactNode; children: ReactNode }) {
  return (
    <section className={styles.section} aria-labelledby={id}>
      <div className={styles.head}>
        <h2 id={id} className={styles.title}>{title}</h2>
        {aside !== undefined && <p className={styles.aside}>{aside}</p>}
      </div>
      {children}
    </section>
  )
}
