import { shownLabel } from '../../lessons/asShown.ts'
import type { KeyLine } from '../../lessons/keyLines.ts'
import type { Step } from '../../lessons/steps.ts'
import { formatNumber } from '../../locales/formats.ts'
import { LessonPassage } from '../../parts/LessonPassage.tsx'
import { StepWords } from '../../parts/StepWords.tsx'
import { KeyShown } from './KeyShown.tsx'
import styles from './StepEntries.module.css'

interface StepEntriesProps {
  step: Extract<Step, { entries: unknown }>
  shown: readonly KeyLine[]
  blind: boolean
}

/** What is to be placed, numbered as on paper; what the key says of it stands below it once it is revealed. */
export function StepEntries({ step, shown, blind }: StepEntriesProps) {
  const latest = shown.at(-1)
  return (
    <ol className={styles.entries}>
      {step.entries.map((entry, at) => {
        const label = shownLabel(entry)
        const line = shown.find((each) => each.entry?.id === entry.id)
        return (
          <li key={entry.id} className={line ? styles.revealed : undefined}>
            <span className={styles.number} aria-hidden="true">{formatNumber(at + 1)}</span>
            <div className={styles.body}>
              {label && <p className={styles.label}><StepWords of={label} /></p>}
              {entry.passages.map((each) => <LessonPassage key={`${each.article} ${each.start}`} evidence={each} blind={blind} />)}
              {line && <KeyShown step={step} line={line} blind={blind} latest={line === latest} shown={entry.passages} />}
            </div>
          </li>
        )
      })}
    </ol>
  )
}
