import type { Claim } from '../../corpus/model.ts'
import { useT } from '../../locales/useT.ts'
import { Icon } from '../../ui/Icon.tsx'
import { MessageWords } from '../../parts/MessageWords.tsx'
import styles from './ReviewState.module.css'

/** Who stands behind a record. What the program suggested stands in dashes, so that it is never taken for checked. */
export function ReviewState({ review = 'confirmed', ground }: { review: Claim['review']; ground: string | undefined }) {
  const t = useT()
  if (review === 'confirmed') return <p className={styles.confirmed}><Icon name="check" /> {t('claims.review.confirmed')}</p>
  return (
    <p className={styles.open}>
      {t(review === 'suggested' ? 'suggested.label' : 'claims.review.contested')}
      {ground !== undefined && <span className={styles.ground}><MessageWords id="claims.review.ground" given={{ ground }} /></span>}
    </p>
  )
}
