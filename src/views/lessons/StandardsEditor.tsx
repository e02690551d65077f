import type { Lesson } from '../../lessons/format/lesson.ts'
import { frameworks, standardOf, standards } from '../../lessons/standards.ts'
import { useT } from '../../locales/useT.ts'
import { StepWords } from '../../parts/StepWords.tsx'
import styles from './StandardsEditor.module.css'
import type { LessonEdit } from './useLessonEdit.ts'

const MOST = 40

/** The standards that a lesson is tagged with, by framework. Ones that this version does not know stay until they are taken out. */
export function StandardsEditor({ lesson, edit }: { lesson: Lesson; edit: LessonEdit }) {
  const t = useT()
  const chosen = lesson.standards
  const toggle = (id: string): void => edit.lesson(`standards ${id}`, { standards: chosen.includes(id) ? chosen.filter((each) => each !== id) : [...chosen, id] })
  const strange = chosen.filter((id) => !standardOf(id))
  return (
    <div className={styles.frameworks}>
      <p className={styles.hint}>{t('lessons.standards.hint')}</p>
      {frameworks.map((framework) => (
        <fieldset key={framework}>
          <legend className={styles.framework}>{framework}</legend>
          {standards.filter((each) => each.framework === framework).map(({ id, code, text }) => (
            <label key={id} className={styles.standard}>
              <input type="checkbox" checked={chosen.includes(id)} disabled={chosen.length >= MOST && !chosen.includes(id)} onChange={() => toggle(id)} />
              <span><b>{code}</b> <StepWords of={text} /></span>
            </label>
          ))}
        </fieldset>
      ))}
      {strange.map((id) => (
        <label key={id} className={styles.standard}>
          <input type="checkbox" checked onChange={() => toggle(id)} />
          <span><b>{id}</b> {t('lessons.standard.unknown')}</span>
        </label>
      ))}
    </div>
  )
}
