import { useId } from 'react'
import type { Words } from '../../../lessons/words.ts'
import { useT } from '../../../locales/useT.ts'
import { StepWords } from '../../../parts/StepWords.tsx'
import styles from './Rubric.module.css'

/** What to look for in a text: shown while it is written, and on paper. */
export function Rubric({ rubric }: { rubric: readonly Words[] }) {
  const t = useT()
  const id = useId()
  if (rubric.length === 0) return null
  return (
    <div className={styles.rubric}>
      <p id={id} className={styles.title}>{t('work.rubric')}</p>
      <ul aria-labelledby={id}>
        {rubric.map((words) => <li key={JSON.stringify(words)}><StepWords of={words} /></li>)}
      </ul>
    </div>
  )
}
