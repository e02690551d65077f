import { useT } from '../../locales/useT.ts'
import { StepWords } from '../../parts/StepWords.tsx'
import type { Slide } from './slides.ts'
import styles from './SlideHead.module.css'

interface SlideHeadProps {
  slide: Slide
  at: number
  last: number
  title: string
}

/** Which activity is on, and how far the lesson is. */
export function SlideHead({ slide, at, last, title }: SlideHeadProps) {
  const t = useT()
  return (
    <header className={styles.head}>
      <p className={styles.name}>
        {slide.kind === 'title' ? t('projector.begin') : slide.activity ? <StepWords of={{ say: `activity.${slide.activity.kind}.title` }} /> : title}
        {slide.kind === 'step' && slide.of > 1 && <span> {t('projector.part', { number: slide.number, of: slide.of })}</span>}
      </p>
      <p className={styles.progress}>
        <span role="status">{at === 0 ? t('projector.steps', { count: last }) : t('projector.step', { number: at, of: last })}</span>
        <progress max={last} value={at} aria-label={t('projector.progress')} />
      </p>
    </header>
  )
}
