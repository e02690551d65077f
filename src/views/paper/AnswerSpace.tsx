import { markedPassage } from '../../lessons/keyLines.ts'
import type { MarkStep, Step } from '../../lessons/steps.ts'
import type { Words } from '../../lessons/words.ts'
import { formatNumber } from '../../locales/formats.ts'
import { useT } from '../../locales/useT.ts'
import { AnswerWords } from '../../parts/AnswerWords.tsx'
import { LessonPassage, MarkedPlaces } from '../../parts/LessonPassage.tsx'
import { StepWords } from '../../parts/StepWords.tsx'
import { AssignSpace } from './AssignSpace.tsx'
import { Box, Lines } from './Blanks.tsx'
import { EntryWords } from './EntryWords.tsx'
import { SortSpace } from './SortSpace.tsx'
import styles from './AnswerSpace.module.css'

/** Room for an answer by hand, by kind of step. */
export function AnswerSpace({ step, blind, again }: { step: Step; blind: boolean; again: boolean }) {
  const t = useT()
  switch (step.kind) {
    case 'choice':
      return (
        <>
          {step.many && <p className={styles.quiet}>{t('paper.many')}</p>}
          <ul className={styles.options}>{step.options.map(({ id, label }) => <li key={id}><Box /> <AnswerWords of={label} /></li>)}</ul>
        </>
      )
    case 'sort':
      return <SortSpace step={step} blind={blind} />
    case 'assign':
      return <AssignSpace step={step} blind={blind} />
    case 'order':
      return (
        <>
          <p className={styles.quiet}>{t('paper.order', { count: step.entries.length })} <b>1</b> = <StepWords of={step.from} />, <b>{formatNumber(step.entries.length)}</b> = <StepWords of={step.to} /></p>
          <ul className={styles.options}>{step.entries.map((entry) => <li key={entry.id}><Box wide /> <EntryWords entry={entry} blind={blind} /></li>)}</ul>
        </>
      )
    case 'mark':
      return <Marking step={step} blind={blind} again={again} />
    case 'number':
      return <p className={styles.count}><Box wide /> <StepWords of={step.unit} /> <span className={styles.quiet}>{t('paper.number', { min: step.min, max: step.max })}</span></p>
    case 'scale':
      return (
        <div className={styles.scale}>
          <p className={styles.quiet}>{t('paper.scale')}</p>
          <div className={styles.line} aria-hidden="true">{[0, 10, 20, 30, 40, 50, 60, 70, 80, 90, 100].map((value) => <i key={value}>{value % 50 === 0 && <span>{formatNumber(value)}</span>}</i>)}</div>
          <p className={styles.ends}><span><StepWords of={step.from} /></span><span><StepWords of={step.to} /></span></p>
          {/* Without the numbers: they would be the key to the question of origins on the same sheet. */}
          {step.moment === 'after' && <p className={styles.quiet}>{t('paper.scale.after')}</p>}
        </div>
      )
    case 'text':
      return <><Rubric words={step.rubric} /><Lines count={step.lines} /></>
    case 'paragraph':
      return (
        <>
          <p className={styles.quiet}>{t('paper.paragraph', { count: step.words })}</p>
          <ol className={styles.claims}>
            {step.claims.map(({ id, text, origins }) => (
              <li key={id}>
                <StepWords of={text} /> <span className={styles.quiet}>{t('paper.paragraph.origins')} {origins.map(({ id: origin, label }, at) => <span key={origin}>{at > 0 && ' · '}<StepWords of={label} /></span>)}</span>
              </li>
            ))}
          </ol>
          <Rubric words={step.rubric} />
          <Lines count={Math.max(6, Math.ceil(step.words / WORDS_A_LINE))} />
        </>
      )
    case 'list':
      return (
        <>
          <ul className={styles.options}>{step.starters.map((each, at) => <li key={at}><Box /> <StepWords of={each} /></li>)}</ul>
          <Lines count={step.lines} />
        </>
      )
  }
}

/** Words that a pupil writes on a line of paper. */
const WORDS_A_LINE = 10

/** The words to mark with a pen, far apart; each role has a way of marking that needs no colour. */
function Marking({ step, blind, again }: { step: MarkStep; blind: boolean; again: boolean }) {
  const t = useT()
  const passage = markedPassage(step)
  const text = <span className={styles.text} lang={step.language} dir="auto">{step.tokens.join('')}</span>
  return (
    <>
      {!again && (
        <>
          <p className={styles.quiet}>{t('paper.mark')}</p>
          <ul className={styles.roles}>
            {step.roles.map(({ id, label }, at) => <li key={id}><span className={styles[`mark${(at % 4) + 1}`]}><StepWords of={label} /></span></li>)}
          </ul>
        </>
      )}
      <div>{passage ? <LessonPassage evidence={passage} blind={blind}>{text}</LessonPassage> : <>{text} <MarkedPlaces step={step} blind={blind} /></>}</div>
    </>
  )
}

function Rubric({ words }: { words: readonly Words[] }) {
  const t = useT()
  if (words.length === 0) return null
  return (
    <div className={styles.rubric}>
      <p className={styles.quiet}>{t('paper.rubric')}</p>
      <ul>{words.map((each, at) => <li key={at}><Box /> <StepWords of={each} /></li>)}</ul>
    </div>
  )
}
