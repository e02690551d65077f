import type { AssignStep } from '../../lessons/steps.ts'
import { formatNumber } from '../../locales/formats.ts'
import { useT } from '../../locales/useT.ts'
import { AnswerWords } from '../../parts/AnswerWords.tsx'
import { StepWords } from '../../parts/StepWords.tsx'
import { useLoaded } from '../../store/useApp.ts'
import { binLetters } from './binLetters.ts'
import { EntryWords } from './EntryWords.tsx'
import styles from './AnswerSpace.module.css'

/** The matrix to build: passages with numbers, and an empty table of claims and articles to write numbers and letters into. */
export function AssignSpace({ step, blind }: { step: AssignStep; blind: boolean }) {
  const t = useT()
  const { index } = useLoaded()
  const letters = binLetters(step, t)
  const used = new Set(step.entries.flatMap(({ passages }) => passages.map(({ article }) => article)))
  const articles = [...index.articles.values()].filter(({ id }) => used.has(id))
  return (
    <>
      <ol className={styles.entries}>
        {step.entries.map((entry, at) => <li key={entry.id}><span className={styles.entryNumber}>{formatNumber(at + 1)}</span> <EntryWords entry={entry} blind={blind} /></li>)}
      </ol>
      <div className={styles.together}>
        <p className={styles.quiet}>{t('paper.assign')}</p>
        <ul className={styles.stances}>
          {step.stances.map(({ id, label }) => <li key={id}><b>{letters.get(id)}</b> <AnswerWords of={label} /></li>)}
        </ul>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{t('paper.claim')}</th>
              {articles.map(({ id, letter, outlet }) => <th key={id} scope="col" className={styles.bin}>{letter}{!blind && <span className={styles.outlet}>{outlet.value}</span>}</th>)}
            </tr>
          </thead>
          <tbody>
            {step.claims.map(({ id, label }) => (
              <tr key={id} className={styles.tall}>
                <th scope="row" className={styles.entry}><StepWords of={label} /></th>
                {articles.map((article) => <td key={article.id} className={styles.cell} />)}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  )
}
