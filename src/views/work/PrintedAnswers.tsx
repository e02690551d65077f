import { Fragment } from 'react'
import { progressOf } from '../../lessons/answered.ts'
import type { Step } from '../../lessons/steps.ts'
import { useT } from '../../locales/useT.ts'
import { LessonPassage } from '../../parts/LessonPassage.tsx'
import { StepWords, wordsOf } from '../../parts/StepWords.tsx'
import { activityTitle } from './activityTitle.ts'
import { answerLines } from './answerLines.ts'
import type { Work } from './LessonWork.tsx'
import { BuiltMatrix } from './steps/BuiltMatrix.tsx'
import { EntryWords } from './steps/entryWords.tsx'
import { Rubric } from './steps/Rubric.tsx'
import styles from './PrintedAnswers.module.css'

/** All that was answered, in words, for paper. */
export function PrintedAnswers({ work }: { work: Work }) {
  const t = useT()
  const { plan: { lesson }, steps, answers: { sheet } } = work
  return (
    <div className={styles.paper}>
      <h1 className={styles.title}>{lesson.title}</h1>
      <p className={styles.about}>{[lesson.story.title, sheet.nickname, t('work.progress', { answered: work.answered, of: steps.length })].filter(Boolean).join(' · ')}</p>
      {steps.map(({ number, step, activity }, at) => (
        <Fragment key={step.id}>
          {(at === 0 || steps[at - 1]?.activity !== activity) && <h2 className={styles.heading}>{activityTitle(activity, t)}</h2>}
          <section className={styles.step}>
            <h3 className={styles.prompt}>{number}. <StepWords of={step.prompt} /></h3>
            {step.passages.map((evidence) => <LessonPassage key={`${evidence.article} ${evidence.start}`} evidence={evidence} blind={lesson.blind} linked={false} />)}
            <PrintedAnswer work={work} step={step} />
          </section>
        </Fragment>
      ))}
    </div>
  )
}

function PrintedAnswer({ work: { plan: { lesson }, answers: { sheet } }, step }: { work: Work; step: Step }) {
  const t = useT()
  const answer = sheet.answers[step.id]
  if (!answer || progressOf(step, answer) === 'none') return <p className={styles.none}>{t('work.print.none')}</p>
  const lines = answerLines(step, answer, t)
  const pair = step.kind === 'scale' && step.moment === 'after' ? sheet.answers[step.pair] : undefined
  const entries = 'entries' in step ? step.entries : []
  const inOrder = answer.kind === 'order' ? [...entries].sort((a, b) => answer.order.indexOf(a.id) - answer.order.indexOf(b.id)) : entries
  return (
    <>
      {entries.length > 0 ? (
        <ul className={styles.entries}>
          {inOrder.map((entry) => (
            <li key={entry.id}>
              <EntryWords entry={entry} blind={lesson.blind} />
              <p className={styles.answer}>{lines.find((line) => line.entry === entry.id)?.words || t('work.print.none')}</p>
            </li>
          ))}
        </ul>
      ) : lines.map(({ entry, words }) => {
        const role = step.kind === 'mark' ? step.roles.find(({ id }) => id === entry) : undefined
        return words !== '' && <p key={entry} className={styles.answer}>{role && <b>{wordsOf(role.label, t)}: </b>}{words}</p>
      })}
      {step.kind === 'assign' && answer.kind === 'assign' && <BuiltMatrix step={step} placed={answer.placed} />}
      {step.kind === 'scale' && pair?.kind === 'scale' && answer.kind === 'scale' && (
        <p>{t('work.scale.both', { before: pair.value, now: answer.value, articles: t('count.articles', { count: step.articles }), origins: t('count.origins', { count: step.origins }) })}</p>
      )}
      {(step.kind === 'text' || step.kind === 'paragraph') && <Rubric rubric={step.rubric} />}
    </>
  )
}
