import type { Evidence } from '../../corpus/model.ts'
import { shownLabel } from '../../lessons/asShown.ts'
import { keyLines, reasonsByPassages, type KeyLine } from '../../lessons/keyLines.ts'
import type { LessonPlan } from '../../lessons/plan.ts'
import type { Key, Option, Step } from '../../lessons/steps.ts'
import { formatNumber } from '../../locales/formats.ts'
import { useT } from '../../locales/useT.ts'
import { MessageWords } from '../../parts/MessageWords.tsx'
import { AnswerWords } from '../../parts/AnswerWords.tsx'
import { LessonPassage } from '../../parts/LessonPassage.tsx'
import { ReadingWords } from '../../parts/ReadingWords.tsx'
import { StepWords } from '../../parts/StepWords.tsx'
import { binLetters } from './binLetters.ts'
import { paperParts } from './numberedSteps.ts'
import { PaperFoot } from './PaperFoot.tsx'
import { PartTitle } from './PartTitle.tsx'
import styles from './KeySheet.module.css'

interface KeySheetProps {
  plan: LessonPlan
  keys: readonly Key[]
  /** The teacher's own remark. */
  note: string | undefined
}

/** Every answer with its reason and its passages, numbered like the worksheet. Only for the teacher. */
export function KeySheet({ plan, keys, note }: KeySheetProps) {
  const t = useT()
  const { lesson } = plan
  const byStep = new Map(keys.map((key) => [key.step, key]))
  return (
    <>
      <header className={styles.head}>
        <p className={styles.kick}>{t('paper.key.kick')}</p>
        <h2 className={styles.title}>{lesson.title}</h2>
        <p className={styles.quiet}><MessageWords id="paper.story" given={{ title: lesson.story.title }} /></p>
        <p className={styles.quiet}>{t('paper.key.how')}</p>
        {note !== undefined && <p className={styles.note}><b>{t('paper.key.note')}</b> {note}</p>}
      </header>
      {paperParts(plan).map(({ activity, steps }, at) => (
        <section key={steps[0]?.step.id} className={styles.part}>
          <PartTitle activity={activity} first={at === 0} />
          {steps.map(({ step, number }) => <StepKey key={step.id} step={step} number={number} keyOf={byStep.get(step.id)} blind={lesson.blind} />)}
        </section>
      ))}
      <PaperFoot />
    </>
  )
}

function StepKey({ step, number, keyOf, blind }: { step: Step; number: number; keyOf: Key | undefined; blind: boolean }) {
  const t = useT()
  const lines = keyOf ? reasonsTogether(keyLines(step, keyOf)) : []
  return (
    <section className={styles.step} data-step={step.id}>
      <h4 className={styles.prompt}><span className={styles.number}>{formatNumber(number)}</span> <StepWords of={step.prompt} /></h4>
      {lines.every(({ answer, count }) => answer.length === 0 && count === undefined) && <p className={styles.open}>{t(step.kind === 'scale' ? 'paper.key.ungraded' : 'paper.key.open')}</p>}
      {lines.length > 0 && <ol className={styles.lines}>{lines.map((line, at) => <Line key={at} line={line} step={step} blind={blind} />)}</ol>}
    </section>
  )
}

/** Lines that only give a reason, one after the other, become one: what they rest on stands there once. */
function reasonsTogether(lines: readonly KeyLine[]): readonly KeyLine[] {
  const onlyReasons = ({ entry, answer, count, accepted, contested }: KeyLine): boolean =>
    entry === undefined && answer.length + accepted.length === 0 && count === undefined && contested === undefined
  return lines.reduce<readonly KeyLine[]>((told, line) => {
    const last = told.at(-1)
    return last && onlyReasons(last) && onlyReasons(line) ? [...told.slice(0, -1), { ...last, reasons: [...last.reasons, ...line.reasons] }] : [...told, line]
  }, [])
}

function Line({ line, step, blind }: { line: KeyLine; step: Step; blind: boolean }) {
  const t = useT()
  const letters = binLetters(step, t)
  const letterOf = ({ id }: Option) => letters.has(id) && <span className={styles.letter}>{letters.get(id)}</span>
  const { entry, number, answer, stretch, count, accepted, contested, reasons } = line
  const label = entry && shownLabel(entry)
  const marked = stretch && step.kind === 'mark' ? step.tokens.slice(stretch.from, stretch.to).join('').trim() : undefined
  return (
    <li className={styles.line}>
      <span className={styles.entry}>{entry && number !== undefined ? formatNumber(number) : ''}</span>
      <div className={styles.words}>
        {entry && (
          <div className={styles.asked}>
            {label && <p><StepWords of={label} /></p>}
            <Passages of={entry.passages} blind={blind} />
          </div>
        )}
        {(answer.length > 0 || count !== undefined) && (
          <p className={styles.answer}>
            {marked !== undefined && step.kind === 'mark' && <><q className={/^[“"‘'«„]/.test(marked) ? styles.bare : undefined} lang={step.language}>{marked}</q>{': '}</>}
            {count !== undefined && (entry ? t('paper.key.place', { place: count }) : <b>{formatNumber(count)}</b>)}
            {answer.map((each, at) => <b key={each.id}>{at > 0 && ' · '}{letterOf(each)}<AnswerWords of={each.label} /></b>)}
          </p>
        )}
        {accepted.length > 0 && <p>{t('paper.key.accepted')} <ReadingWords of={accepted} before={letterOf} /></p>}
        {contested !== undefined && <p className={styles.contested}><b>{t('paper.key.contested')}</b> {contested}</p>}
        {reasonsByPassages(reasons).map(({ words, passages }, at) => (
          <div key={at} className={styles.reason}>
            {words.map((each, turn) => <p key={turn}><StepWords of={each} /></p>)}
            <Passages of={passages.filter((each) => !entry?.passages.some((known) => known.article === each.article && known.start === each.start && known.end === each.end))} blind={blind} />
          </div>
        ))}
      </div>
    </li>
  )
}

/** Short ones stand side by side: a key has many. */
function Passages({ of: passages, blind }: { of: readonly Evidence[]; blind: boolean }) {
  if (passages.length === 0) return null
  return <div className={styles.passages}>{passages.map((each) => <LessonPassage key={`${each.article} ${each.start} ${each.end}`} evidence={each} blind={blind} />)}</div>
}
