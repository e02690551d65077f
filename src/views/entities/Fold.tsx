import type { ReactNode } from 'react'
import { usePrinting } from '../../ui/usePrinting.ts'
import styles from './Fold.module.css'

/** Something folded away on the screen; paper shows it. */
export function Fold({ title, children }: { title: ReactNode; children: ReactNode }) {
  const printing = usePrinting()
  return (
    <details className={styles.fold} open={printing}>
      <summary>{title}</summary>
      {children}
    </details>
  )
}
