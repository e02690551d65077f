import { useId, useState } from 'react'
import { MOST_NICKNAME, writeAnswers } from '../../lessons/format/answers.ts'
import { useT } from '../../locales/useT.ts'
import { usePorts } from '../../store/useApp.ts'
import { Button } from '../../ui/Button.tsx'
import { answerFileName } from './answerFileName.ts'
import type { Work } from './LessonWork.tsx'
import styles from './WorkView.module.css'

/** The answers as a small file, with a plain sentence of what is in it; or on paper. */
export function SaveAnswers({ work: { plan, answers: { sheet, setNickname } } }: { work: Work }) {
  const t = useT()
  const ids = useId()
  const ports = usePorts()
  const [saved, setSaved] = useState('')
  const some = Object.keys(sheet.answers).length > 0

  function save(): void {
    const name = answerFileName(plan.lesson, sheet)
    ports.saveFile(name, 'application/json', writeAnswers(plan, sheet))
    setSaved(name)
  }

  return (
    <>
      <p>{t('work.end.save.what')}</p>
      <p className={styles.nickname}>
        <label htmlFor={`${ids}-name`}>{t('work.end.nickname')}</label>
        <input
          id={`${ids}-name`} value={sheet.nickname} maxLength={MOST_NICKNAME} aria-describedby={`${ids}-hint`}
          autoComplete="off" spellCheck={false} dir="auto" onChange={({ target }) => setNickname(target.value)}
        />
        <span id={`${ids}-hint`} className={styles.quiet}>{t('work.end.nickname.hint')}</span>
      </p>
      <p className={styles.tools}>
        <Button look="main" icon="save" disabled={!some} onClick={save}>{t('work.end.save')}</Button>
        <Button icon="print" disabled={!some} onClick={ports.print}>{t('work.end.print')}</Button>
      </p>
      <p role="status">{saved !== '' && t('work.end.saved', { file: saved })}</p>
    </>
  )
}
