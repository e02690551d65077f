import { useState, type ReactNode } from 'react'
import type { LessonPlan } from '../../lessons/plan.ts'
import type { Key, Step } from '../../lessons/steps.ts'
import { useT } from '../../locales/useT.ts'
import styles from './KeyPreview.module.css'
import page from './LessonsView.module.css'
import { titleOfKind } from './lessonWords.ts'
import { StepPreview, type Contest } from './StepPreview.tsx'

interface KeyPreviewProps {
  plan: LessonPlan
  keys: () => readonly Key[]
  /** Marks an entry as contested; left out where the lesson can't be changed. */
  contest?: Contest
}

/** Every question of a lesson with its key, the reasons and the passages. For the teacher. */
export function KeyPreview({ plan, keys, contest }: KeyPreviewProps) {
  const t = useT()
  const confidence = [...plan.before, ...plan.after]
  const steps = (shown: readonly Step[]) => (
    <Steps steps={shown} keys={keys} blind={plan.lesson.blind} contest={contest} />
  )
  return (
    <section className={page.section} aria-labelledby="lesson-key">
      <h2 id="lesson-key" className={page.heading}>{t('lessons.key')}</h2>
      <p className={page.quiet}>{t(contest ? 'lessons.key.lede' : 'lessons.key.lede.fixed')}</p>
      {confidence.length > 0 && <Part title={t('lessons.key.confidence')} count={confidence.length}>{() => steps(confidence)}</Part>}
      {plan.activities.filter((activity) => activity.steps.length > 0).map((activity) => (
        <Part key={activity.id} title={titleOfKind(activity.kind, t)} count={activity.steps.length}>{() => steps(activity.steps)}</Part>
      ))}
    </section>
  )
}

/** A part that is made when it is opened: a lesson may have a hundred questions with their passages. */
function Part({ title, count, children }: { title: string; count: number; children: () => ReactNode }) {
  const t = useT()
  const [open, setOpen] = useState(false)
  return (
    <details className={styles.part} open={open} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary className={styles.opener}>{title} <span className={styles.count}>{t('lessons.key.questions', { count })}</span></summary>
      {open && children()}
    </details>
  )
}

function Steps({ steps, keys, blind, contest }: { steps: readonly Step[]; keys: () => readonly Key[]; blind: boolean; contest: Contest | undefined }) {
  const known = new Map(keys().map((key) => [key.step, key]))
  return (
    <ol className={styles.steps}>
      {steps.map((step) => <li key={step.id}><StepPreview step={step} answerKey={known.get(step.id)} blind={blind} contest={contest} /></li>)}
    </ol>
  )
}
