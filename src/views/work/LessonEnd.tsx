import { useId } from 'react'
import { progressOf } from '../../lessons/answered.ts'
import { useT } from '../../locales/useT.ts'
import { emptySheet } from '../../store/answerStore.ts'
import { useApp } from '../../store/useApp.ts'
import { Button } from '../../ui/Button.tsx'
import { activityTitle } from './activityTitle.ts'
import { KeptLine } from './KeptLine.tsx'
import type { Work } from './LessonWork.tsx'
import { LoadAnswers } from './LoadAnswers.tsx'
import { OpenKey } from './OpenKey.tsx'
import { SaveAnswers } from './SaveAnswers.tsx'
import { WorkLink } from './WorkLink.tsx'
import styles from './WorkView.module.css'

/** The end of a lesson: what is still open, and the answers to hand over, to print, to bring from elsewhere or to clear. */
export function LessonEnd({ work }: { work: Work }) {
  const t = useT()
  const ids = useId()
  const notify = useApp((state) => state.notify)
  const { plan: { lesson }, steps, answers, answered, keys } = work
  const open = steps.filter(({ step }) => progressOf(step, answers.sheet.answers[step.id]) !== 'whole')
  const some = Object.keys(answers.sheet.answers).length > 0

  function clear(): void {
    const bringBack = answers.replace(emptySheet())
    notify({ text: t('work.end.cleared'), stays: true, action: { label: t('work.undo'), run: bringBack } })
  }

  return (
    <>
      <header className={styles.head}>
        <p className={styles.quiet}><WorkLink to={{ at: 'start' }}>{lesson.title}</WorkLink></p>
        <h1 tabIndex={-1} className={styles.title}>{t('work.end.title')}</h1>
        <p>{t('work.progress', { answered, of: steps.length })}. {t('work.end.open', { count: open.length })}</p>
        {open.length > 0 && (
          <ul className={styles.list}>
            {open.map(({ number, activity }) => (
              <li key={number}><WorkLink to={{ at: 'step', number }}>{t('work.step.of', { number, of: steps.length })}</WorkLink> <span className={styles.quiet}>{activityTitle(activity, t)}</span></li>
            ))}
          </ul>
        )}
      </header>
      {keys && lesson.compare === 'with-key' && <p className={styles.tools}><span role="status">{t('work.end.key')}</span> <Button onClick={() => work.onKeys(undefined)}>{t('work.key.close')}</Button></p>}
      {!keys && <OpenKey work={work} />}
      <section className={styles.panel} aria-labelledby={`${ids}-over`}>
        <h2 id={`${ids}-over`} className={styles.heading}>{t('work.end.save.title')}</h2>
        <SaveAnswers work={work} />
      </section>
      <section className={styles.panel} aria-labelledby={`${ids}-load`}>
        <h2 id={`${ids}-load`} className={styles.heading}>{t('work.end.load.title')}</h2>
        <LoadAnswers work={work} />
      </section>
      {some && (
        <section className={styles.panel} aria-labelledby={`${ids}-clear`}>
          <h2 id={`${ids}-clear`} className={styles.heading}>{t('work.end.clear.title')}</h2>
          <p className={styles.quiet}>{t('work.end.clear.what')}</p>
          <p><Button onClick={clear}>{t('work.end.clear')}</Button></p>
        </section>
      )}
      <KeptLine work={work} />
    </>
  )
}
