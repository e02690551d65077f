import { useMemo } from 'react'
import type { Story } from '../corpus/model.ts'
import { reviewProgress, reviewQueue } from '../corpus/queries/reviewQueue.ts'
import { useT } from '../locales/useT.ts'
import { PlaceLink } from '../parts/PlaceLink.tsx'

/** Of a story in which a program's suggestions wait for somebody: how much is confirmed, and the way to the review. */
export function SuggestedLine({ story }: { story: Story }) {
  const t = useT()
  const { total, suggested, confirmed } = useMemo(() => overall(story), [story])
  if (suggested === 0) return null
  return (
    <p>
      {t('review.line', { total, confirmed })}{' '}
      <PlaceLink to={{ view: 'review' }}>{t('review.line.open')}</PlaceLink>
    </p>
  )
}

function overall(story: Story): { total: number; suggested: number; confirmed: number } {
  const sum = { total: 0, suggested: 0, confirmed: 0 }
  for (const { total, suggested, confirmed } of reviewProgress(reviewQueue(story))) {
    sum.total += total
    sum.suggested += suggested
    sum.confirmed += confirmed
  }
  return sum
}
