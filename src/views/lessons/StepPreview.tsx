import { keyLines } from '../../lessons/keyLines.ts'
import type { Key, Option, Step } from '../../lessons/steps.ts'
import type { Words } from '../../lessons/words.ts'
import { useT } from '../../locales/useT.ts'
import { LessonPassage } from '../../parts/LessonPassage.tsx'
import { StepWords } from '../../parts/StepWords.tsx'
import { KeyLinePreview } from './KeyLinePreview.tsx'
import styles from './StepPreview.module.css'

/** Marks an entry of a step (`''` for the whole step) as contested, with the reason; undefined takes the mark away. */
export type Contest = (step: string, entry: string, reason: string | undefined) => void

interface StepPreviewProps {
  step: Step
  answerKey: Key | undefined
  blind: boolean
  contest: Contest | undefined
}

/** One question as the teacher sees it: what is asked, about what, what can be chosen, and the key. */
export function StepPreview({ step, answerKey, blind, contest }: StepPreviewProps) {
  const t = useT()
  const lines = answerKey ? keyLines(step, answerKey) : []
  const choices = choicesOf(step)
  return (
    <div className={styles.step}>
      <p className={styles.prompt}><StepWords of={step.prompt} /></p>
      {step.hint && <p className={styles.hint}><StepWords of={step.hint} /></p>}
      {step.passages.map((passage) => <LessonPassage key={`${passage.article} ${passage.start} ${passage.end}`} evidence={passage} blind={blind} />)}
      {choices.length > 0 && (
        <p className={styles.hint}>
          <b>{t('lessons.key.choices')}</b>{' '}
          {choices.map(({ id, label }, at) => <span key={id}>{at > 0 && ' · '}<StepWords of={label} /></span>)}
        </p>
      )}
      {lines.length === 0 && <p className={styles.hint}>{t(step.kind === 'scale' ? 'lessons.key.scale' : 'lessons.key.open')}</p>}
      {lines.length === 0 && rubricOf(step).length > 0 && (
        <ul className={styles.rubric}>{rubricOf(step).map((words) => <li key={JSON.stringify(words)}><StepWords of={words} /></li>)}</ul>
      )}
      {lines.length > 0 && (
        <ul className={styles.lines}>
          {lines.map((line, at) => (
            <li key={line.entry?.id ?? `whole ${at}`}>
              <KeyLinePreview
                step={step} line={line} blind={blind}
                onContest={contest && ((reason) => contest(step.id, line.entry?.id ?? '', reason))}
              />
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

function choicesOf(step: Step): readonly Option[] {
  switch (step.kind) {
    case 'choice': return step.options
    case 'sort': return step.bins
    case 'assign': return step.stances
    case 'mark': return step.roles
    default: return []
  }
}

const rubricOf = (step: Step): readonly Words[] => ('rubric' in step ? step.rubric : [])
