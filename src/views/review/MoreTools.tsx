import { isCreatable } from '../../corpus/edits/newRecord.ts'
import { listsOfKind, type ReviewKind } from '../../corpus/queries/reviewQueue.ts'
import type { Reviewed } from '../../store/reviewStore.ts'
import { NewClaim } from './NewClaim.tsx'
import { NewRecord } from './NewRecord.tsx'
import { ReadAgain } from './ReadAgain.tsx'
import styles from './MoreTools.module.css'
import { ReviewHistory } from './ReviewHistory.tsx'
import type { useOwnReview } from './useOwnReview.ts'

interface MoreToolsProps { review: ReturnType<typeof useOwnReview>; reviewed: Reviewed; kind: ReviewKind; onMade: (key: string) => void }

/** Below the queue: entries of one's own, the history, and reading the texts again. */
export function MoreTools({ review, reviewed, kind, onMade }: MoreToolsProps) {
  return (
    <div className={styles.more}>
      {kind === 'claims' && <NewClaim onMade={onMade} />}
      {listsOfKind[kind].filter(isCreatable).map((list) => <NewRecord key={list} list={list} onMade={onMade} />)}
      <ReviewHistory review={review} reviewed={reviewed} />
      <ReadAgain review={review} reviewed={reviewed} />
    </div>
  )
}
