import { useId } from 'react'
import { useT } from '../../../locales/useT.ts'
import { StepWords } from '../../../parts/StepWords.tsx'
import type { FormProps } from './form.ts'
import styles from './options.module.css'

/** One option of several, or as many as fit: native radios or check boxes. */
export function ChoiceForm({ step, answer, titleId, onAnswer }: FormProps<'choice'>) {
  const t = useT()
  const name = useId()
  const chosen = answer?.chosen ?? []

  function choose(id: string): void {
    const next = step.many ? (chosen.includes(id) ? chosen.filter((each) => each !== id) : [...chosen, id]) : [id]
    // In the order of the options: two who chose the same gave the same answer.
    const inOrder = step.options.map((option) => option.id).filter((each) => next.includes(each))
    onAnswer(inOrder.length > 0 ? { kind: 'choice', chosen: inOrder } : undefined)
  }

  return (
    <fieldset aria-labelledby={titleId} className={styles.options}>
      {step.many && <p className={styles.how}>{t('work.choice.many')}</p>}
      {step.options.map(({ id, label }) => (
        <label key={id} className={styles.option}>
          <input type={step.many ? 'checkbox' : 'radio'} name={name} checked={chosen.includes(id)} onChange={() => choose(id)} />
          <span><StepWords of={label} /></span>
        </label>
      ))}
    </fieldset>
  )
}
