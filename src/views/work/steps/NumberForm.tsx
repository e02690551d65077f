import { useId, useState } from 'react'
import { useT } from '../../../locales/useT.ts'
import { StepWords } from '../../../parts/StepWords.tsx'
import type { FormProps } from './form.ts'
import styles from './NumberForm.module.css'

/** A guess or a count. What is out of range is said and not taken. */
export function NumberForm({ step: { min, max, unit }, answer, titleId, onAnswer }: FormProps<'number'>) {
  const t = useT()
  const id = useId()
  const [typed, setTyped] = useState<string>()
  const shown = typed ?? (answer === undefined ? '' : String(answer.value))
  const wrong = shown.trim() !== '' && read(shown, min, max) === undefined

  function take(words: string): void {
    setTyped(words)
    const value = read(words, min, max)
    onAnswer(value === undefined ? undefined : { kind: 'number', value })
  }

  function step(by: number): void {
    const from = answer?.value ?? (by > 0 ? min - 1 : max + 1)
    take(String(Math.min(Math.max(from + by, min), max)))
  }

  return (
    <div className={styles.field}>
      <span className={styles.line}>
        <button type="button" className={styles.by} aria-label={t('work.number.less')} onClick={() => step(-1)}>−</button>
        <input
          className={styles.number} inputMode="numeric" value={shown} size={4} autoComplete="off"
          aria-labelledby={`${titleId} ${id}-unit`} aria-describedby={`${id}-range`} aria-invalid={wrong}
          onChange={({ target }) => take(target.value)}
          onBlur={() => !wrong && setTyped(undefined)}
        />
        <button type="button" className={styles.by} aria-label={t('work.number.more')} onClick={() => step(1)}>+</button>
        <span id={`${id}-unit`}><StepWords of={unit} /></span>
      </span>
      <span id={`${id}-range`} className={wrong ? styles.wrong : styles.range}>{t('work.number.range', { min, max })}</span>
    </div>
  )
}

function read(words: string, min: number, max: number): number | undefined {
  const value = Number(words.trim())
  return words.trim() !== '' && Number.isInteger(value) && value >= min && value <= max ? value : undefined
}
