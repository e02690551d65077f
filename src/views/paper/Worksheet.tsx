import type { LessonPlan } from '../../lessons/plan.ts'
import { useT } from '../../locales/useT.ts'
import { MessageWords } from '../../parts/MessageWords.tsx'
import { PupilsLink } from '../../parts/PupilsLink.tsx'
import { GlossaryPart } from './GlossaryPart.tsx'
import { PaperFoot } from './PaperFoot.tsx'
import { isSameTask, paperParts } from './numberedSteps.ts'
import { PartTitle } from './PartTitle.tsx'
import { WorksheetStep } from './WorksheetStep.tsx'
import styles from './Worksheet.module.css'

/** What pupils fill in. Nothing of a key is on it. */
export function Worksheet({ plan }: { plan: LessonPlan }) {
  const t = useT()
  const { lesson, activities } = plan
  const missing = activities.filter(({ steps }) => steps.length === 0)
  return (
    <>
      <header className={styles.head}>
        <div className={styles.words}>
          <p className={styles.name}><span>{t('paper.name')}</span></p>
          <h2 className={styles.title}>{lesson.title}</h2>
          <p className={styles.story}><MessageWords id="paper.story" given={{ title: lesson.story.title }} /></p>
          {lesson.introduction !== undefined && <p className={styles.introduction}>{lesson.introduction}</p>}
        </div>
        <div className={styles.link}>
          <p>{t('paper.link')}</p>
          <PupilsLink lesson={lesson} />
        </div>
      </header>
      <p className={styles.places}>{t('paper.places')}</p>
      {paperParts(plan).map(({ activity, steps }, at) => (
        <section key={steps[0]?.step.id} className={styles.part}>
          <PartTitle activity={activity} first={at === 0} />
          {steps.map(({ step, number }, place) => <WorksheetStep key={step.id} step={step} number={number} blind={lesson.blind} again={isSameTask(step, steps[place - 1]?.step)} />)}
        </section>
      ))}
      {missing.length > 0 && <p className={styles.missing} data-screen-only>{t('paper.missing', { count: missing.length })}</p>}
      {lesson.criteria.length > 0 && (
        <section className={styles.part}>
          <h3>{t('paper.criteria')}</h3>
          <ul className={styles.criteria}>{lesson.criteria.map((each) => <li key={each}>{each}</li>)}</ul>
        </section>
      )}
      <GlossaryPart glossary={lesson.glossary} />
      <PaperFoot />
    </>
  )
}
