import { progressOf } from '../../lessons/answered.ts'
import type { Step } from '../../lessons/steps.ts'
import { useT } from '../../locales/useT.ts'
import { MessageWords } from '../../parts/MessageWords.tsx'
import { StepWords } from '../../parts/StepWords.tsx'
import { Button, buttonLook } from '../../ui/Button.tsx'
import { activityTitle } from './activityTitle.ts'
import { GlossedText } from './GlossedText.tsx'
import { KeptLine } from './KeptLine.tsx'
import type { Work } from './LessonWork.tsx'
import { useGoTo } from './usePlace.ts'
import { WorkLink } from './WorkLink.tsx'
import styles from './WorkView.module.css'

/** The lesson's first page: what it is about, its words, what is to do, and where to go on. */
export function LessonStart({ work }: { work: Work }) {
  const t = useT()
  const goTo = useGoTo()
  const { plan: { lesson, activities, before, after }, steps, answers: { sheet }, answered } = work
  const next = steps.find(({ step }) => progressOf(step, sheet.answers[step.id]) !== 'whole')
  const minutes = activities.reduce((sum, activity) => sum + (activity.steps.length > 0 ? activity.minutes : 0), 0)
  return (
    <>
      <header className={styles.head}>
        <p className={styles.quiet}><MessageWords id="work.start.about" values={{ minutes }} given={{ story: lesson.story.title }} /></p>
        <h1 tabIndex={-1} className={styles.title}>{lesson.title}</h1>
        {lesson.introduction !== undefined && <p className={styles.lede} lang={lesson.language}><GlossedText text={lesson.introduction} glossary={lesson.glossary} /></p>}
        {lesson.blind && <p className={styles.quiet}>{t('work.start.blind')}</p>}
      </header>
      {steps.length === 0 ? <p className={styles.lede}>{t('work.start.nothing')}</p> : (
        <p className={styles.tools}>
          <Button look="main" onClick={() => goTo(next ? { at: 'step', number: next.number } : { at: 'end' })}>
            {t(answered === 0 && next?.number === 1 ? 'work.start.begin' : next ? 'work.start.on' : 'work.start.end', { number: next?.number ?? 0 })}
          </Button>
          <WorkLink to={{ at: 'all' }} className={buttonLook()}>{t('work.start.all')}</WorkLink>
          <span className={styles.quiet}>{t('work.progress', { answered, of: steps.length })}</span>
        </p>
      )}
      <section aria-labelledby="work-steps">
        <h2 id="work-steps" className={styles.heading}>{t('work.start.steps')}</h2>
        <ol className={styles.activities}>
          <Confidence steps={before} work={work} />
          {activities.map((activity) => {
            const own = steps.filter(({ activity: of }) => of === activity)
            const done = own.filter(({ step }) => progressOf(step, sheet.answers[step.id]) === 'whole').length
            return (
              <li key={activity.id}>
                <span className={styles.name}>
                  {own[0] ? <WorkLink to={{ at: 'step', number: own[0].number }}>{activityTitle(activity, t)}</WorkLink> : activityTitle(activity, t)}
                </span>
                {own.length > 0 ? <span className={styles.quiet}>{t('work.start.activity', { minutes: activity.minutes, answered: done, of: own.length })}</span> : (
                  <span className={styles.quiet}>
                    {t('work.start.missing')} {activity.missing.map((words) => <StepWords key={JSON.stringify(words)} of={words} />)}
                  </span>
                )}
              </li>
            )
          })}
          <Confidence steps={after} work={work} />
        </ol>
      </section>
      {lesson.glossary.length > 0 && (
        <section aria-labelledby="work-glossary">
          <h2 id="work-glossary" className={styles.heading}>{t('work.glossary')}</h2>
          <dl className={styles.glossary} lang={lesson.language}>
            {lesson.glossary.map(({ term, meaning }) => <div key={term}><dt>{term}</dt><dd>{meaning}</dd></div>)}
          </dl>
        </section>
      )}
      <KeptLine work={work} />
    </>
  )
}

/** How sure one is, before the activities or after them: a line of its own, so that the lines make up the count. */
function Confidence({ steps, work }: { steps: readonly Step[]; work: Work }) {
  const t = useT()
  const own = work.steps.filter(({ step }) => steps.includes(step))
  const [first] = own
  if (!first) return null
  const answered = own.filter(({ step }) => progressOf(step, work.answers.sheet.answers[step.id]) === 'whole').length
  return (
    <li>
      <span className={styles.name}><WorkLink to={{ at: 'step', number: first.number }}>{t('work.confidence')}</WorkLink></span>
      <span className={styles.quiet}>{t('work.progress', { answered, of: own.length })}</span>
    </li>
  )
}
