import { useMemo, useState } from 'react'
import { answeredOf } from '../../lessons/answered.ts'
import type { LessonPlan } from '../../lessons/plan.ts'
import type { Key } from '../../lessons/steps.ts'
import { useT } from '../../locales/useT.ts'
import { useAnswers, type AnswersHere } from '../../store/answerStore.ts'
import { useApp } from '../../store/useApp.ts'
import { usePrinting } from '../../ui/usePrinting.ts'
import { AllSteps } from './AllSteps.tsx'
import { LessonEnd } from './LessonEnd.tsx'
import { LessonStart } from './LessonStart.tsx'
import { OneStep } from './OneStep.tsx'
import { PrintedAnswers } from './PrintedAnswers.tsx'
import { numberedSteps, placeOf, type NumberedStep } from './places.ts'
import styles from './WorkView.module.css'

/** A lesson at work: what its pages share. */
export interface Work {
  plan: LessonPlan
  steps: readonly NumberedStep[]
  answers: AnswersHere
  answered: number
  /** The keys, where pupils may compare now. */
  keys: (() => readonly Key[]) | undefined
  /** A key that the teacher gave was opened, or is closed again. */
  onKeys: (keys: readonly Key[] | undefined) => void
}

interface LessonWorkProps {
  plan: LessonPlan
  /** Made on this device from the story. */
  keys: () => readonly Key[]
}

/** The lesson: its first page, one step or all, and the answers at its end; on paper always all that was answered. */
export function LessonWork({ plan, keys }: LessonWorkProps) {
  const t = useT()
  const open = useApp((state) => state.address.open)
  const printing = usePrinting()
  const answers = useAnswers(plan)
  const steps = useMemo(() => numberedSteps(plan), [plan])
  const [given, setGiven] = useState<readonly Key[]>()
  if (!answers) return <p className={styles.page} role="status">{t('shell.loading')}</p>
  const allowed = plan.lesson.compare === 'after-each' ? keys : given && (() => given)
  const work: Work = { plan, steps, answers, keys: allowed, onKeys: setGiven, answered: answeredOf(plan, answers.sheet.answers).answered }
  const place = placeOf(open, steps.length)
  return (
    <>
      <div className={styles.page} data-screen-only>
        {place.at === 'start' && <LessonStart work={work} />}
        {place.at === 'step' && <OneStep work={work} number={place.number} />}
        {place.at === 'all' && <AllSteps work={work} />}
        {place.at === 'end' && <LessonEnd work={work} />}
      </div>
      {printing && <PrintedAnswers work={work} />}
    </>
  )
}
