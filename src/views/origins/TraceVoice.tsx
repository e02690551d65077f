import type { Claim, Evidence, Origin } from '../../corpus/model.ts'
import type { TraceArticle, TraceFamily } from '../../corpus/queries/trace.ts'
import { useT } from '../../locales/useT.ts'
import { Chain } from '../../parts/Chain.tsx'
import { Lettered } from '../../parts/Lettered.tsx'
import { PlaceLink } from '../../parts/PlaceLink.tsx'
import { QuotedWords } from '../../parts/QuotedWords.tsx'
import { CellMark } from '../../parts/StanceMark.tsx'
import { GivenWords, UnseenWords } from '../../ui/GivenWords.tsx'
import { MessageWords } from '../../parts/MessageWords.tsx'
import { hedgePieces } from './hedgePieces.ts'
import styles from './TraceVoice.module.css'

/** One voice behind a claim, hop by hop: origin, what passes it on, articles, headlines. */
export function TraceVoice({ claim, voice: { family, origins, carriers, articles } }: { claim: Claim; voice: TraceFamily }) {
  const t = useT()
  const headlines = articles.filter(({ headline }) => headline.length > 0)
  return (
    <section className={styles.voice}>
      <h3 className={styles.name}>{family ? <GivenWords>{family.name}</GivenWords> : t('origins.trace.unknown')}</h3>
      <ol className={styles.hops}>
        {origins.length > 0 && <Hop title={t('origins.trace.enters')}><Origins origins={origins} /></Hop>}
        {carriers.length > 0 && <Hop title={t('origins.trace.passes')}><Origins origins={carriers} /></Hop>}
        <Hop title={t('origins.trace.articles')}>
          <ul className={styles.articles}>{articles.map((each) => <ArticleHop key={each.article.id} claim={claim} traced={each} />)}</ul>
        </Hop>
        {headlines.length > 0 && (
          <Hop title={t('origins.trace.headline')}>
            <ul className={styles.articles}>
              {headlines.map(({ article, headline, assertion }) => (
                <li key={article.id}>
                  <Lettered article={article}>{headline.map((evidence) => <Words key={evidence.start} article={article} evidence={evidence} hedges={assertion.hedges} />)}</Lettered>
                </li>
              ))}
            </ul>
          </Hop>
        )}
      </ol>
    </section>
  )
}

function Hop({ title, children }: { title: string; children: React.ReactNode }) {
  return (
    <li className={styles.hop}>
      <h4 className={styles.hopTitle}>{title}</h4>
      {children}
    </li>
  )
}

function Origins({ origins }: { origins: readonly Origin[] }) {
  const t = useT()
  return (
    <ul>
      {origins.map(({ id, name, named, basis }) => (
        <li key={id}>
          <PlaceLink className={named ? styles.named : styles.unnamed} to={{ view: 'origins', record: id }}><GivenWords>{name}</GivenWords></PlaceLink>
          <span className={styles.basis}>{t(`basis.${basis}`)}</span>
        </li>
      ))}
    </ul>
  )
}

/** An article's words with their hedges, its chain as it words it, and the ground of each step back. */
function ArticleHop({ claim, traced: { article, assertion, way, body } }: { claim: Claim; traced: TraceArticle }) {
  const t = useT()
  return (
    <li>
      <Lettered article={article}>
        {body.map((evidence) => <Words key={evidence.start} article={article} evidence={evidence} hedges={assertion.hedges} />)}
        <Chain letter={article.letter} chain={assertion.chain} />
        <p className={styles.basis}>
          <CellMark claim={claim} assertion={assertion} /> {t(`certainty.${assertion.certainty}`)}
        </p>
        {way.length > 0 && (
          <p className={styles.basis}>
            {t('origins.trace.way')}{' '}
            {way.map(({ link, origin }, at) => (
              <span key={link.id}>
                {at > 0 && <span className={styles.from}> ← </span>}
                <span className={link.link === 'inferred' ? styles.inferred : undefined}><MessageWords id="origins.trace.step" values={{ ground: t(`origins.link.${link.link}`) }} given={{ name: origin.name }} /></span>
              </span>
            ))}
          </p>
        )}
      </Lettered>
    </li>
  )
}

function Words({ article, evidence, hedges }: { article: TraceArticle['article']; evidence: Evidence; hedges: readonly string[] }) {
  const t = useT()
  return (
    <p>
      <QuotedWords article={article.id} letter={article.letter} language={article.language} sentence={evidence.sentences[0]} excerpt={evidence.excerpt}>
        {evidence.excerpt !== undefined && hedgePieces(evidence.excerpt, hedges).map(({ words, hedge }, at) => (
          hedge ? <mark key={at} className={styles.hedge}>{words}<UnseenWords>{t('origins.trace.hedge')}</UnseenWords></mark> : words
        ))}
      </QuotedWords>
    </p>
  )
}
