import { useState } from 'react'
import { useT } from '../locales/useT.ts'
import { rememberTour, tourOf } from '../store/tour.ts'
import { useApp, usePorts } from '../store/useApp.ts'
import { Button } from '../ui/Button.tsx'
import { PlaceLink } from './PlaceLink.tsx'
import styles from './ReviewTour.module.css'

const STEPS = ['suggested', 'confirm', 'correct', 'dismiss', 'undo', 'key'] as const

/** Leads through the review of a story that was made again from the practice texts; it is no dialog, and can be ended. */
export function ReviewTour() {
  const t = useT()
  const ports = usePorts()
  const story = useApp((state) => state.address.story)
  const [tour, setTour] = useState(() => tourOf(ports, story))
  if (tour === undefined || tour.story !== story) return null
  const here = tour
  const step = Math.min(here.step, STEPS.length - 1)
  function go(to: number | undefined): void {
    const next = to === undefined ? undefined : { ...here, step: to }
    rememberTour(ports, next)
    setTour(next)
  }
  const name = STEPS[step] ?? 'key'
  const first = ports.stories[0]?.id
  return (
    <aside className={styles.tour} aria-labelledby="review-tour" data-screen-only>
      <h2 id="review-tour" className={styles.title}>{t('tour.title', { step: step + 1, of: STEPS.length })}</h2>
      <p aria-live="polite">{t(`tour.${name}`)}</p>
      {name === 'key' && <p><PlaceLink to={{ story: here.practice === first ? undefined : here.practice, view: 'claims', selection: [] } as Parameters<typeof PlaceLink>[0]['to']}>{t('tour.key.link')}</PlaceLink></p>}
      <div className={styles.tools}>
        <Button disabled={step === 0} onClick={() => go(step - 1)}>{t('tour.back')}</Button>
        <Button look="main" disabled={step === STEPS.length - 1} onClick={() => go(step + 1)}>{t('tour.next')}</Button>
        <Button look="plain" onClick={() => go(undefined)}>{t('tour.end')}</Button>
      </div>
    </aside>
  )
}
