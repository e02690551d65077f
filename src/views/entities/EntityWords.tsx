import type { EntityInArticle, EntityPage } from '../../corpus/queries/entityPage.ts'
import type { Evidence } from '../../corpus/model.ts'
import { useT } from '../../locales/useT.ts'
import { Quote } from '../../parts/Passage.tsx'
import { PlaceLink } from '../../parts/PlaceLink.tsx'
import { BigLetter, Letters } from '../../ui/Letters.tsx'
import { EntitySection } from './EntitySection.tsx'
import styles from './EntityWords.module.css'

/** How each article introduces or describes the entity, in its own words; also what an article does not say. */
export function EntityWords({ page: { entity, inArticles } }: { page: EntityPage }) {
  const t = useT()
  const unnamed = entity.type === 'unnamed'
  return (
    <EntitySection title={t('entities.words.title')} note={unnamed ? t('entities.words.unnamed') : t('entities.words.finding', { name: entity.name })}>
      <ul>
        {inArticles.map((each) => (
          <li key={each.article.id} className={`${styles.article} ${each.how === 'absent' ? styles.absent : ''}`}>
            {each.how === 'absent'
              ? <Letters letters={[{ letter: each.article.letter, name: each.article.outlet.value, on: false }]} label={each.article.outlet.value} />
              : <BigLetter letter={each.article.letter} name={each.article.outlet.value} />}
            <Words each={each} name={unnamed ? undefined : entity.name} />
          </li>
        ))}
      </ul>
    </EntitySection>
  )
}

function Words({ each: { article, shown, places, how }, name }: { each: EntityInArticle; name: string | undefined }) {
  const t = useT()
  const { letter } = article
  if (how === 'absent') {
    return <p className={styles.told}>{name === undefined ? t('entities.words.absent.unnamed', { letter }) : t('entities.words.absent', { letter, name })}</p>
  }
  if (shown.length + places.length === 0) {
    return <p className={styles.told}>{t(how === 'credited' ? 'entities.words.credited' : 'entities.words.bare', { letter })}</p>
  }
  return (
    <div>
      {shown.map((evidence) => <p key={`${evidence.start} ${evidence.end}`}><Quote evidence={evidence} /></p>)}
      {places.length > 0 && (
        <p className={styles.told}>
          {t(shown.length > 0 ? 'entities.words.places' : 'entities.words.places.alone')}{' '}
          {places.map((evidence) => <SentenceLink key={`${evidence.start} ${evidence.end}`} evidence={evidence} letter={letter} />)}
        </p>
      )}
    </div>
  )
}

/** The place of words that may not be shown. */
function SentenceLink({ evidence, letter }: { evidence: Evidence; letter: string }) {
  const t = useT()
  const sentence = evidence.sentences[0] ?? ''
  return (
    <PlaceLink className={styles.place} to={{ view: 'articles', record: evidence.article, open: sentence }} aria-label={t('entities.place.label', { letter, sentence })}>
      {t('entities.place', { sentence })}
    </PlaceLink>
  )
}
