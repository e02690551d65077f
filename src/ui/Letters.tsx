import styles from './Letters.module.css'
import { GivenWords } from './GivenWords.tsx'

/** One letter of a row; `on` fills it, `dashed` marks it as inferred. */
export interface Letter {
  letter: string
  name: string
  on: boolean
  dashed?: boolean
}

/** A row of letters, filled where something holds. `label` says it in words. */
export function Letters({ letters, label }: { letters: readonly Letter[]; label: string }) {
  return (
    <span className={styles.row} role="img" aria-label={label}>
      {letters.map(({ letter, on, dashed, name }) => (
        <span key={letter} title={name} className={on ? (dashed ? styles.dashed : styles.on) : styles.off}>
          {letter}
        </span>
      ))}
    </span>
  )
}

/** One filled letter, as the head of a passage; `name` is read aloud after it, where there is one to tell. */
export function BigLetter({ letter, name }: { letter: string; name: string }) {
  return (
    <span className={styles.big} title={name || undefined}>
      {letter}
      {name !== '' && <span className="unseen">{', '}<GivenWords>{name}</GivenWords></span>}
    </span>
  )
}
