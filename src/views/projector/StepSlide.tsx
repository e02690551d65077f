import { passagesAbove } from '../../lessons/asShown.ts'
import { entriesOf, type KeyLine } from '../../lessons/keyLines.ts'
import type { Step } from '../../lessons/steps.ts'
import { LessonPassage } from '../../parts/LessonPassage.tsx'
import { StepWords } from '../../parts/StepWords.tsx'
import { KeyShown } from './KeyShown.tsx'
import { StepBody } from './StepBody.tsx'
import styles from './StepSlide.module.css'

interface StepSlideProps {
  step: Step
  /** What of the key is on screen, the latest line last. */
  shown: readonly KeyLine[]
  blind: boolean
}

/** One step for a whole class: the question, the passages that it is about, and what can be answered. */
export function StepSlide({ step, shown, blind }: StepSlideProps) {
  const placed = new Set(entriesOf(step).map(({ id }) => id))
  const below = shown.filter(({ entry }) => entry === undefined || !placed.has(entry.id))
  const passages = passagesAbove(step)
  return (
    <div className={styles.slide}>
      <h1 tabIndex={-1} className={styles.prompt}><StepWords of={step.prompt} /></h1>
      {step.hint && <p className={styles.hint}><StepWords of={step.hint} /></p>}
      {passages.length > 0 && (
        <div className={styles.passages}>
          {passages.map((each) => <LessonPassage key={`${each.article} ${each.start} ${each.end}`} evidence={each} blind={blind} />)}
        </div>
      )}
      <StepBody step={step} shown={shown} blind={blind} />
      {below.map((line, at) => <KeyShown key={at} step={step} line={line} blind={blind} latest={line === shown.at(-1)} shown={step.passages} />)}
    </div>
  )
}
