import { markedPassage, type KeyLine } from '../../lessons/keyLines.ts'
import type { ChoiceStep, MarkStep, Option, ParagraphStep, ScaleStep, Step } from '../../lessons/steps.ts'
import type { Words } from '../../lessons/words.ts'
import { formatNumber } from '../../locales/formats.ts'
import { useT } from '../../locales/useT.ts'
import { AnswerWords } from '../../parts/AnswerWords.tsx'
import { LessonPassage, MarkedPlaces } from '../../parts/LessonPassage.tsx'
import { StepWords } from '../../parts/StepWords.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { markedPieces } from './markedPieces.ts'
import { StepEntries } from './StepEntries.tsx'
import styles from './StepBody.module.css'

interface StepBodyProps {
  step: Step
  /** What of the key is on screen, the latest line last. */
  shown: readonly KeyLine[]
  blind: boolean
}

/** What a class answers, by kind of step: to be read from the back row, answered aloud, by hand or on paper. */
export function StepBody({ step, shown, blind }: StepBodyProps) {
  const t = useT()
  switch (step.kind) {
    case 'choice':
      return <Options step={step} shown={shown} />
    case 'sort':
      return <><Chips label={t('projector.bins')} options={step.bins} /><StepEntries step={step} shown={shown} blind={blind} /></>
    case 'assign':
      return (
        <>
          <Chips label={t('projector.claims')} options={step.claims} numbered />
          <Chips label={t('projector.stances')} options={step.stances} />
          <StepEntries step={step} shown={shown} blind={blind} />
        </>
      )
    case 'order':
      return (
        <>
          <p className={styles.ends}><StepWords of={step.from} /> <Icon name="arrow" /><span className="unseen">{t('projector.order.to')}</span> <StepWords of={step.to} /></p>
          <StepEntries step={step} shown={shown} blind={blind} />
        </>
      )
    case 'mark':
      return <Marking step={step} shown={shown} blind={blind} />
    case 'number':
      return <p className={styles.number}><b>{t('projector.number', { min: step.min, max: step.max })}</b> <StepWords of={step.unit} /></p>
    case 'scale':
      return <Scale step={step} />
    case 'text':
      return <WordList title={t('projector.rubric')} words={step.rubric} />
    case 'paragraph':
      return <FairParagraph step={step} />
    case 'list':
      return <WordList title={t('projector.starters')} words={step.starters} />
  }
}

function Options({ step, shown }: { step: ChoiceStep; shown: readonly KeyLine[] }) {
  const t = useT()
  const right = new Set(shown.flatMap(({ answer }) => answer.map(({ id }) => id)))
  return (
    <>
      {step.many && <p className={styles.quiet}>{t('projector.many')}</p>}
      <ol className={styles.options}>
        {step.options.map(({ id, label }, at) => {
          const isRight = right.has(id)
          return (
            <li key={id} className={isRight ? styles.right : undefined}>
              <span className={styles.sign} aria-hidden="true">{isRight ? <Icon name="check" /> : formatNumber(at + 1)}</span>
              <AnswerWords of={label} />
            </li>
          )
        })}
      </ol>
    </>
  )
}

function Chips({ label, options, numbered = false }: { label: string; options: readonly Option[]; numbered?: boolean }) {
  const List = numbered ? 'ol' : 'ul'
  return (
    <div className={styles.chips}>
      <p className={styles.quiet}>{label}</p>
      <List>{options.map(({ id, label: words }) => <li key={id}><AnswerWords of={words} /></li>)}</List>
    </div>
  )
}

/** The words to mark. What the key marks is framed and named; nothing is told by colour alone. */
function Marking({ step, shown, blind }: { step: MarkStep; shown: readonly KeyLine[]; blind: boolean }) {
  const t = useT()
  const passage = markedPassage(step)
  const stretches = shown.flatMap(({ stretch }) => stretch ?? [])
  const text = (
    <span className={styles.text} lang={step.language} dir="auto">
      {markedPieces(step.tokens, stretches).map(({ words, role }, at) => {
        const label = step.roles.find(({ id }) => id === role)?.label
        return label === undefined ? <span key={at}>{words}</span> : <mark key={at}>{words}<small> <StepWords of={label} /></small></mark>
      })}
    </span>
  )
  return (
    <>
      <Chips label={t('projector.roles')} options={step.roles} />
      <div className={styles.marking}>{passage ? <LessonPassage evidence={passage} blind={blind}>{text}</LessonPassage> : <>{text} <MarkedPlaces step={step} blind={blind} /></>}</div>
    </>
  )
}

function Scale({ step }: { step: ScaleStep }) {
  const t = useT()
  return (
    <>
      <div className={styles.scale}>
        <span className={styles.line} aria-hidden="true">{[0, 25, 50, 75, 100].map((value) => <i key={value}>{formatNumber(value)}</i>)}</span>
        <p><span><StepWords of={step.from} /></span><span><StepWords of={step.to} /></span></p>
      </div>
      {step.moment === 'after' && (
        <p className={styles.number}>{t('count.articles', { count: step.articles })} <span aria-hidden="true">·</span> <b>{t('count.origins', { count: step.origins })}</b></p>
      )}
      <p className={styles.quiet}>{t('projector.scale.hint')}</p>
    </>
  )
}

function FairParagraph({ step }: { step: ParagraphStep }) {
  const t = useT()
  return (
    <>
      <p className={styles.quiet}>{t('projector.words', { count: step.words })}</p>
      <ol className={styles.sentences}>
        {step.claims.map(({ id, text, origins }) => (
          <li key={id}>
            <StepWords of={text} />
            <span className={styles.quiet}> {origins.map(({ id: origin, label }, at) => <span key={origin}>{at > 0 && ' · '}<StepWords of={label} /></span>)}</span>
          </li>
        ))}
      </ol>
      <WordList title={t('projector.rubric')} words={step.rubric} />
    </>
  )
}

function WordList({ title, words }: { title: string; words: readonly Words[] }) {
  if (words.length === 0) return null
  return (
    <div className={styles.list}>
      <p className={styles.quiet}>{title}</p>
      <ul>{words.map((each, at) => <li key={at}><StepWords of={each} /></li>)}</ul>
    </div>
  )
}
