import type { Article } from '../../corpus/model.ts'
import { useT } from '../../locales/useT.ts'
import { AttachCopy } from '../../parts/AttachCopy.tsx'
import { PlaceLink } from '../../parts/PlaceLink.tsx'
import { useApp, useLoaded } from '../../store/useApp.ts'
import { Choice } from '../../ui/Choice.tsx'
import { GivenWords } from '../../ui/GivenWords.tsx'
import { ArticleCountList } from './ArticleCountList.tsx'
import { ArticleFacts } from './ArticleFacts.tsx'
import { ArticleLineage } from './ArticleLineage.tsx'
import { ArticleTabs } from './ArticleTabs.tsx'
import { LayerToggles } from './LayerToggles.tsx'
import { Reader } from './Reader.tsx'
import { useReader } from './useReader.ts'
import styles from './ArticlePage.module.css'

/** One article: what is known of it, and its text with the evidence in place. */
export function ArticlePage({ id }: { id: string }) {
  const { index } = useLoaded()
  const article = index.articles.get(id)
  return (
    <div className={styles.page}>
      <ArticleTabs id={id} />
      {article ? <KnownArticle article={article} /> : <ArticleNotFound id={id} />}
    </div>
  )
}

function KnownArticle({ article }: { article: Article }) {
  const t = useT()
  const reading = useReader(article)
  const arrange = useApp((state) => state.arrange)
  const columns = useApp((state) => state.address.columns)
  const { whole } = reading
  return (
    <>
      <header className={styles.head}>
        <div>
          <p className={styles.kick}>{t('articles.kick', { letter: article.letter, outlet: article.outlet.value })}</p>
          <h1 tabIndex={-1} className={styles.title} lang={article.language}>{article.title.value}</h1>
          <ArticleFacts article={article} />
        </div>
        <div className={styles.ground}>
          <p><GivenWords>{article.origin}</GivenWords></p>
          <ArticleLineage article={article} />
          {article.note !== undefined && <p className={styles.note}><GivenWords>{article.note}</GivenWords></p>}
        </div>
        <ArticleCountList article={article} />
      </header>
      <div className={styles.bar}>
        <p className={styles.explain}>
          {whole ? <span data-screen-only>{t('reader.text.whole')}</span> : t('articles.skeleton')}
          {!whole && article.address && (
            <>
              {' '}
              <a href={article.address.url} target="_blank" rel="noopener noreferrer">{t('articles.read-there')}</a>
            </>
          )}{' '}
          {t('reader.text.numbers')}
        </p>
        <LayerToggles layers={reading.layers} all={reading.all} whole={whole} />
        <div data-screen-only>
          <Choice
            label={t('reader.beside')}
            value={columns === 'marks' ? 'marks' : 'notes'}
            options={[{ value: 'notes', label: t('reader.beside.notes') }, { value: 'marks', label: t('reader.beside.marks') }]}
            onChoose={(word) => arrange({ columns: word === 'notes' ? '' : word }, 'replace')}
          />
        </div>
      </div>
      <AttachCopy article={article} />
      <Reader reading={reading} />
    </>
  )
}

function ArticleNotFound({ id }: { id: string }) {
  const t = useT()
  return (
    <div className={styles.missing}>
      <h1 tabIndex={-1}>{t('shell.notfound', { record: id })}</h1>
      <p>{t('shell.notfound.advice')}</p>
      <p><PlaceLink to={{ view: 'articles' }}>{t('articles.all')}</PlaceLink></p>
    </div>
  )
}
