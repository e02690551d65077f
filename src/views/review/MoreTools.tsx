import type { ReviewKind } from '../../corpus/queries/reviewQueue.ts'
import type { Reviewed } from '../../store/reviewStore.ts'
import { NewClaim } from './NewClaim.tsx'
import { ReadAgain } from './ReadAgain.tsx'
import styles from './MoreTools.module.css'
import { ReviewHistory } from './ReviewHistory.tsx'
import type { useOwnReview } from './useOwnReview.ts'

interface MoreToolsProps { review: ReturnType<typeof useOwnReview>; reviewed: Reviewed; kind: ReviewKind; onMade: (key: string) => void }

/** Below the queue: a claim of one's own, the history, and reading the texts again. */
export function MoreTools({ review, reviewed, kind, onMade }: MoreToolsProps) {
  return (
    <div className={styles.more}>
      {kind === 'claims' && <NewClaim onMade={onMade} />}
      <ReviewHistory review={review} reviewed={reviewed} />
      <ReadAgain review={review} reviewed={reviewed} />
    </div>
  )
}
