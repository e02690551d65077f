import type { ReactNode } from 'react'
import type { Article } from '../../corpus/model.ts'
import { whenOf } from '../../corpus/queries/eventDate.ts'
import { useT } from '../../locales/useT.ts'
import { whenWords } from '../../parts/dateWords.ts'
import { GivenWords } from '../../ui/GivenWords.tsx'
import styles from './ArticleFacts.module.css'

/** Outlet, date and address of an article, each with where it was found. */
export function ArticleFacts({ article }: { article: Article }) {
  const t = useT()
  const { outlet, title, published, address } = article
  return (
    <dl className={styles.facts}>
      <Fact name={t('articles.outlet')} found={outlet.found} note={outlet.note}><span className={styles.outlet}><GivenWords>{outlet.value}</GivenWords></span></Fact>
      {title.found !== 'stated' && <Fact name={t('articles.its-title')} found={title.note === undefined ? title.found : 'stated'} note={undefined}>{title.note === undefined ? t('articles.title-not-in-file') : <GivenWords>{title.note}</GivenWords>}</Fact>}
      <Fact name={t('articles.published')} found={published.found} note={published.note}>{whenWords(whenOf(published.edtf), t)}</Fact>
      {address && (
        <Fact name={t('articles.address')} found={address.found} note={address.note}>
          <a href={address.url} target="_blank" rel="noopener noreferrer">{hostOf(address.url)}</a>
          <span className="unseen">{t('articles.outside')}</span>
        </Fact>
      )}
    </dl>
  )
}

function Fact({ name, found, note, children }: { name: string; found: 'stated' | 'elsewhere' | 'inferred'; note: string | undefined; children: ReactNode }) {
  const t = useT()
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        {children}
        {found !== 'stated' && <span className={styles.found} title={note}>{t(`articles.found.${found}`)}</span>}
      </dd>
    </div>
  )
}

/** The name of the place an address leads to, without "www.". */
export function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host.replace(/^www\./, '') : url
}
