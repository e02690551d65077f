import styles from './Choice.module.css'

interface ChoiceProps {
  label: string
  /** Hides the label where room is short; it is still read aloud. */
  quiet?: boolean
  value: string
  /** `language`: of a label in another language than the page's. */
  options: readonly { value: string; label: string; language?: string | undefined }[]
  onChoose: (value: string) => void
}

/** A labelled native select. */
export function Choice({ label, quiet = false, value, options, onChoose }: ChoiceProps) {
  return (
    <label className={styles.choice}>
      <span className={quiet ? styles.quiet : undefined}>{label}</span>
      <select value={value} onChange={(event) => onChoose(event.target.value)}>
        {options.map((option) => <option key={option.value} value={option.value} lang={option.language}>{option.label}</option>)}
      </select>
    </label>
  )
}
