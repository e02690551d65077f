import type { Evidence } from '../../corpus/model.ts'
import { reasonsByPassages, type KeyLine } from '../../lessons/keyLines.ts'
import type { Step } from '../../lessons/steps.ts'
import { formatNumber } from '../../locales/formats.ts'
import { useT } from '../../locales/useT.ts'
import { AnswerWords } from '../../parts/AnswerWords.tsx'
import { MarkedWords } from '../../parts/MarkedWords.tsx'
import { LessonPassage } from '../../parts/LessonPassage.tsx'
import { ReadingWords } from '../../parts/ReadingWords.tsx'
import { StepWords } from '../../parts/StepWords.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { useIntoView } from '../../ui/useIntoView.ts'
import styles from './KeyShown.module.css'

interface KeyShownProps {
  step: Step
  line: KeyLine
  blind: boolean
  /** It was revealed last: it comes into view. */
  latest: boolean
  /** Passages that stand above it already. */
  shown?: readonly Evidence[]
}

/** One revealed line of the key: what is right, what may be said too, why, and on which words it rests. */
export function KeyShown({ step, line, blind, latest, shown = [] }: KeyShownProps) {
  const t = useT()
  const place = useIntoView<HTMLDivElement>(latest, 'nearest')
  const { answer, count, accepted, contested, reasons, stretch } = line
  const isShown = ({ article, start, end }: Evidence): boolean => shown.some((known) => known.article === article && known.start === start && known.end === end)
  return (
    <div ref={place} className={styles.key}>
      {(answer.length > 0 || count !== undefined) && (
        <p className={styles.answer}>
          <Icon name="check" />
          <span className="unseen">{t('projector.key')} </span>
          {stretch && step.kind === 'mark' && <><MarkedWords step={step} stretch={stretch} /> </>}
          {count !== undefined && <b>{line.entry ? t('projector.key.place', { place: count }) : formatNumber(count)}</b>}
          {answer.map(({ id, label }, at) => <b key={id}>{at > 0 && <span aria-hidden="true"> · </span>}<AnswerWords of={label} /></b>)}
        </p>
      )}
      {accepted.length > 0 && <p>{t('projector.key.accepted')} <ReadingWords of={accepted} /></p>}
      {contested !== undefined && <p className={styles.contested}><b>{t('projector.key.contested')}</b> {contested}</p>}
      {reasonsByPassages(reasons).map(({ words, passages }, at) => (
        <div key={at} className={styles.reason}>
          {words.map((each, turn) => <p key={turn}><StepWords of={each} /></p>)}
          {passages.filter((each) => !isShown(each)).map((each) => <LessonPassage key={`${each.article} ${each.start} ${each.end}`} evidence={each} blind={blind} />)}
        </div>
      ))}
    </div>
  )
}
