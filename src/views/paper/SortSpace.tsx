import type { SortStep } from '../../lessons/steps.ts'
import { formatNumber } from '../../locales/formats.ts'
import { useT } from '../../locales/useT.ts'
import { AnswerWords } from '../../parts/AnswerWords.tsx'
import { wordsOf } from '../../parts/StepWords.tsx'
import { Box } from './Blanks.tsx'
import { binLetter } from './binLetter.ts'
import { EntryWords } from './EntryWords.tsx'
import styles from './AnswerSpace.module.css'

/** Bins stand as words over their column where there is room; else as letters that a list explains. */
const LETTERS_OF_HEADS = 64

/** A table with a box a cell. */
export function SortSpace({ step, blind }: { step: SortStep; blind: boolean }) {
  const t = useT()
  const inWords = step.bins.length <= 5 && step.bins.reduce((sum, { label }) => sum + wordsOf(label, t).length, 0) <= LETTERS_OF_HEADS
  return (
    <>
      {!inWords && <ol className={styles.bins}>{step.bins.map(({ id, label }, at) => <li key={id}><b>{binLetter(at)}</b> <AnswerWords of={label} /></li>)}</ol>}
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col"><span className="unseen">{t('paper.entry')}</span></th>
            {step.bins.map(({ id, label }, at) => <th key={id} scope="col" className={styles.bin}>{inWords ? <AnswerWords of={label} /> : binLetter(at)}</th>)}
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
