import { useId, useState } from 'react'
import { readKeyFile } from '../../lessons/format/lessonFile.ts'
import type { TeacherNotes } from '../../lessons/format/lesson.ts'
import type { LessonProblem } from '../../lessons/format/readLesson.ts'
import type { LessonPlan } from '../../lessons/plan.ts'
import { useT } from '../../locales/useT.ts'
import { useApp } from '../../store/useApp.ts'
import page from './LessonsView.module.css'
import { LessonProblems } from './LessonProblems.tsx'
import styles from './MyLessons.module.css'

/** Brings the teacher's note and the contested entries to a second device: the lesson's own file has neither. */
export function OpenKeyFile({ plan, onNotes }: { plan: LessonPlan; onNotes: (notes: TeacherNotes) => void }) {
  const t = useT()
  const id = useId()
  const notify = useApp((state) => state.notify)
  const [refused, setRefused] = useState<{ file: string; problems: readonly LessonProblem[] }>()

  async function open(file: File): Promise<void> {
    const read = readKeyFile(await file.text().catch(() => ''), plan)
    setRefused(read.ok ? undefined : { file: file.name, problems: read.problems })
    if (!read.ok) return
    onNotes(read.read.notes)
    notify({ text: t('lessons.key.file.opened', { count: read.read.notes.contested.length }) })
  }

  return (
    <div>
      <label className={styles.file} htmlFor={id}>{t('lessons.key.file.open')}</label>
      <p className={page.quiet} id={`${id}-hint`}>{t('lessons.key.file.hint')}</p>
      <input
        id={id} type="file" accept=".json,application/json" aria-describedby={`${id}-hint`} className={styles.picker}
        onChange={({ target }) => {
          const [file] = target.files ?? []
          if (file) void open(file)
          // The same file again, after it was changed, is a choice too.
          target.value = ''
        }}
      />
      {refused && <LessonProblems file={refused.file} problems={refused.problems} />}
    </div>
  )
}
