import { useState } from 'react'
import type { KeptLesson } from '../../lessons/format/lesson.ts'
import { useT } from '../../locales/useT.ts'
import { writeAddress } from '../../store/address.ts'
import { useApp } from '../../store/useApp.ts'
import { Button } from '../../ui/Button.tsx'
import { changedDay, minutesOf } from './lessonWords.ts'
import styles from './MyLesson.module.css'
import { TextLine } from './TextLine.tsx'
import { useLessonShelf } from './useLessonShelf.ts'

interface MyLessonProps {
  kept: KeptLesson & { changed: number }
  /** It is about another story: its name stands beside it, and the link opens that story. */
  elsewhere?: boolean
}

/** One lesson of the shelf: open it, rename it, duplicate it, delete it. */
export function MyLesson({ kept, elsewhere = false }: MyLessonProps) {
  const t = useT()
  const shelf = useLessonShelf()
  const asof = useApp((state) => state.address.asof)
  const [renaming, setRenaming] = useState(false)
  const { lesson, changed } = kept
  const named = { title: lesson.title }
  const address = { ...shelf.placeOf(lesson), ...(asof !== undefined && !elsewhere && { asof }), view: 'lessons', record: lesson.id, selection: [] } as const
  return (
    <div className={styles.entry}>
      <div className={styles.words}>
        {renaming
          ? <TextLine label={t('lessons.title')} value={lesson.title} onChange={(title) => shelf.rename(lesson.id, title)} focused />
          : <a className={styles.title} href={`#${writeAddress(address)}`}>{lesson.title}</a>}
        <p className={styles.facts}>
          {elsewhere && <span>{lesson.story.title}</span>}
          <span>{t('lessons.activities', { count: lesson.activities.length })}</span>
          <span>{t('lessons.minutes', { count: minutesOf(lesson) })}</span>
          <span>{t('lessons.changed', { day: changedDay(changed) })}</span>
        </p>
      </div>
      <div className={styles.tools}>
        <Button look="plain" aria-label={t(renaming ? 'lessons.rename.done.named' : 'lessons.rename.named', named)} onClick={() => setRenaming(!renaming)}>
          {t(renaming ? 'lessons.rename.done' : 'lessons.rename')}
        </Button>
        <Button look="plain" aria-label={t('lessons.duplicate.named', named)} onClick={() => void shelf.copy(kept, t('lessons.copy.title', named).slice(0, 400))}>{t('lessons.duplicate')}</Button>
        <Button look="plain" aria-label={t('lessons.delete.named', named)} onClick={() => void shelf.remove(lesson.id)}>{t('lessons.delete')}</Button>
      </div>
    </div>
  )
}
