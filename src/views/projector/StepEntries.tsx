import type { KeyLine } from '../../lessons/keyLines.ts'
import type { Entry } from '../../lessons/steps.ts'
import { formatNumber } from '../../locales/formats.ts'
import { LessonPassage } from '../../parts/LessonPassage.tsx'
import { StepWords } from '../../parts/StepWords.tsx'
import { KeyShown } from './KeyShown.tsx'
import styles from './StepEntries.module.css'

interface StepEntriesProps {
  entries: readonly Entry[]
  shown: readonly KeyLine[]
  blind: boolean
}

/** What is to be placed, numbered as on paper; what the key says of it stands below it once it is revealed. */
export function StepEntries({ entries, shown, blind }: StepEntriesProps) {
  const latest = shown.at(-1)
  return (
    <ol className={styles.entries}>
      {entries.map((entry, at) => {
        const line = shown.find((each) => each.entry?.id === entry.id)
        return (
          <li key={entry.id} className={line ? styles.revealed : undefined}>
            <span className={styles.number} aria-hidden="true">{formatNumber(at + 1)}</span>
            <div className={styles.body}>
              {entry.label && <p className={styles.label}><StepWords of={entry.label} /></p>}
              {entry.passages.map((each) => <LessonPassage key={`${each.article} ${each.start}`} evidence={each} blind={blind} />)}
              {line && <KeyShown line={line} blind={blind} latest={line === latest} shown={entry.passages} />}
            </div>
          </li>
        )
      })}
    </ol>
  )
}
