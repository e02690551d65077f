import type { DifferenceRow } from '../../corpus/queries/differenceRows.ts'
import type { QuotationRow } from '../../corpus/queries/quotationRows.ts'
import { formatList } from '../../locales/formats.ts'
import { useT } from '../../locales/useT.ts'
import { StanceMark } from '../../parts/StanceMark.tsx'
import { PlacedWords } from './PlacedWords.tsx'
import styles from './Dossier.module.css'

/** The same words in several articles, beneath each other. */
export function DossierQuotations({ rows }: { rows: readonly QuotationRow[] }) {
  const t = useT()
  return (
    <section className={styles.part}>
      <h3>{t('quotations.title')}</h3>
      {rows.length === 0 && <p>{t('paper.quotations.none')}</p>}
      {rows.map(({ family, printed, retold, changedPlaces }) => (
        <table key={family.id} className={`${styles.table} ${styles.printings}`}>
          <caption>{family.label}</caption>
          <thead>
            <tr>
              <th scope="col">{t('paper.printing')}</th>
              <th scope="col" className={styles.told}>{t('paper.printing.how')}</th>
            </tr>
          </thead>
          <tbody>
            {[...printed, ...retold].map(({ quotation: { id, evidence, kind, cue }, article }) => (
              <tr key={id}>
                <td><PlacedWords article={article} evidence={evidence} /></td>
                <td className={styles.told}>{t(`quotationKind.${kind}`)}{cue !== undefined && `, ${t('quotations.cue', { cue })}`}</td>
              </tr>
            ))}
            {changedPlaces > 0 && <tr><td colSpan={2}>{t('quotations.changed', { count: changedPlaces })} {t('quotations.changed.note')}</td></tr>}
          </tbody>
        </table>
      ))}
    </section>
  )
}

/** Where the articles pull apart, with the words of each. */
export function DossierDifferences({ rows }: { rows: readonly DifferenceRow[] }) {
  const t = useT()
  return (
    <section className={styles.part}>
      <h3>{t('differences.title')}</h3>
      {rows.length === 0 && <p>{t('differences.none')}</p>}
      {rows.map(({ difference: { id, title, kinds, explanation, inferred, review }, sides, silent }) => (
        <div key={id} className={styles.block}>
          <h4>{title}</h4>
          <p className={styles.kinds}>
            {kinds.includes('contradiction') ? <StanceMark meaning="contradicts" /> : kinds.includes('in-tension') && <StanceMark meaning="in-tension" />}
            <span className={styles.quiet}>{formatList(kinds.map((kind) => t(`difference.${kind}`)))}</span>
          </p>
          {review === 'contested' && <p className={styles.quiet}>{t('differences.contested')}</p>}
          {review === 'suggested' && <p className={styles.quiet}>{t('differences.suggested')}</p>}
          <p>{explanation}</p>
          <ul className={styles.sides}>
            {sides.flatMap(({ article, passages }) => passages.map((each) => <li key={`${article.id} ${each.start} ${each.end}`}><PlacedWords article={article} evidence={each} /></li>))}
          </ul>
          {silent.length > 0 && <p className={styles.quiet}>{t('differences.silent', { count: silent.length, letters: formatList(silent.map(({ letter }) => letter)) })}</p>}
          {inferred !== undefined && <p className={styles.quiet}>{t('differences.inferred', { what: inferred })}</p>}
        </div>
      ))}
    </section>
  )
}
