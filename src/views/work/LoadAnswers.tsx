import { useId, useState } from 'react'
import { readAnswers } from '../../lessons/format/answers.ts'
import { useT } from '../../locales/useT.ts'
import { useApp } from '../../store/useApp.ts'
import { FileField } from './FileField.tsx'
import type { Work } from './LessonWork.tsx'
import { troubleOf, type Trouble } from './trouble.ts'
import styles from './WorkView.module.css'

/** Opens a file of answers, to go on where another device left off. */
export function LoadAnswers({ work: { plan, answers } }: { work: Work }) {
  const t = useT()
  const id = useId()
  const notify = useApp((state) => state.notify)
  const [trouble, setTrouble] = useState<Trouble & { file: string }>()

  function load(file: string, text: string): void {
    const read = readAnswers(text, plan)
    if (!read.ok) return setTrouble({ ...troubleOf('class.problem', [read.problem], t), file })
    setTrouble(undefined)
    const { sheet, nickname = '', answers: given } = read.read
    const bringBack = answers.replace({ sheet, nickname, answers: given })
    notify({ text: t('work.end.loaded', { file }), stays: true, action: { label: t('work.undo'), run: bringBack } })
  }

  return (
    <>
      <FileField id={id} label={t('work.end.load')} accept=".json,application/json" onGive={load} />
      <p className={styles.quiet}>{t('work.end.load.what')}</p>
      {trouble && <p className={styles.trouble} role="alert"><b>{t('work.file.trouble', { file: trouble.file, what: trouble.what })}</b> {trouble.remedy}</p>}
    </>
  )
}
