import { useId, useState } from 'react'
import { useT } from '../../locales/useT.ts'
import { useLoaded } from '../../store/useApp.ts'
import { Button } from '../../ui/Button.tsx'
import { LessonProblems } from './LessonProblems.tsx'
import page from './LessonsView.module.css'
import styles from './MyLessons.module.css'
import { MyLesson } from './MyLesson.tsx'
import { useLessonShelf, type OpenedFile } from './useLessonShelf.ts'

/** The lessons kept on this device: those of the open story first. New ones, and ones from a file. */
export function MyLessons() {
  const t = useT()
  const ids = useId()
  const { story } = useLoaded()
  const shelf = useLessonShelf()
  const [refused, setRefused] = useState<Extract<OpenedFile, { ok: false }>>()
  const lessons = shelf.lessons ?? []
  const here = lessons.filter(({ lesson }) => lesson.story.id === story.id)
  const elsewhere = lessons.filter(({ lesson }) => lesson.story.id !== story.id)

  function open(file: File | undefined): void {
    if (file) void shelf.open(file).then((opened) => setRefused(opened.ok ? undefined : opened))
  }

  return (
    <section
      className={page.section} aria-labelledby={`${ids}-title`}
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault()
        open(event.dataTransfer.files[0])
      }}
    >
      <h2 id={`${ids}-title`} className={page.heading}>{t('lessons.mine')}</h2>
      <p className={page.quiet}>{t(lessons.length === 0 ? 'lessons.mine.none' : shelf.place === 'page' || shelf.failed ? 'lessons.kept.page' : 'lessons.kept.device')}</p>
      <div className={styles.ways}>
        <Button onClick={() => void shelf.create()}>{t('lessons.new')}</Button>
        <label className={styles.file}>
          <span>{t('lessons.open-file')}</span>
          <input
            type="file" accept=".json,application/json"
            onChange={({ target }) => {
              open(target.files?.[0])
              // The same file again, after it was changed, is a choice too.
              target.value = ''
            }}
          />
        </label>
      </div>
      {refused && <LessonProblems file={refused.file} problems={refused.problems} />}
      {shelf.unread.map(({ id, title, problems }) => <LessonProblems key={id} file={title} problems={problems} />)}
      {here.length > 0 && <ul className={styles.list}>{here.map((kept) => <li key={kept.lesson.id}><MyLesson kept={kept} /></li>)}</ul>}
      {elsewhere.length > 0 && (
        <>
          <h3 className={styles.others}>{t('lessons.mine.elsewhere')}</h3>
          <ul className={styles.list}>{elsewhere.map((kept) => <li key={kept.lesson.id}><MyLesson kept={kept} elsewhere /></li>)}</ul>
        </>
      )}
    </section>
  )
}
