import { useEffect, useRef } from 'react'
import { useT } from '../../locales/useT.ts'
import { Button } from '../../ui/Button.tsx'
import { activityTitle } from './activityTitle.ts'
import { KeptLine } from './KeptLine.tsx'
import type { Work } from './LessonWork.tsx'
import { StepCard } from './StepCard.tsx'
import type { Place } from './places.ts'
import { useGoTo } from './usePlace.ts'
import { useStepKeys } from './useStepKeys.ts'
import { WorkLink } from './WorkLink.tsx'
import styles from './WorkView.module.css'

/** One step with its way back and on. */
export function OneStep({ work, number }: { work: Work; number: number }) {
  const t = useT()
  const goTo = useGoTo()
  const head = useRef<HTMLHeadingElement>(null)
  const { steps, plan: { lesson }, answered } = work
  const here = steps[number - 1]
  const back: Place = number > 1 ? { at: 'step', number: number - 1 } : { at: 'start' }
  const on: Place = number < steps.length ? { at: 'step', number: number + 1 } : { at: 'end' }
  useStepKeys(() => goTo(back), () => goTo(on))
  useEffect(() => {
    // The question is what a change of step is about: it is read aloud, and stands at the top.
    window.scrollTo?.(0, 0)
    head.current?.focus({ preventScroll: true })
  }, [number])
  if (!here) return null
  return (
    <>
      <header className={styles.bar}>
        <h1 className={styles.small}><WorkLink to={{ at: 'start' }}>{lesson.title}</WorkLink></h1>
        <p className={styles.quiet}>
          {[t('work.step.of', { number, of: steps.length }), activityTitle(here.activity, t)].filter((words) => words !== lesson.title).join(' · ')}
        </p>
        <div className={styles.progress}>
          <progress value={answered} max={steps.length} aria-label={t('work.progress', { answered, of: steps.length })} />
          <span className={styles.quiet}>{t('work.progress', { answered, of: steps.length })}</span>
        </div>
      </header>
      <StepCard key={here.step.id} work={work} step={here.step} level={2} headRef={head} />
      <nav className={styles.ways} aria-label={t('work.step.ways')}>
        <Button onClick={() => goTo(back)} aria-keyshortcuts="ArrowLeft">{t(number > 1 ? 'work.step.back' : 'work.step.start')}</Button>
        <Button look="main" onClick={() => goTo(on)} aria-keyshortcuts="ArrowRight">{t(number < steps.length ? 'work.step.next' : 'work.step.end')}</Button>
        <span className={styles.hint}>{t('work.step.keys')}</span>
        <WorkLink to={{ at: 'all' }} className={styles.all}>{t('work.start.all')}</WorkLink>
      </nav>
      <KeptLine work={work} />
    </>
  )
}
