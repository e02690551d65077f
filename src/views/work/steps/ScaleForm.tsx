import { useId, useState } from 'react'
import { useT } from '../../../locales/useT.ts'
import { StepWords } from '../../../parts/StepWords.tsx'
import type { FormProps } from './form.ts'
import styles from './ScaleForm.module.css'

interface ScaleFormProps extends FormProps<'scale'> {
  /** What was said at the other moment. */
  other: number | undefined
}

/** Where the handle stands before it was touched. */
const MIDDLE = 50

/** How sure are you? Never graded; afterwards both answers stand beside the number of articles and origins. */
export function ScaleForm({ step, answer, other, titleId, onAnswer }: ScaleFormProps) {
  const t = useT()
  const id = useId()
  const [held, setHeld] = useState(MIDDLE)
  const value = answer?.value ?? held
  const keep = (next: number): void => {
    setHeld(next)
    onAnswer({ kind: 'scale', value: next })
  }
  return (
    <div className={styles.scale}>
      <output className={answer ? styles.value : styles.none} htmlFor={id}>{answer ? value : t('work.scale.none')}</output>
      <input
        id={id} className={answer ? undefined : styles.unset} type="range" min={0} max={100} step={1} value={value} aria-labelledby={titleId}
        aria-valuetext={answer ? String(value) : t('work.scale.none')}
        onChange={({ target }) => keep(Number(target.value))}
        // The middle is an answer too: pressing the handle, or Enter, takes it as it stands.
        onPointerUp={({ currentTarget }) => keep(currentTarget.valueAsNumber)}
        onKeyDown={({ key }) => (key === 'Enter' || key === ' ') && keep(value)}
      />
      <p className={styles.ends}>
        <span>0 · <StepWords of={step.from} /></span>
        <span>100 · <StepWords of={step.to} /></span>
      </p>
      <p className={styles.note}>{t('work.scale.ungraded')}</p>
      {step.moment === 'after' && answer !== undefined && <Both before={other} now={answer.value} articles={step.articles} origins={step.origins} />}
    </div>
  )
}

/** Before and now, against what the claim rests on. */
function Both({ before, now, articles, origins }: { before: number | undefined; now: number; articles: number; origins: number }) {
  const t = useT()
  const ground = { articles: t('count.articles', { count: articles }), origins: t('count.origins', { count: origins }) }
  return (
    <div className={styles.both}>
      {before !== undefined && (
        <div className={styles.track} aria-hidden="true">
          <span className={styles.before} style={{ insetInlineStart: `${before}%` }} />
          <span className={styles.now} style={{ insetInlineStart: `${now}%` }} />
        </div>
      )}
      <p>{before === undefined ? t('work.scale.now', { now, ...ground }) : t('work.scale.both', { before, now, ...ground })}</p>
    </div>
  )
}
