import { useId, useState } from 'react'
import type { Lesson, LessonActivity } from '../../lessons/format/lesson.ts'
import type { PlannedActivity } from '../../lessons/plan.ts'
import { useT } from '../../locales/useT.ts'
import { Icon } from '../../ui/Icon.tsx'
import styles from './ActivityRow.module.css'
import { ClaimChooser } from './ClaimChooser.tsx'
import { titleOfKind } from './lessonWords.ts'
import { MissingWords } from './MissingWords.tsx'

interface ActivityRowProps {
  lesson: Lesson
  activity: LessonActivity
  planned: PlannedActivity | undefined
  number: number
  of: number
  onMove: (by: -1 | 1) => void
  /** It is taken by its grip, or let go again. */
  onGrip: (held: boolean) => void
  onChange: (field: string, change: LessonActivity) => void
  onRemove: () => void
}

/** Activities whose steps do not come from claims. */
const WITHOUT_CLAIMS: readonly string[] = ['our-criteria', 'same-quote', 'denies-or-declines']

/** One activity: its place, its minutes, the claims it asks about, how many questions come of it or what is missing. */
export function ActivityRow({ lesson, activity, planned, number, of, onMove, onGrip, onChange, onRemove }: ActivityRowProps) {
  const t = useT()
  const id = useId()
  const title = titleOfKind(activity.kind, t)
  const [choosing, setChoosing] = useState(false)
  const claims = activity.claims ?? []
  return (
    <div className={styles.row} role="group" aria-label={t('lessons.activity.group', { place: number, count: of, title })}>
      <div className={styles.head}>
        {of > 1 && (
          // The buttons do the same for keyboard and touch.
          <span
            className={styles.grip} draggable aria-hidden="true" data-grip
            onDragStart={({ currentTarget, dataTransfer }) => {
              dataTransfer.setData('text/plain', title)
              dataTransfer.effectAllowed = 'move'
              const row = currentTarget.closest('li')
              if (row) dataTransfer.setDragImage(row, 12, 12)
              onGrip(true)
            }}
            onDragEnd={() => onGrip(false)}
          />
        )}
        <h3 className={styles.title}>{number}. {title}</h3>
        <span className={styles.minutes}>
          <label htmlFor={`${id}-minutes`}>{t('lessons.activity.minutes')}</label>
          <input
            id={`${id}-minutes`} type="number" inputMode="numeric" min={1} max={240} value={activity.minutes}
            onChange={({ target: { valueAsNumber } }) => {
              if (Number.isInteger(valueAsNumber) && valueAsNumber >= 1 && valueAsNumber <= 240) onChange('minutes', { ...activity, minutes: valueAsNumber })
            }}
          />
        </span>
        <span className={styles.buttons}>
          <button type="button" className={styles.small} data-move="-1" disabled={number === 1} aria-label={t('lessons.activity.up', { title })} onClick={() => onMove(-1)}>
            <span className={styles.up}><Icon name="arrow" /></span>
          </button>
          <button type="button" className={styles.small} data-move="1" disabled={number === of} aria-label={t('lessons.activity.down', { title })} onClick={() => onMove(1)}>
            <span className={styles.down}><Icon name="arrow" /></span>
          </button>
          <button type="button" className={styles.small} aria-label={t('lessons.activity.remove', { title })} onClick={onRemove}><Icon name="cross" /></button>
        </span>
      </div>
      {planned && planned.missing.length > 0 ? <MissingWords missing={planned.missing} /> : <p className={styles.count}>{t('lessons.key.questions', { count: planned?.steps.length ?? 0 })}</p>}
      {!WITHOUT_CLAIMS.includes(activity.kind) && (
        <details className={styles.claims} open={choosing} onToggle={({ currentTarget }) => setChoosing(currentTarget.open)}>
          <summary>{claims.length === 0 ? t('lessons.claims.own') : t('lessons.claims.chosen', { count: claims.length })}</summary>
          {choosing && (
            <ClaimChooser
              lesson={lesson} chosen={claims}
              onChange={(change) => {
                const { claims: _, ...rest } = activity
                onChange('claims', change.length === 0 ? rest : { ...rest, claims: [...change] })
              }}
            />
          )}
        </details>
      )}
    </div>
  )
}
