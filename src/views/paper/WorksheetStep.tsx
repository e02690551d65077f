import { passagesAbove } from '../../lessons/asShown.ts'
import type { Step } from '../../lessons/steps.ts'
import { LessonPassage } from '../../parts/LessonPassage.tsx'
import { StepWords } from '../../parts/StepWords.tsx'
import { AnswerSpace } from './AnswerSpace.tsx'
import styles from './WorksheetStep.module.css'

/** Steps that fit on a page and must not be torn. */
const WHOLE = new Set<Step['kind']>(['choice', 'number', 'scale', 'mark', 'text', 'list'])
/** More rows may go on over the page: they would leave half of one empty. */
const ROWS_AT_MOST = 4
/** More passages than these may fill a page. */
const PASSAGES_AT_MOST = 15

/** A table whose rows are a line or two each stays in one piece, with its passages: a group gets its article on one page. */
const isWhole = (step: Step): boolean => step.passages.length <= PASSAGES_AT_MOST
  && (WHOLE.has(step.kind) || ((step.kind === 'order' || step.kind === 'sort') && step.entries.length <= ROWS_AT_MOST) || (step.kind === 'sort' && step.entries.length <= 10 && step.entries.every(({ passages }) => passages.length === 0)))

interface WorksheetStepProps {
  step: Step
  number: number
  blind: boolean
  /** The step before tells how to go about it. */
  again: boolean
}

/** One question with its passages and the room for an answer. */
export function WorksheetStep({ step, number, blind, again }: WorksheetStepProps) {
  const passages = passagesAbove(step)
  return (
    <section className={`${styles.step} ${isWhole(step) ? styles.whole : ''}`} data-kind={step.kind}>
      <h4 className={styles.prompt}><span className={styles.number}>{number}</span> <StepWords of={step.prompt} /></h4>
      {step.hint && !again && <p className={styles.hint}><StepWords of={step.hint} /></p>}
      {passages.length > 0 && (
        <ul className={styles.passages}>
          {passages.map((each) => <li key={`${each.article} ${each.start} ${each.end}`}><LessonPassage evidence={each} blind={blind} /></li>)}
        </ul>
      )}
      <AnswerSpace step={step} blind={blind} again={again} />
    </section>
  )
}
