import type { Article } from '../../corpus/model.ts'
import type { ReaderMark } from '../../corpus/queries/readerMarks.ts'
import { useT } from '../../locales/useT.ts'
import { ClaimText } from '../../parts/ClaimText.tsx'
import { PlaceLink } from '../../parts/PlaceLink.tsx'
import { CellMark } from '../../parts/StanceMark.tsx'
import { useLoaded } from '../../store/useApp.ts'
import { GivenWords } from '../../ui/GivenWords.tsx'
import styles from './MarkPlaces.module.css'

/** Where a mark leads: the claim, the entity, the quotation, the event, the same words in other articles. */
export function MarkPlaces({ mark, article }: { mark: ReaderMark; article: Article }) {
  const t = useT()
  const { index } = useLoaded()
  const { about, exact } = mark
  const claim = about.claim === undefined ? undefined : index.claims.get(about.claim)
  const assertion = claim?.assertions.find((each) => each.article === article.id)
  const entity = about.entity === undefined ? undefined : index.entities.get(about.entity)
  const family = about.quotation === undefined ? undefined : index.quotationFamilies.get(about.quotation)
  const event = about.event === undefined ? undefined : index.events.get(about.event)
  return (
    <p className={styles.places}>
      {claim && (
        <span className={styles.claim}>
          {assertion && <CellMark claim={claim} assertion={assertion} />}
          <PlaceLink to={{ view: 'claims', open: `${claim.id}.${article.id}`, selection: [] }}><ClaimText claim={claim} /></PlaceLink>
        </span>
      )}
      {entity && <PlaceLink to={{ view: 'entities', record: entity.id, selection: [] }}><GivenWords>{entity.name}</GivenWords></PlaceLink>}
      {family && <PlaceLink to={{ view: 'quotations', record: family.id, selection: [] }}><GivenWords>{family.label}</GivenWords></PlaceLink>}
      {event && <PlaceLink to={{ view: 'events', record: event.id, selection: [] }}><GivenWords>{event.label}</GivenWords></PlaceLink>}
      {about.elsewhere?.map(({ article: other, sentence }) => (
        <PlaceLink key={`${other} ${sentence}`} to={{ view: 'articles', record: other, open: sentence }}>
          {t('reader.mark.elsewhere', { letter: index.articles.get(other)?.letter ?? other, sentence })}
        </PlaceLink>
      ))}
      {!exact && <span className={styles.near}>{t('reader.mark.near')}</span>}
    </p>
  )
}
