import { useT } from '../../locales/useT.ts'
import { PlaceLink } from '../../parts/PlaceLink.tsx'
import type { LessonHere } from '../../store/useLessonHere.ts'
import { useLessons } from '../../store/useLessons.ts'
import { Button } from '../../ui/Button.tsx'
import { ActivityEditor } from './ActivityEditor.tsx'
import styles from './LessonBuilder.module.css'
import { KeyPreview } from './KeyPreview.tsx'
import page from './LessonsView.module.css'
import { LessonSettings } from './LessonSettings.tsx'
import { LessonTools } from './LessonTools.tsx'
import { minutesOf } from './lessonWords.ts'
import { LinesEditor } from './LinesEditor.tsx'
import { GlossaryEditor } from './GlossaryEditor.tsx'
import { OpenKeyFile } from './OpenKeyFile.tsx'
import { OtherPrograms } from './OtherPrograms.tsx'
import { StandardsEditor } from './StandardsEditor.tsx'
import { TextLine } from './TextLine.tsx'
import { useLessonEdit, without } from './useLessonEdit.ts'

/** One's own lesson, to be changed: every change is kept on the device at once and can be taken back. */
export function LessonBuilder({ here: { kept, plan, keys } }: { here: Extract<LessonHere, { kind: 'ready' }> }) {
  const t = useT()
  const { lesson, notes } = kept
  const edit = useLessonEdit(lesson.id)
  return (
    <div className={page.page}>
      <p><PlaceLink to={{ view: 'lessons' }}>{t('lessons.all')}</PlaceLink></p>
      <header className={styles.head}>
        <h1 tabIndex={-1} className={page.title}>{lesson.title}</h1>
        <KeptLine id={lesson.id} />
      </header>
      <LessonTools kept={kept} plan={plan} />
      <div className={styles.columns}>
        <div className={styles.main}>
          <TextLine label={t('lessons.title')} value={lesson.title} onChange={(title) => edit.lesson('title', { title })} />
          <TextLine
            label={t('lessons.introduction')} hint={t('lessons.introduction.hint')} value={lesson.introduction ?? ''} rows={3} optional
            onChange={(introduction) => edit.lesson('introduction', (whole) => (introduction === '' ? without(whole, 'introduction') : { ...whole, introduction }))}
          />
          <section className={styles.part} aria-labelledby="build-activities">
            <h2 id="build-activities" className={page.heading}>{t('lessons.build.activities')}</h2>
            <p className={styles.sum}>{t('lessons.minutes.sum', { count: minutesOf(lesson), activities: lesson.activities.length })}</p>
            <ActivityEditor lesson={lesson} plan={plan} edit={edit} />
          </section>
        </div>
        <div className={styles.side}>
          <LessonSettings lesson={lesson} edit={edit} />
          <details className={styles.fold}>
            <summary>{t('lessons.build.glossary')} <Count of={lesson.glossary.length} /></summary>
            <GlossaryEditor lesson={lesson} edit={edit} />
          </details>
          <details className={styles.fold}>
            <summary>{t('lessons.build.standards')} <Count of={lesson.standards.length} /></summary>
            <StandardsEditor lesson={lesson} edit={edit} />
          </details>
          <details className={styles.fold}>
            <summary>{t('lessons.build.criteria')} <Count of={lesson.criteria.length} /></summary>
            <p className={page.quiet}>{t('lessons.criteria.hint')}</p>
            <LinesEditor lines={lesson.criteria} most={30} label={t('lessons.criterion')} onChange={(criteria, at) => edit.lesson(`criteria ${at}`, { criteria: [...criteria] })} />
          </details>
          <TextLine
            label={t('lessons.note')} hint={t('lessons.note.hint')} value={notes.note ?? ''} rows={3} optional
            onChange={(note) => edit.notes('note', ({ contested }) => (note === '' ? { contested } : { note, contested }))}
          />
          <OpenKeyFile plan={plan} onNotes={(given) => edit.notes('key file', () => given)} />
        </div>
      </div>
      <KeyPreview
        plan={plan} keys={keys}
        contest={(step, entry, reason) => edit.notes(`contested ${step} ${entry}`, (whole) => {
          const others = whole.contested.filter((each) => each.step !== step || each.entry !== entry)
          return { ...whole, contested: reason === undefined ? others : [...others, { step, entry, reason }] }
        })}
      />
      <OtherPrograms plan={plan} keys={keys} />
    </div>
  )
}

const Count = ({ of: count }: { of: number }) => <span className={styles.count}>{count}</span>

/** Says where the lesson is kept, and takes the last change back. */
function KeptLine({ id }: { id: string }) {
  const t = useT()
  const { undoable, place, failed, undo } = useLessons()
  return (
    <div className={styles.kept}>
      <span role="status">{t(failed || place === 'page' ? 'lessons.kept.here.page' : 'lessons.kept.here')}</span>
      <Button icon="undo" disabled={(undoable[id] ?? 0) === 0} onClick={() => undo(id)}>{t('lessons.undo')}</Button>
    </div>
  )
}
