import { Fragment } from 'react'
import { useT } from '../../locales/useT.ts'
import { buttonLook } from '../../ui/Button.tsx'
import { activityTitle } from './activityTitle.ts'
import { KeptLine } from './KeptLine.tsx'
import type { Work } from './LessonWork.tsx'
import { StepCard } from './StepCard.tsx'
import { WorkLink } from './WorkLink.tsx'
import styles from './WorkView.module.css'

/** Every step on one page, under its activity. */
export function AllSteps({ work }: { work: Work }) {
  const t = useT()
  const { steps, plan: { lesson }, answered } = work
  return (
    <>
      <header className={styles.bar}>
        <h1 tabIndex={-1} className={styles.small}><WorkLink to={{ at: 'start' }}>{lesson.title}</WorkLink></h1>
        <p className={styles.quiet} role="status">{t('work.progress', { answered, of: steps.length })}</p>
      </header>
      {steps.map(({ number, step, activity }, at) => (
        <Fragment key={step.id}>
          {(at === 0 || steps[at - 1]?.activity !== activity) && <h2 className={styles.heading}>{activityTitle(activity, t)}</h2>}
          <StepCard work={work} step={step} level={3} number={number} />
        </Fragment>
      ))}
      <p className={styles.tools}><WorkLink to={{ at: 'end' }} className={buttonLook('main')}>{t('work.step.end')}</WorkLink></p>
      <KeptLine work={work} />
    </>
  )
}
