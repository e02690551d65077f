import { MOST_TEXT } from '../../../lessons/format/answers.ts'
import type { FormProps } from './form.ts'
import { Rubric } from './Rubric.tsx'
import styles from './TextForm.module.css'

/** Free text. Nothing nags about spelling; names of people and places are right as they stand. */
export function TextForm({ step: { lines, rubric }, answer, titleId, onAnswer }: FormProps<'text'>) {
  return (
    <div className={styles.text}>
      <textarea
        className={styles.field} rows={Math.max(lines, 2)} value={answer?.text ?? ''} aria-labelledby={titleId} dir="auto" spellCheck={false} maxLength={MOST_TEXT}
        onChange={({ target }) => onAnswer(target.value === '' ? undefined : { kind: 'text', text: target.value })}
      />
      <Rubric rubric={rubric} />
    </div>
  )
}
