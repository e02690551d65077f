import type { EntityLink } from '../../corpus/queries/links.ts'
import type { Relation } from '../../corpus/model.ts'
import { useT } from '../../locales/useT.ts'
import { ClaimText } from '../../parts/ClaimText.tsx'
import { Passage } from '../../parts/Passage.tsx'
import { PlaceLink } from '../../parts/PlaceLink.tsx'
import { useLoaded } from '../../store/useApp.ts'
import { GivenWords } from '../../ui/GivenWords.tsx'
import styles from './LinkGround.module.css'

/** What a link rests on: relations with their passages, and the claims about both. */
export function LinkGround({ link: { relations, claims } }: { link: EntityLink }) {
  const t = useT()
  return (
    <div className={styles.ground}>
      {relations.map((relation) => <RelationGround key={relation.id} relation={relation} />)}
      {claims.length > 0 && (
        <>
          <h3 className={styles.heading}>{t('people.claims.title')}</h3>
          <ul className={styles.claims}>
            {claims.map((claim) => <li key={claim.id}><PlaceLink to={{ view: 'claims', open: claim.id, selection: [] }}><ClaimText claim={claim} /></PlaceLink></li>)}
          </ul>
        </>
      )}
    </div>
  )
}

function RelationGround({ relation: { subject, predicate, object, status, note, evidence } }: { relation: Relation }) {
  const t = useT()
  const { index } = useLoaded()
  const nameOf = (id: string) => index.entities.get(id)?.name ?? id
  return (
    <section className={styles.relation}>
      <h3 className={styles.heading}>
        <GivenWords>{nameOf(subject)}</GivenWords> <GivenWords>{predicate}</GivenWords> <GivenWords>{'entity' in object ? nameOf(object.entity) : object.words}</GivenWords>
        <span className={status === 'asserted' ? styles.status : styles.guarded}>{t(`relation.${status}`)}</span>
      </h3>
      {note !== undefined && <p className={styles.note}><GivenWords>{note}</GivenWords></p>}
      {evidence.map((each) => <Passage key={`${each.article} ${each.start}`} evidence={each} />)}
    </section>
  )
}
