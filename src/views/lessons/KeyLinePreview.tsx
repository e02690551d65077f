import { useState } from 'react'
import { shownLabel } from '../../lessons/asShown.ts'
import { reasonsByPassages, type KeyLine } from '../../lessons/keyLines.ts'
import type { Step } from '../../lessons/steps.ts'
import { formatNumber } from '../../locales/formats.ts'
import { useT } from '../../locales/useT.ts'
import { AnswerWords } from '../../parts/AnswerWords.tsx'
import { MarkedWords } from '../../parts/MarkedWords.tsx'
import { LessonPassage } from '../../parts/LessonPassage.tsx'
import { ReadingWords } from '../../parts/ReadingWords.tsx'
import { StepWords } from '../../parts/StepWords.tsx'
import { Button } from '../../ui/Button.tsx'
import { Icon } from '../../ui/Icon.tsx'
import styles from './KeyLinePreview.module.css'
import { TextLine } from './TextLine.tsx'

interface KeyLinePreviewProps {
  step: Step
  line: KeyLine
  blind: boolean
  onContest: ((reason: string | undefined) => void) | undefined
}

/** One entry with what the key says of it and why; the teacher may call it contested. */
export function KeyLinePreview({ step, line, blind, onContest }: KeyLinePreviewProps) {
  const t = useT()
  const { entry, answer, accepted, count, contested, reasons, stretch } = line
  const label = entry && shownLabel(entry)
  // What is asked about stands above already.
  const shown = new Set([...step.passages, ...(entry?.passages ?? [])].map(({ article, start, end }) => `${article} ${start} ${end}`))
  return (
    <div className={styles.line}>
      {entry && (
        <div className={styles.entry}>
          {label && <p><StepWords of={label} /></p>}
          {entry.passages.map((each) => <LessonPassage key={`${each.article} ${each.start} ${each.end}`} evidence={each} blind={blind} />)}
        </div>
      )}
      {(answer.length > 0 || count !== undefined) && (
        <p className={styles.answer}>
          <Icon name="check" />
          <span className="unseen">{t('lessons.key.says')}</span>
          <span>
            {stretch && step.kind === 'mark' && <><MarkedWords step={step} stretch={stretch} /> </>}
            {count !== undefined && <b>{entry ? t('lessons.key.place', { place: count }) : formatNumber(count)}</b>}
            {answer.map(({ id, label }, at) => <b key={id}>{at > 0 && ' · '}<AnswerWords of={label} /></b>)}
          </span>
        </p>
      )}
      {accepted.length > 0 && <p>{t('lessons.key.accepted')} <ReadingWords of={accepted} /></p>}
      {reasonsByPassages(reasons).map(({ words, passages }, at) => (
        <div key={at} className={styles.reason}>
          {words.map((each, turn) => <p key={turn}><StepWords of={each} /></p>)}
          {passages.filter(({ article, start, end }) => !shown.has(`${article} ${start} ${end}`)).map((each) => <LessonPassage key={`${each.article} ${each.start} ${each.end}`} evidence={each} blind={blind} />)}
        </div>
      ))}
      {onContest ? <ContestEntry contested={contested} onContest={onContest} /> : contested !== undefined && <p><b>{t('lessons.contested')}</b> {contested}</p>}
    </div>
  )
}

/** Says that an entry is contested, and why; the reason is there from the first letter on. */
function ContestEntry({ contested, onContest }: { contested: string | undefined; onContest: (reason: string | undefined) => void }) {
  const t = useT()
  const [asking, setAsking] = useState(false)
  if (contested === undefined && !asking) return <p><Button look="plain" onClick={() => setAsking(true)}>{t('lessons.contest')}</Button></p>
  return (
    <div className={styles.contest}>
      <TextLine label={t('lessons.contest.reason')} hint={t('lessons.contest.hint')} value={contested ?? ''} focused={asking} onChange={onContest} />
      <Button
        look="plain"
        onClick={() => {
          setAsking(false)
          if (contested !== undefined) onContest(undefined)
        }}
      >
        {t('lessons.contest.not')}
      </Button>
    </div>
  )
}
