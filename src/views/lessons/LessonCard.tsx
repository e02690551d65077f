import { useId } from 'react'
import type { CardId } from '../../lessons/cards.ts'
import type { KeptLesson } from '../../lessons/format/lesson.ts'
import type { LessonPlan } from '../../lessons/plan.ts'
import { useT } from '../../locales/useT.ts'
import { PlaceLink } from '../../parts/PlaceLink.tsx'
import { ActivityOutline } from './ActivityOutline.tsx'
import styles from './LessonCard.module.css'
import { LessonTools } from './LessonTools.tsx'
import { MissingWords } from './MissingWords.tsx'
import { goalOfCard, minutesOf } from './lessonWords.ts'

interface LessonCardProps {
  card: CardId
  kept: KeptLesson
  plan: LessonPlan
}

/** A ready-made lesson: what it practises, what pupils make, and what to do with it. */
export function LessonCard({ card, kept, plan }: LessonCardProps) {
  const t = useT()
  const id = useId()
  const { lesson } = kept
  const [only, ...others] = plan.activities
  const several = others.length > 0
  const fed = plan.activities.some(({ steps }) => steps.length > 0)
  return (
    <article className={styles.card} aria-labelledby={id}>
      <header className={styles.head}>
        <h3 id={id} className={styles.title}><PlaceLink to={{ view: 'lessons', record: card }}>{lesson.title}</PlaceLink></h3>
        <span className={styles.minutes}>{t('lessons.minutes', { count: minutesOf(lesson) })}</span>
      </header>
      <p>{goalOfCard(card, t)}</p>
      {several && <ActivityOutline activities={plan.activities} />}
      {!several && only && (only.missing.length > 0
        ? <MissingWords missing={only.missing} />
        : <p className={styles.product}><b>{t('lessons.product')}</b> {t(`activity.${only.kind}.product`)}</p>)}
      {lesson.standards.length > 0 && (
        <p className={styles.standards}><b>{t('lessons.standards.short')}</b> {lesson.standards.map((standard, at) => <span key={standard}>{at > 0 && ' · '}<span className={styles.tag}>{standard}</span></span>)}</p>
      )}
      {fed && <LessonTools kept={kept} plan={plan} quiet />}
    </article>
  )
}
