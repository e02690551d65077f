import type { CSSProperties } from 'react'
import type { ClassConfidence } from '../../lessons/answers/classTexts.ts'
import { formatNumber } from '../../locales/formats.ts'
import { useT } from '../../locales/useT.ts'
import { StepWords } from '../../parts/StepWords.tsx'
import { tableRoles } from '../../ui/tableRoles.ts'
import bars from './BinBars.module.css'
import styles from './ClassStepRows.module.css'

const FIFTH = 20
const MOMENTS = ['before', 'after'] as const

/** How sure the class was before and after, beside how many origins there are. Never graded. */
export function Confidence({ confidence: { before, after, fifths, middle, moved } }: { confidence: ClassConfidence }) {
  const t = useT()
  const most = Math.max(1, ...fifths.before, ...fifths.after)
  const moments = MOMENTS.filter((moment) => moment === 'before' || after !== undefined)
  return (
    <section className={styles.step}>
      <h2 className={styles.sectionTitle}>{t('class.confidence')}</h2>
      <h3 className={styles.title}><StepWords of={before.prompt} /></h3>
      <p className={styles.answered}>{t('class.confidence.lede', { articles: before.articles, origins: before.origins })}</p>
      <table {...tableRoles.table} className={`${styles.table} ${styles.narrow}`}>
        <thead {...tableRoles.group}>
          <tr {...tableRoles.row}><th scope="col">{t('class.confidence.scale')}</th>{moments.map((moment) => <th key={moment} {...tableRoles.column} className={styles.bin}>{t(`class.confidence.${moment}`)}</th>)}</tr>
        </thead>
        <tbody {...tableRoles.group}>
          {fifths.before.map((_, at) => (
            <tr key={at} {...tableRoles.row}>
              <th {...tableRoles.head} className={styles.entry}>{t('class.confidence.fifth', { from: at * FIFTH, to: (at + 1) * FIFTH })}</th>
              {moments.map((moment) => (
                <td key={moment} {...tableRoles.cell} data-bin={t(`class.confidence.${moment}`)}>
                  <span className={bars.cell}>
                    <span className={bars.count}>{formatNumber(fifths[moment][at] ?? 0)}</span>
                    <span className={bars.track} aria-hidden="true"><span className={bars.bar} style={{ '--share': (fifths[moment][at] ?? 0) / most } as CSSProperties} /></span>
                  </span>
                </td>
              ))}
            </tr>
          ))}
          <tr {...tableRoles.row}>
            <th {...tableRoles.head} className={styles.entry}>{t('class.confidence.middle')}</th>
            {moments.map((moment) => <td key={moment} {...tableRoles.cell} data-bin={t(`class.confidence.${moment}`)}>{middle[moment] === undefined ? '–' : formatNumber(middle[moment])}</td>)}
          </tr>
        </tbody>
      </table>
      {after && <p className={styles.answered}>{t('class.confidence.moved', { surer: moved.surer, same: moved.same, less: moved.lessSure })}</p>}
    </section>
  )
}
