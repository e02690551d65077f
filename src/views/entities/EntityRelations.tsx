import type { Relation } from '../../corpus/model.ts'
import type { EntityPage } from '../../corpus/queries/entityPage.ts'
import { useT } from '../../locales/useT.ts'
import { Passage } from '../../parts/Passage.tsx'
import { useLoaded } from '../../store/useApp.ts'
import { GivenWords } from '../../ui/GivenWords.tsx'
import { EntityName } from './EntityName.tsx'
import { EntitySection } from './EntitySection.tsx'
import { Fold } from './Fold.tsx'
import styles from './EntityRelations.module.css'

/** Who stands how to it. A relation reads from subject to object whichever of the two the page is of. */
export function EntityRelations({ page: { entity, relations } }: { page: EntityPage }) {
  const t = useT()
  if (relations.length === 0) return null
  return (
    <EntitySection title={t('entities.relations.title')} count={t('entities.relations.count', { count: relations.length })}>
      <ul>
        {relations.map((relation) => <RelationLine key={relation.id} relation={relation} self={entity.id} />)}
      </ul>
    </EntitySection>
  )
}

function RelationLine({ relation: { subject, predicate, object, status, note, evidence }, self }: { relation: Relation; self: string }) {
  const t = useT()
  return (
    <li className={styles.relation}>
      <p className={styles.sentence}>
        <Party id={subject} self={self} /> <GivenWords>{predicate}</GivenWords> {'entity' in object ? <Party id={object.entity} self={self} /> : <GivenWords>{object.words}</GivenWords>}
        <span className={`${styles.status} ${status === 'asserted' ? '' : styles.guarded}`}>{t(`relation.${status}`)}</span>
      </p>
      {note !== undefined && <p className={styles.note}><GivenWords>{note}</GivenWords></p>}
      {evidence.length > 0 && (
        <Fold title={t('entities.passages', { count: evidence.length })}>
          {evidence.map((each) => <Passage key={`${each.article} ${each.start}`} evidence={each} />)}
        </Fold>
      )}
    </li>
  )
}

function Party({ id, self }: { id: string; self: string }) {
  const { index } = useLoaded()
  const entity = index.entities.get(id)
  if (!entity) return <>{id}</>
  return id === self ? <><GivenWords>{entity.name}</GivenWords></> : <EntityName entity={entity} />
}
