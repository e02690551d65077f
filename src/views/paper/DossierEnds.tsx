import type { Article, Making } from '../../corpus/model.ts'
import { whenOf } from '../../corpus/queries/eventDate.ts'
import { formatNumber, formatShare } from '../../locales/formats.ts'
import { useT } from '../../locales/useT.ts'
import { whenWords } from '../../parts/dateWords.ts'
import { PaperFoot } from './PaperFoot.tsx'
import styles from './Dossier.module.css'

/** The articles by letter, with outlet and title unless the lesson is blind. */
export function DossierArticles({ articles, blind }: { articles: readonly Article[]; blind: boolean }) {
  const t = useT()
  return (
    <section className={styles.part}>
      <h3>{t('paper.articles', { count: articles.length })}</h3>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col"><span className="unseen">{t('paper.letter')}</span></th>
            {!blind && <th scope="col">{t('paper.outlet')}</th>}
            <th scope="col">{t('paper.published')}</th>
            <th scope="col">{t('paper.rests')}</th>
            <th scope="col" className={styles.count}>{t('paper.words')}</th>
          </tr>
        </thead>
        <tbody>
          {articles.map(({ id, letter, outlet, title, published, origin, language, text }) => (
            <tr key={id}>
              <th scope="row" className={styles.letter}>{letter}</th>
              {!blind && <td><b>{outlet.value}</b><br /><span lang={language}>{title.value}</span></td>}
              <td>{whenWords(whenOf(published.edtf), t)}{published.found === 'inferred' && ` (${t('time.inferred')})`}</td>
              <td>{origin}</td>
              <td className={styles.count}>{formatNumber(text.words)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

/** How the story was made, so that readers can weigh it. */
export function DossierMaking({ making: { method, agreement, reviewedOutside, limits, corrections } }: { making: Making }) {
  const t = useT()
  return (
    <section className={styles.part}>
      <h3>{t('about.making')}</h3>
      <p>{method}</p>
      {agreement.length > 0 && (
        <ul className={styles.plain}>
          {agreement.map(({ what, cells, share, kappa }) => <li key={what}>{t('paper.agreement', { what, cells, share: formatShare(share), kappa: formatNumber(kappa) })}</li>)}
        </ul>
      )}
      <p>{t(reviewedOutside ? 'about.reviewed' : 'about.not-reviewed')}</p>
      <p>{limits}</p>
      <p>{corrections}</p>
      <PaperFoot />
    </section>
  )
}
