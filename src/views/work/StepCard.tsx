import { useId, useState, type RefObject } from 'react'
import { passagesAbove, passagesBefore } from '../../lessons/asShown.ts'
import { progressOf } from '../../lessons/answered.ts'
import type { Step } from '../../lessons/steps.ts'
import type { Words } from '../../lessons/words.ts'
import { useT } from '../../locales/useT.ts'
import { LessonPassage } from '../../parts/LessonPassage.tsx'
import { languageOf, StepWords } from '../../parts/StepWords.tsx'
import { useApp } from '../../store/useApp.ts'
import { Button } from '../../ui/Button.tsx'
import { Comparison } from './Comparison.tsx'
import { GlossedText } from './GlossedText.tsx'
import type { Work } from './LessonWork.tsx'
import { OpenKey } from './OpenKey.tsx'
import { StepForm } from './steps/StepForm.tsx'
import styles from './StepCard.module.css'

interface StepCardProps {
  work: Work
  step: Step
  /** Of the question as a heading. */
  level: 2 | 3
  /** Shown before the question, where several steps stand on a page. */
  number?: number
  headRef?: RefObject<HTMLHeadingElement | null>
}

/** A step: the question, what it is about, the form, and the key once there is an answer. */
export function StepCard({ work, step, level, number, headRef }: StepCardProps) {
  const t = useT()
  const titleId = useId()
  const notify = useApp((state) => state.notify)
  const [comparing, setComparing] = useState(false)
  const { plan: { lesson }, answers, keys } = work
  const answer = answers.sheet.answers[step.id]
  const activity = work.steps.find((each) => each.step === step)?.activity
  const begun = progressOf(step, answer) !== 'none'
  const above = passagesAbove(step)
  const before = level === 2 ? passagesBefore(work.steps.flatMap((each) => (each.activity === activity ? [each.step] : [])), step) : []
  const Heading = `h${level}` as const
  const gloss = (words: Words) => <StepWords of={words} piece={(text) => <GlossedText text={text} glossary={lesson.glossary} />} />

  function takeAway(): void {
    answers.give(step.id, undefined)
    setComparing(false)
    notify({ text: t('work.step.cleared'), action: { label: t('work.undo'), run: () => answers.give(step.id, answer) } })
  }

  return (
    <article className={styles.step} aria-labelledby={titleId}>
      <Heading ref={headRef} tabIndex={-1} className={styles.prompt}>
        {number !== undefined && <span className={styles.number}>{number}</span>}{' '}
        <span id={titleId} lang={languageOf(step.prompt)}>{gloss(step.prompt)}</span>
      </Heading>
      {step.hint && <p className={styles.hint} lang={languageOf(step.hint)}>{gloss(step.hint)}</p>}
      {above.length > 0 && (
        <div className={styles.passages}>
          {above.map((evidence) => <LessonPassage key={`${evidence.article} ${evidence.start}`} evidence={evidence} blind={lesson.blind} />)}
        </div>
      )}
      {before.length > 0 && (
        <details className={styles.before}>
          <summary>{t('work.step.before', { count: before.length })}</summary>
          <div className={styles.passages}>
            {before.map((evidence) => <LessonPassage key={`${evidence.article} ${evidence.start} ${evidence.end}`} evidence={evidence} blind={lesson.blind} />)}
          </div>
        </details>
      )}
      <StepForm step={step} answers={answers.sheet.answers} blind={lesson.blind} titleId={titleId} onAnswer={(next) => answers.give(step.id, next)} />
      {begun && (
        <p className={styles.tools}>
          {step.kind !== 'scale' && keys && <Button aria-expanded={comparing} onClick={() => setComparing(!comparing)}>{t(comparing ? 'work.compare.hide' : 'work.compare.show')}</Button>}
          <Button look="plain" onClick={takeAway}>{t('work.step.clear')}</Button>
        </p>
      )}
      {begun && step.kind !== 'scale' && !keys && level === 2 && <OpenKey work={work} />}
      {begun && comparing && keys && <Comparison step={step} answer={answer} keyed={keys().find((key) => key.step === step.id)} blind={lesson.blind} />}
    </article>
  )
}
