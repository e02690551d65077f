import type { Article } from '../../corpus/model.ts'
import type { EventRow } from '../../corpus/queries/eventRows.ts'
import { useT } from '../../locales/useT.ts'
import { whenWords } from '../../parts/dateWords.ts'
import styles from './Dossier.module.css'

/** What is said to have happened, and who said what when. */
export function DossierTimeline({ rows, articles }: { rows: readonly EventRow[]; articles: readonly Article[] }) {
  const t = useT()
  const letters = (ids: readonly string[]): string => articles.filter(({ id }) => ids.includes(id)).map(({ letter }) => letter).join(' ')
  return (
    <section className={styles.part}>
      <h3>{t('events.title')}</h3>
      {rows.length === 0 ? <p>{t('paper.events.none')}</p> : (
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col" className={styles.when}>{t('time.column.when')}</th>
              <th scope="col">{t('time.column.what')}</th>
              <th scope="col" className={styles.told}>{t('events.told-by')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ event: { id, label, status, articles: tellers, date }, mark }) => (
              <tr key={id}>
                <td className={styles.when}>{mark ? whenWords(mark.when, t) : t('events.no-date')}{mark?.inferred === true && ` (${t('time.inferred')})`}</td>
                <th scope="row" className={styles.claim}>
                  {label}{status !== 'reported' && <i> ({t(`status.${status}`)})</i>}
                  {date?.inferred === true && date.basis !== undefined && <span className={styles.quiet}><br />{date.basis}</span>}
                </th>
                <td className={styles.told}>{letters(tellers)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  )
}
