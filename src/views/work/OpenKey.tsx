import { useId, useState } from 'react'
import { readKeyFile } from '../../lessons/format/lessonFile.ts'
import { useT } from '../../locales/useT.ts'
import { useApp } from '../../store/useApp.ts'
import { FileField } from './FileField.tsx'
import { troubleOf, type Trouble } from './trouble.ts'
import type { Work } from './LessonWork.tsx'
import styles from './WorkView.module.css'

/** Opens the key that the teacher gives as a file, for lessons that are compared only with it. */
export function OpenKey({ work: { plan, onKeys } }: { work: Work }) {
  const t = useT()
  const id = useId()
  const notify = useApp((state) => state.notify)
  const [trouble, setTrouble] = useState<Trouble & { file: string }>()

  function open(file: string, text: string): void {
    const read = readKeyFile(text, plan)
    if (!read.ok) return setTrouble({ ...troubleOf('lessons.problem', read.problems, t), file })
    setTrouble(undefined)
    onKeys(read.read.keys)
    notify({ text: t('work.key.opened') })
  }

  return (
    <details className={styles.fold}>
      <summary>{t('work.key.open')}</summary>
      <p className={styles.quiet}>{t('work.key.how')}</p>
      <FileField id={id} label={t('work.key.file')} accept=".json,application/json" onGive={open} />
      {trouble && <p className={styles.trouble} role="alert"><b>{t('work.file.trouble', { file: trouble.file, what: trouble.what })}</b> {trouble.remedy}</p>}
    </details>
  )
}
