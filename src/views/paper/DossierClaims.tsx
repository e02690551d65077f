import { Fragment } from 'react'
import type { Article, Assertion, Claim } from '../../corpus/model.ts'
import type { Dossier } from '../../corpus/queries/dossier.ts'
import { formatNumber } from '../../locales/formats.ts'
import { useT } from '../../locales/useT.ts'
import { ClaimText } from '../../parts/ClaimText.tsx'
import { CellMark, StanceLegend } from '../../parts/StanceMark.tsx'
import { PlacedWords } from './PlacedWords.tsx'
import styles from './Dossier.module.css'

/** More rows may go on over the page, with the head of the table on it: they would leave much of one empty. */
const ROWS_IN_ONE_PIECE = 3

/** Claim × article: the mark of each cell, and the sentences it rests on. */
export function DossierClaims({ dossier: { groups, numbers, articles, coreOnly }, blind }: { dossier: Dossier; blind: boolean }) {
  const t = useT()
  return (
    <section className={styles.part}>
      <h3>{t('paper.claims', { count: numbers.size })}</h3>
      <p className={styles.quiet}>{t(coreOnly ? 'paper.claims.core' : 'paper.claims.all')}</p>
      <div className={styles.legend}>
        <StanceLegend />
        <p className={styles.quiet}><b>~</b> {t('paper.claims.tilde')}</p>
      </div>
      {groups.map(({ topic, lines }) => (
        <table key={topic?.id ?? ''} className={`${styles.table} ${styles.matrix} ${lines.length <= ROWS_IN_ONE_PIECE ? styles.whole : ''}`}>
          <caption>{topic?.heading ?? t('paper.claims.other')}</caption>
          <thead>
            <tr>
              <th scope="col" className={styles.number}><span className="unseen">{t('paper.number.head')}</span></th>
              <th scope="col">{t('paper.claim')}</th>
              {articles.map(({ id, letter, outlet }) => <th key={id} scope="col" className={styles.cell}>{letter}{!blind && <span className="unseen">, {outlet.value}</span>}</th>)}
              <th scope="col" className={styles.origins}>{t('paper.claims.origins')}</th>
            </tr>
          </thead>
          <tbody>
            {lines.map(({ row: { claim, support }, under, apart }) => (
              <tr key={claim.id}>
                <td className={styles.number}>{formatNumber(numbers.get(claim.id) ?? 0)}</td>
                <th scope="row" className={under ? styles.under : styles.claim}>
                  <ClaimText claim={claim} />
                  {claim.kind === 'accusation' && apart.some(({ id }) => numbers.has(id)) && <span className={styles.quiet}> {t('paper.claims.reply', { numbers: apart.flatMap(({ id }) => numbers.get(id) ?? []).map(formatNumber).join(', ') })}</span>}
                </th>
                {articles.map((article) => <Cell key={article.id} claim={claim} assertion={claim.assertions.find((each) => each.article === article.id)} />)}
                <td className={styles.origins}>{support.noSourceNamed ? t('origins.none-named') : formatNumber(support.families.length)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      ))}
    </section>
  )
}

function Cell({ claim, assertion }: { claim: Claim; assertion: Assertion | undefined }) {
  if (!assertion) return <td className={styles.cell} />
  const sentences = [...new Set(assertion.evidence.flatMap(({ sentences: [first] }) => first ?? []))]
  return (
    <td className={styles.cell}>
      <CellMark claim={claim} assertion={assertion} />
      {sentences.length > 0 && <span className={styles.sentences}>{sentences.join(' ')}</span>}
    </td>
  )
}

/** The words that the cells rest on, article by article in the order of the text. */
export function DossierPassages({ dossier: { passages }, blind }: { dossier: Dossier; blind: boolean }) {
  const t = useT()
  return (
    <section className={styles.part}>
      <h3>{t('paper.passages')}</h3>
      <p className={styles.quiet}>{t('paper.passages.note')}</p>
      {passages.filter((each) => each.passages.length > 0).map(({ article, passages: inside }) => (
        <Fragment key={article.id}>
          <h4 className={styles.subject}>{articleName(article, blind, t('paper.article', { letter: article.letter }))}</h4>
          <ul className={styles.passages}>
            {inside.map(({ evidence, claims }) => (
              <li key={`${evidence.start} ${evidence.end}`}>
                <PlacedWords article={article} evidence={evidence} /> <span className={styles.quiet}>{t('paper.passage.claims', { count: claims.length, numbers: claims.map(formatNumber).join(', ') })}</span>
              </li>
            ))}
          </ul>
        </Fragment>
      ))}
    </section>
  )
}

const articleName = ({ outlet }: Article, blind: boolean, name: string): string => (blind ? name : `${name}, ${outlet.value}`)
