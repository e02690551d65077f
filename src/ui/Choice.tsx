import styles from './Choice.module.css'

interface ChoiceProps {
  label: string
  /** Hides the label where room is short; it is still read aloud. */
  quiet?: boolean
  value: string
  options: readonly { value: string; label: string }[]
  onChoose: (value: string) => void
}

/** A labelled native select. */
export function Choice({ label, quiet = false, value, options, onChoose }: ChoiceProps) {
  return (
    <label className={styles.choice}>
      <span className={quiet ? styles.quiet : undefined}>{label}</span>
      <select value={value} onChange={(event) => onChoose(event.target.value)}>
        {options.map((option) => <option key={option.value} value={option.value}>{option.label}</option>)}
      </select>
    </label>
  )
}
