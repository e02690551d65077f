import type { ReactNode } from 'react'
import { useT } from '../locales/useT.ts'
import { useLessonHere, type LessonHere } from '../store/useLessonHere.ts'
import { PlaceLink } from './PlaceLink.tsx'
import styles from './LessonGate.module.css'

/** A lesson that can be shown. */
export type ReadyLesson = Extract<LessonHere, { kind: 'ready' }>

/** Waits for the lesson of the address, and says so when there is none; gives it to what shows it. */
export function LessonGate({ children }: { children: (here: ReadyLesson) => ReactNode }) {
  const t = useT()
  const here = useLessonHere()
  if (here.kind === 'ready') return children(here)
  if (here.kind === 'opening') return <p className={styles.gate} role="status">{t('shell.loading')}</p>
  return (
    <div className={styles.gate} role="alert">
      <h1 tabIndex={-1}>{here.kind === 'broken' ? here.problem.what : t(`paper.gate.${here.kind}`)}</h1>
      <p>{here.kind === 'broken' ? here.problem.remedy : t(`paper.gate.${here.kind}.advice`)}</p>
      <p><PlaceLink to={{ view: 'lessons' }}>{t('paper.gate.lessons')}</PlaceLink></p>
    </div>
  )
}
