import { useId, useState } from 'react'
import type { Lesson } from '../../lessons/format/lesson.ts'
import { readLessonFile } from '../../lessons/format/lessonFile.ts'
import { useT } from '../../locales/useT.ts'
import { lessonStore } from '../../store/lessonStore.ts'
import { useApp, usePorts } from '../../store/useApp.ts'
import type { LessonHere } from '../../store/useLessonHere.ts'
import { FileField } from './FileField.tsx'
import { troubleOf, type Trouble } from './trouble.ts'
import styles from './WorkView.module.css'

/** Where no lesson is open: what is wrong with the link, if anything, and the way to open a lesson's file. */
export function LessonDoor({ here }: { here: Exclude<LessonHere, { kind: 'ready' | 'opening' }> }) {
  const t = useT()
  const ids = useId()
  const ports = usePorts()
  const goTo = useApp((state) => state.goTo)
  const [trouble, setTrouble] = useState<Trouble & { file: string }>()

  async function open(name: string, text: string): Promise<void> {
    const read = readLessonFile(text)
    if (!read.ok) return setTrouble({ ...troubleOf('lessons.problem', read.problems, t), file: name })
    await keep(read.read)
    const at = ports.stories.findIndex(({ id }) => id === read.read.story.id)
    goTo({ view: 'work', record: read.read.id, selection: [], ...(at > 0 && { story: read.read.story.id }) })
  }

  /** On a device that has the lesson already, the teacher's notes on it stay. */
  async function keep(lesson: Lesson): Promise<void> {
    const store = lessonStore(ports).getState()
    await store.keep({ lesson, notes: store.lessons?.find((kept) => kept.lesson.id === lesson.id)?.notes ?? { contested: [] } })
  }

  return (
    <div className={styles.page}>
      <h1 tabIndex={-1} className={styles.title}>{t('work.door.title')}</h1>
      {here.kind === 'missing' && <p className={styles.trouble} role="alert"><b>{t('work.door.missing')}</b> {t('work.door.missing.remedy')}</p>}
      {here.kind === 'broken' && <p className={styles.trouble} role="alert"><b>{here.problem.what}</b> {here.problem.remedy}</p>}
      <p className={styles.lede}>{t('work.door.how')}</p>
      <FileField id={`${ids}-file`} label={t('work.door.file')} accept=".json,application/json" onGive={(name, text) => void open(name, text)} />
      {trouble && <p className={styles.trouble} role="alert"><b>{t('work.file.trouble', { file: trouble.file, what: trouble.what })}</b> {trouble.remedy}</p>}
      <p className={styles.quiet}>{t('work.door.stays')}</p>
    </div>
  )
}
