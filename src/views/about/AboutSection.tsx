import type { ReactNode } from 'react'
import { useT } from '../../locales/useT.ts'
import type { AboutPart } from './aboutParts.ts'
import styles from './AboutSection.module.css'

/** A part of the page: its heading at the side, its text beside it. */
export function AboutSection({ part, children }: { part: AboutPart; children: ReactNode }) {
  const t = useT()
  return (
    <section className={styles.section} aria-labelledby={`about-${part}`}>
      <h2 id={`about-${part}`} tabIndex={-1} className={styles.title}>{t(`about.${part}`)}</h2>
      <div className={styles.text}>{children}</div>
    </section>
  )
}
