import { isCardId } from '../../lessons/cards.ts'
import { useT } from '../../locales/useT.ts'
import { PlaceLink } from '../../parts/PlaceLink.tsx'
import type { LessonHere } from '../../store/useLessonHere.ts'
import { KeyPreview } from './KeyPreview.tsx'
import styles from './LessonsView.module.css'
import { LessonTools } from './LessonTools.tsx'
import { MissingWords } from './MissingWords.tsx'
import { minutesOf, titleOfKind } from './lessonWords.ts'
import ready from './ReadyLesson.module.css'
import { OtherPrograms } from './OtherPrograms.tsx'
import { StandardList } from './StandardList.tsx'

/** A lesson that can't be changed in place: a ready-made one, or one that a link brought. */
export function ReadyLesson({ here: { kept, plan, keys } }: { here: Extract<LessonHere, { kind: 'ready' }> }) {
  const t = useT()
  const { lesson } = kept
  return (
    <div className={styles.page}>
      <p><PlaceLink to={{ view: 'lessons' }}>{t('lessons.all')}</PlaceLink></p>
      <h1 tabIndex={-1} className={styles.title}>{lesson.title}</h1>
      <p className={styles.lede}>
        {t('lessons.minutes', { count: minutesOf(lesson) })} · {t(isCardId(lesson.id) ? 'lessons.ready.what' : 'lessons.from-link')}
      </p>
      <LessonTools kept={kept} plan={plan} />
      {lesson.introduction !== undefined && <p className={ready.introduction}>{lesson.introduction}</p>}
      <section className={styles.section} aria-labelledby="lesson-activities">
        <h2 id="lesson-activities" className={styles.heading}>{t('lessons.build.activities')}</h2>
        <ol className={ready.activities}>
          {plan.activities.map(({ id, kind, minutes, missing }) => (
            <li key={id}>
              <h3 className={ready.activity}>{titleOfKind(kind, t)} <span className={ready.minutes}>{t('lessons.minutes', { count: minutes })}</span></h3>
              <p>{t(`activity.${kind}.goal`)}</p>
              {missing.length > 0 ? <MissingWords missing={missing} /> : <p className={styles.quiet}><b>{t('lessons.product')}</b> {t(`activity.${kind}.product`)}</p>}
            </li>
          ))}
        </ol>
      </section>
      {lesson.standards.length > 0 && (
        <section className={styles.section} aria-labelledby="lesson-standards">
          <h2 id="lesson-standards" className={styles.heading}>{t('lessons.build.standards')}</h2>
          <StandardList ids={lesson.standards} />
        </section>
      )}
      <KeyPreview plan={plan} keys={keys} />
      <OtherPrograms plan={plan} keys={keys} />
    </div>
  )
}
