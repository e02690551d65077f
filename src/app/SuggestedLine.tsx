import { useEffect, useMemo } from 'react'
import type { Story } from '../corpus/model.ts'
import { reviewProgress, reviewQueue } from '../corpus/queries/reviewQueue.ts'
import { useT } from '../locales/useT.ts'
import { PlaceLink } from '../parts/PlaceLink.tsx'
import { suggestionPlaces } from '../store/storySlice.ts'
import { useApp } from '../store/useApp.ts'
import { Choice } from '../ui/Choice.tsx'
import styles from './SuggestedLine.module.css'

/** Of a story in which a program's suggestions wait for somebody: how much is confirmed, the way to the review, and where they are shown. */
export function SuggestedLine({ story }: { story: Story }) {
  const t = useT()
  const { total, suggested, confirmed } = useMemo(() => overall(story), [story])
  const place = useApp((state) => state.suggestions)
  const show = useApp((state) => state.showSuggestions)
  usePaper(suggested > 0)
  if (suggested === 0) return null
  return (
    <div className={styles.line}>
      <p>
        {t('review.line', { total, confirmed })}{' '}
        <PlaceLink to={{ view: 'review' }}>{t('review.line.open')}</PlaceLink>
      </p>
      <Choice
        label={t('suggestions.label')}
        quiet="always"
        value={place}
        options={suggestionPlaces.map((each) => ({ value: each, label: t(`suggestions.${each}`) }))}
        onChoose={(word) => show(suggestionPlaces.find((each) => each === word) ?? 'screen')}
      />
    </div>
  )
}

/** Tells the store when a page with suggestions goes to paper. It is drawn again before the browser takes its picture. */
function usePaper(hasSuggestions: boolean): void {
  const setOnPaper = useApp((state) => state.setOnPaper)
  useEffect(() => {
    if (!hasSuggestions) return undefined
    const begin = () => setOnPaper(true)
    const end = () => setOnPaper(false)
    window.addEventListener('beforeprint', begin)
    window.addEventListener('afterprint', end)
    return () => {
      window.removeEventListener('beforeprint', begin)
      window.removeEventListener('afterprint', end)
    }
  }, [hasSuggestions, setOnPaper])
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
