import { useEffect, useRef, useState } from 'react'
import { activities } from '../../lessons/activities/index.ts'
import { activityKinds, type ActivityKind } from '../../lessons/activity.ts'
import type { Lesson, LessonActivity } from '../../lessons/format/lesson.ts'
import type { LessonPlan } from '../../lessons/plan.ts'
import { useT } from '../../locales/useT.ts'
import { Button } from '../../ui/Button.tsx'
import { Choice } from '../../ui/Choice.tsx'
import styles from './ActivityEditor.module.css'
import { ActivityRow } from './ActivityRow.tsx'
import { titleOfKind } from './lessonWords.ts'
import type { LessonEdit } from './useLessonEdit.ts'

/** As many as a lesson may have. */
const MOST = 30

/** The activities of a lesson: add, remove, order, set minutes and claims. By buttons, so that keyboard and touch do the same as a mouse that drags. */
export function ActivityEditor({ lesson, plan, edit }: { lesson: Lesson; plan: LessonPlan; edit: LessonEdit }) {
  const t = useT()
  const [kind, setKind] = useState<ActivityKind>('who-says-so')
  const [told, setTold] = useState('')
  const list = useRef<HTMLOListElement>(null)
  const [moved, setMoved] = useState<{ id: string; by: number }>()
  const [held, setHeld] = useState<string>()
  const [over, setOver] = useState<string>()
  const chosen = lesson.activities
  const put = (field: string, change: readonly LessonActivity[]): void => edit.lesson(field, { activities: [...change] })

  // A row that moves is taken out of the page and put back: what was pressed would lose the focus.
  useEffect(() => {
    if (!moved) return
    const row = list.current?.querySelector(`[data-activity="${moved.id}"]`)
    const same = row?.querySelector<HTMLButtonElement>(`[data-move="${moved.by}"]:enabled`)
    const other = row?.querySelector<HTMLButtonElement>(`[data-move="${-moved.by}"]`)
    const target = same ?? other
    target?.focus()
  }, [moved])

  function moveTo(at: number, to: number): void {
    const one = chosen[at]
    if (!one || at === to || to < 0 || to >= chosen.length) return
    const rest = chosen.filter((each) => each !== one)
    put(`order ${one.id} ${at}`, [...rest.slice(0, to), one, ...rest.slice(to)])
    setTold(t('lessons.activity.moved', { title: titleOfKind(one.kind, t), place: to + 1, count: chosen.length }))
  }

  function move(at: number, by: number): void {
    moveTo(at, at + by)
    const one = chosen[at]
    if (one) setMoved({ id: one.id, by })
  }

  function letGo(): void {
    setHeld(undefined)
    setOver(undefined)
  }

  function add(): void {
    const numbers = chosen.map(({ id }) => Number(/^a(\d+)$/.exec(id)?.[1] ?? 0))
    const id = `a${Math.max(0, ...numbers) + 1}`
    put(`add ${id}`, [...chosen, { id, kind, minutes: activities[kind].minutes }])
    setTold(t('lessons.activity.added', { title: titleOfKind(kind, t), count: chosen.length + 1 }))
  }

  return (
    <>
      {chosen.length === 0 && <p className={styles.none}>{t('lessons.activity.none')}</p>}
      <ol ref={list} className={styles.activities}>
        {chosen.map((activity, at) => (
          <li
            key={activity.id} data-activity={activity.id} className={over === activity.id ? styles.over : undefined}
            onDragOver={(event) => {
              if (held === undefined) return
              event.preventDefault()
              setOver(activity.id)
            }}
            onDrop={(event) => {
              if (held === undefined) return
              event.preventDefault()
              moveTo(chosen.findIndex(({ id }) => id === held), at)
              letGo()
            }}
          >
            <ActivityRow
              lesson={lesson} activity={activity} number={at + 1} of={chosen.length}
              planned={plan.activities.find(({ id }) => id === activity.id)}
              onMove={(by) => move(at, by)}
              onGrip={(on) => (on ? setHeld(activity.id) : letGo())}
              onChange={(field, change) => put(`${field} ${activity.id}`, chosen.map((each) => (each.id === activity.id ? change : each)))}
              onRemove={() => {
                put(`remove ${activity.id}`, chosen.filter(({ id }) => id !== activity.id))
                setTold(t('lessons.activity.removed', { title: titleOfKind(activity.kind, t) }))
              }}
            />
          </li>
        ))}
      </ol>
      <div className={styles.add}>
        <Choice
          label={t('lessons.activity.add')} value={kind}
          options={activityKinds.map((each) => ({ value: each, label: t('lessons.activity.option', { title: titleOfKind(each, t), count: activities[each].minutes }) }))}
          onChoose={(value) => setKind(activityKinds.find((each) => each === value) ?? kind)}
        />
        <Button look="main" disabled={chosen.length >= MOST} onClick={add}>{t('lessons.activity.add.do')}</Button>
      </div>
      <p className={styles.goal}>{t(`activity.${kind}.goal`)}</p>
      <p className="unseen" role="status">{told}</p>
    </>
  )
}
