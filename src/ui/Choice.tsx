import styles from './Choice.module.css'
import { useGivenLanguage } from './GivenWords.tsx'

interface ChoiceProps {
  label: string
  /** Hides the label where room is short, or always where the options say what they are of; it is still read aloud. */
  quiet?: boolean | 'always'
  value: string
  /** `language`: of a label in another language than the page's; `given`: of one that the interface did not word. */
  options: readonly { value: string; label: string; language?: string; given?: boolean }[]
  onChoose: (value: string) => void
}

/** A labelled native select. */
export function Choice({ label, quiet = false, value, options, onChoose }: ChoiceProps) {
  const inGiven = useGivenLanguage()
  return (
    <label className={styles.choice}>
      <span className={quiet === 'always' ? 'unseen' : quiet ? styles.quiet : undefined}>{label}</span>
      <select value={value} onChange={(event) => onChoose(event.target.value)}>
        {options.map((option) => <option key={option.value} value={option.value} lang={option.language} {...(option.given && inGiven)}>{option.label}</option>)}
      </select>
    </label>
  )
}
