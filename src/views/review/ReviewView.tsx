import { isOwnId } from '../../corpus/library/ownId.ts'
import { useT } from '../../locales/useT.ts'
import { PlaceLink } from '../../parts/PlaceLink.tsx'
import { ReviewTour } from '../../parts/ReviewTour.tsx'
import { useApp } from '../../store/useApp.ts'
import { Button } from '../../ui/Button.tsx'
import { BundledReview } from './BundledReview.tsx'
import { ReviewDesk } from './ReviewDesk.tsx'
import styles from './Review.module.css'
import { useOwnReview } from './useOwnReview.ts'

/** The review of the story of the address: what a program suggested becomes what a person stands behind. */
export function ReviewView() {
  const story = useApp((state) => state.address.story)
  return story !== undefined && isOwnId(story) ? <OwnReview id={story} /> : <BundledReview />
}

function OwnReview({ id }: { id: string }) {
  const t = useT()
  const review = useOwnReview(id)
  const { status, reviewed, open } = review
  if (reviewed) return <><ReviewDesk review={review} reviewed={reviewed} /><ReviewTour /></>
  return (
    <div className={styles.page}>
      <h1 tabIndex={-1} className={styles.title}>{t('shell.view.review')}</h1>
      {status === 'opening' || status === 'ready'
        ? <p role="status">{t('shell.loading')}</p>
        : (
          <div role="alert" className={styles.stack}>
            <p>{t(`library.why.${status}`)}</p>
            <p><PlaceLink to={{ view: 'library' }}>{t('shell.view.library')}</PlaceLink></p>
            <Button onClick={() => void open()}>{t('shell.retry')}</Button>
          </div>
        )}
    </div>
  )
}
