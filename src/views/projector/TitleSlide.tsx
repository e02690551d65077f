import type { LessonPlan } from '../../lessons/plan.ts'
import { useT } from '../../locales/useT.ts'
import { MessageWords } from '../../parts/MessageWords.tsx'
import { PupilsLink } from '../../parts/PupilsLink.tsx'
import { StepWords, wordsOf } from '../../parts/StepWords.tsx'
import styles from './TitleSlide.module.css'

/** The first slide: what the lesson is, what comes, and how pupils get to it. */
export function TitleSlide({ plan: { lesson, activities } }: { plan: LessonPlan }) {
  const t = useT()
  const shown = activities.filter(({ steps }) => steps.length > 0)
  const minutes = shown.reduce((sum, each) => sum + each.minutes, 0)
  const [only] = shown.length === 1 ? shown : []
  // A lesson of one activity mostly has its name.
  const repeats = only !== undefined && wordsOf({ say: `activity.${only.kind}.title` }, t) === lesson.title
  return (
    <div className={styles.slide}>
      <div className={styles.words}>
        <h1 tabIndex={-1} className={styles.title}>{lesson.title}</h1>
        <p className={styles.story}><MessageWords id="projector.story" given={{ title: lesson.story.title }} /></p>
        {lesson.introduction !== undefined && <p>{lesson.introduction}</p>}
        {!repeats && <ol className={styles.activities}>
          {shown.map(({ id, kind, minutes: each }) => (
            <li key={id}><StepWords of={{ say: `activity.${kind}.title` }} /> <span>{t('projector.minutes', { count: each })}</span></li>
          ))}
        </ol>}
        {(repeats || shown.length > 1) && <p className={styles.story}>{t(repeats ? 'projector.minutes' : 'projector.minutes.all', { count: minutes })}</p>}
      </div>
      <div className={styles.link}>
        <p>{t('projector.link')}</p>
        <PupilsLink lesson={lesson} />
      </div>
    </div>
  )
}
