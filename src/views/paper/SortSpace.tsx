import type { SortStep } from '../../lessons/steps.ts'
import { formatNumber } from '../../locales/formats.ts'
import { useT } from '../../locales/useT.ts'
import { AnswerWords } from '../../parts/AnswerWords.tsx'
import { Box } from './Blanks.tsx'
import { binLetters } from './binLetters.ts'
import { EntryWords } from './EntryWords.tsx'
import styles from './AnswerSpace.module.css'

/** So many columns with words over them may be wide. */
const WORDED_AT_MOST = 3

/** A table with a box a cell. */
export function SortSpace({ step, blind }: { step: SortStep; blind: boolean }) {
  const t = useT()
  const letters = binLetters(step, t)
  const inWords = letters.size === 0
  return (
    <>
      {!inWords && <ol className={styles.bins}>{step.bins.map(({ id, label }) => <li key={id}><b>{letters.get(id)}</b> <AnswerWords of={label} /></li>)}</ol>}
      <table className={`${styles.table} ${inWords && step.bins.length <= WORDED_AT_MOST ? styles.worded : ''}`}>
        <thead>
          <tr>
            <th scope="col"><span className="unseen">{t('paper.entry')}</span></th>
            {step.bins.map(({ id, label }) => <th key={id} scope="col" className={styles.bin}>{letters.get(id) ?? <AnswerWords of={label} />}</th>)}
          </tr>
        </thead>
        <tbody>
          {step.entries.map((entry, at) => (
            <tr key={entry.id}>
              <th scope="row" className={styles.entry}><div><span className={styles.entryNumber}>{formatNumber(at + 1)}</span> <EntryWords entry={entry} blind={blind} /></div></th>
              {step.bins.map(({ id }) => <td key={id} className={styles.cell}><Box /></td>)}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}
