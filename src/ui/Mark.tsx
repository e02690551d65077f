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

/**
 * A mark of glyph, letter and edge that can be told apart without colour. Letter and tilde are drawn by the style sheet:
 * they stand for the words beside them, and must not be read or searched as words of their own.
 */
export function Mark({ tone, icon, letter, label, tilde = false }: MarkProps) {
  return (
    <span className={`${styles.mark} ${styles[tone]}`} title={label}>
      <Icon name={icon} size="0.875rem" />
      {letter !== undefined && <span className={styles.letter} data-letter={letter} />}
      {tilde && <span className={styles.tilde} />}
      <span className="unseen">{label}</span>
    </span>
  )
}
