import type { FrontFamily, FrontPage } from '../../corpus/queries/frontPage.ts'
import { formatList } from '../../locales/formats.ts'
import { useT } from '../../locales/useT.ts'
import { PlaceLink } from '../../parts/PlaceLink.tsx'
import { Letters } from '../../ui/Letters.tsx'
import { GivenWords } from '../../ui/GivenWords.tsx'
import { MessageWords } from '../../parts/MessageWords.tsx'
import { frontLetters, lettersInWords } from './frontLetters.ts'
import styles from './OriginsFigure.module.css'

/** Where the story enters: each main origin, what passes it on, the articles that rest on it. */
export function OriginsFigure({ front }: { front: FrontPage }) {
  const t = useT()
  const side = front.originsInAll - front.families.length
  return (
    <figure className={styles.figure}>
      <figcaption className={styles.caption}>
        <strong>{t('front.origins', { articles: t('count.articles', { count: front.articles.length }), origins: front.families.length })}</strong>
        <PlaceLink to={{ view: 'articles' }}>{t('front.origins.how')}</PlaceLink>
      </figcaption>
      <ol className={styles.families}>
        {front.families.map((family, at) => <Family key={family.id} front={front} family={family} number={at + 1} />)}
      </ol>
      <p className={styles.key}>{t('front.origins.key', { side })}</p>
    </figure>
  )
}

function Family({ front, family, number }: { front: FrontPage; family: FrontFamily; number: number }) {
  const t = useT()
  const articles = family.articles.map(({ article }) => article)
  const inferred = family.articles.filter((each) => each.inferred).map(({ article }) => article)
  const inferredLetters = front.articles.filter(({ id }) => inferred.includes(id)).map(({ letter }) => letter)
  return (
    <li className={styles.family}>
      <span className={family.unnamed ? styles.unnamed : styles.ring} aria-hidden="true">{number}</span>
      <span className={styles.name}><GivenWords>{family.name}</GivenWords></span>
      {family.via !== undefined && <span className={styles.via}><MessageWords id="front.origins.via" given={{ via: family.via }} /></span>}
      <span className={styles.stem} aria-hidden="true" />
      <Letters letters={frontLetters(front, articles, inferred).filter(({ on }) => on)} label={lettersInWords(front, articles, t)} />
      {inferred.length > 0 && <span className={styles.via}>{t('front.origins.inferred', { letters: formatList(inferredLetters) })}</span>}
    </li>
  )
}
