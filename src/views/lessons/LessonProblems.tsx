import type { LessonProblem } from '../../lessons/format/readLesson.ts'
import { useT } from '../../locales/useT.ts'
import styles from './LessonProblems.module.css'

/** Why a lesson could not be opened: which file, what and where, and what to do. */
export function LessonProblems({ file, problems }: { file: string; problems: readonly LessonProblem[] }) {
  const t = useT()
  return (
    <div className={styles.problems} role="alert">
      <p><b>{t('lessons.refused', { file })}</b></p>
      <ul>
        {problems.map(({ code, path, values }) => (
          <li key={`${code} ${path}`}>{t(`lessons.problem.${code}`, { ...values, path })} {t(`lessons.problem.${code}.remedy`, { ...values, path })}</li>
        ))}
      </ul>
    </div>
  )
}
