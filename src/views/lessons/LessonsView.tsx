import { isCardId } from '../../lessons/cards.ts'
import { useT } from '../../locales/useT.ts'
import { PlaceLink } from '../../parts/PlaceLink.tsx'
import { useApp } from '../../store/useApp.ts'
import { useLessonHere } from '../../store/useLessonHere.ts'
import { buttonLook } from '../../ui/Button.tsx'
import { LessonBuilder } from './LessonBuilder.tsx'
import { LessonList } from './LessonList.tsx'
import styles from './LessonsView.module.css'
import { ReadyLesson } from './ReadyLesson.tsx'

/** Lessons on the open story: the ready-made ones and one's own; with a record, one lesson: to read, or to build. */
export function LessonsView() {
  const t = useT()
  const here = useLessonHere()
  const carried = useApp((state) => state.address.lesson !== undefined)
  if (here.kind === 'none') return <LessonList />
  if (here.kind === 'opening') return <p className={styles.page} role="status">{t('lessons.opening')}</p>
  if (here.kind === 'ready') {
    // Only what is on this device can be changed in place; from elsewhere one makes a copy.
    const fixed = carried || isCardId(here.kept.lesson.id)
    return fixed ? <ReadyLesson here={here} /> : <LessonBuilder key={here.kept.lesson.id} here={here} />
  }
  return (
    <div className={styles.page}>
      <h1 tabIndex={-1} className={styles.title}>{t('lessons.not-here')}</h1>
      <p>{here.kind === 'broken' ? here.problem.what : t('lessons.missing')}</p>
      <p>{here.kind === 'broken' ? here.problem.remedy : t('lessons.missing.remedy')}</p>
      <p><PlaceLink to={{ view: 'lessons' }} className={buttonLook('main')}>{t('lessons.all')}</PlaceLink></p>
    </div>
  )
}
