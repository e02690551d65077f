import { Icon, type IconName } from './Icon.tsx'
import styles from './Mark.module.css'

/** The look of a mark: colour, edge and ground. Each differs in black and white too. */
export type MarkTone = 'solid' | 'line' | 'hatched' | 'double' | 'dotted' | 'none' | 'heavy' | 'quiet' | 'waiting'

interface MarkProps {
  tone: MarkTone
  icon: IconName
  /** The letter that stands for it on paper; none for the plain dash. */
  letter?: string
  /** What it means, in words: read aloud, and shown on hover. */
  label: string
  /** Adds the sign of a hedge word. */
  tilde?: boolean
}

/** A mark of glyph, letter and edge that can be told apart without colour. */
export function Mark({ tone, icon, letter, label, tilde = false }: MarkProps) {
  return (
    <span className={`${styles.mark} ${styles[tone]}`} title={label}>
      <Icon name={icon} size="0.875rem" />
      {letter !== undefined && <span aria-hidden="true">{letter}</span>}
      {tilde && <span className={styles.tilde} aria-hidden="true">~</span>}
      <span className="unseen">{label}</span>
    </span>
  )
}
