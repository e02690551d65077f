import { useT } from '../../locales/useT.ts'
import { PlaceLink } from '../../parts/PlaceLink.tsx'
import { AboutSection } from './AboutSection.tsx'
import { glossaryWords } from './aboutParts.ts'
import styles from './AboutGlossary.module.css'

/** What the words mean, each with a link of its own; and the licence. */
export function AboutGlossary() {
  const t = useT()
  return (
    <>
      <AboutSection part="glossary">
        <dl className={styles.words}>
          {glossaryWords.map((word) => (
            <div key={word}>
              <dt id={`about-word-${word}`} tabIndex={-1}>
                <PlaceLink to={{ view: 'about', open: `word-${word}` }}>{t(`about.word.${word}`)}</PlaceLink>
              </dt>
              <dd>{t(`about.word.${word}.means`)}</dd>
            </div>
          ))}
        </dl>
      </AboutSection>
      <AboutSection part="licence">
        <p>{t('about.licence.code')}</p>
        <p>{t('about.licence.words')}</p>
        <p>{t('about.licence.weights')}</p>
      </AboutSection>
    </>
  )
}
