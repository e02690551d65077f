import { useT } from '../../locales/useT.ts'
import { useLessonHere } from '../../store/useLessonHere.ts'
import { LessonDoor } from './LessonDoor.tsx'
import { LessonWork } from './LessonWork.tsx'
import styles from './WorkView.module.css'

/** The pupil's page: a lesson by its link or file, its steps, and the answers, which stay on the device. */
export function WorkView() {
  const t = useT()
  const here = useLessonHere()
  if (here.kind === 'ready') return <LessonWork key={here.kept.lesson.id} plan={here.plan} keys={here.keys} />
  if (here.kind === 'opening') return <p className={styles.page} role="status">{t('shell.loading')}</p>
  return <LessonDoor here={here} />
}
