import { useT } from '../../locales/useT.ts'
import { PlaceLink } from '../../parts/PlaceLink.tsx'
import { useLoaded } from '../../store/useApp.ts'
import { BigLetter } from '../../ui/Letters.tsx'
import { GivenWords } from '../../ui/GivenWords.tsx'
import { AboutSection } from './AboutSection.tsx'
import styles from './AboutWords.module.css'

/** Whose the excerpts are: each article with its outlet and address. */
export function AboutWords() {
  const t = useT()
  const { story } = useLoaded()
  return (
    <AboutSection part="excerpts">
      <p>{t(story.articles.every(({ text }) => text.whole !== undefined) ? 'about.excerpts.own' : 'about.excerpts.whose')}</p>
      <ul className={styles.articles}>
        {story.articles.map((article) => (
          <li key={article.id}>
            <BigLetter letter={article.letter} name={article.outlet.value} />
            <div>
              <p>
                <b><GivenWords>{article.outlet.value}</GivenWords></b>
                {article.outlet.found !== 'stated' && <span className={styles.found}>{t(`articles.found.${article.outlet.found}`)}</span>}
              </p>
              <p><PlaceLink to={{ view: 'articles', record: article.id, selection: [] }} lang={article.language}>{article.title.value}</PlaceLink></p>
              {article.address && (
                <p className={styles.address}>
                  <a href={article.address.url} target="_blank" rel="noopener noreferrer">{article.address.url}</a>
                  <span className="unseen">{t('articles.outside')}</span>
                </p>
              )}
            </div>
          </li>
        ))}
      </ul>
    </AboutSection>
  )
}
