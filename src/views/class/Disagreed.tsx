import { mostDisagreed, type ClassMatrix } from '../../lessons/answers/classMatrix.ts'
import { useT } from '../../locales/useT.ts'
import { StepWords } from '../../parts/StepWords.tsx'
import { BinBars } from './BinBars.tsx'
import { RowAbout } from './RowAbout.tsx'
import { RowSpread } from './RowSpread.tsx'
import styles from './ClassView.module.css'

/** As many as a class can talk about. */
const SHOWN = 5

/** The passages on which the class disagrees most. */
export function Disagreed({ matrix, blind, keyShown }: { matrix: ClassMatrix; blind: boolean; keyShown: boolean }) {
  const t = useT()
  const rows = mostDisagreed(matrix).slice(0, SHOWN)
  return (
    <section className={styles.section}>
      <h2 className={styles.heading}>{t('class.disagreed')}</h2>
      <p className={styles.quiet}>{t(rows.length > 0 ? 'class.disagreed.lede' : 'class.disagreed.none')}</p>
      <ol className={styles.ranked}>
        {rows.map((row) => (
          <li key={row.id}>
            <p className={styles.prompt}><b>{t('class.step', { number: row.number })}</b> <StepWords of={row.step.prompt} /></p>
            <RowAbout row={row} blind={blind} />
            <BinBars row={row} keyShown={keyShown} />
            <RowSpread row={row} keyShown={keyShown} />
          </li>
        ))}
      </ol>
    </section>
  )
}
