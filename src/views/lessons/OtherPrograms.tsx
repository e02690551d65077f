import type { LessonPlan } from '../../lessons/plan.ts'
import type { Key } from '../../lessons/steps.ts'
import { useT } from '../../locales/useT.ts'
import { LessonExport } from '../../parts/LessonExport.tsx'
import page from './LessonsView.module.css'

/** The lesson as files for learning platforms, or as one page for a stick. */
export function OtherPrograms({ plan, keys }: { plan: LessonPlan; keys: () => readonly Key[] }) {
  const t = useT()
  return (
    <section className={page.section} aria-labelledby="lesson-export">
      <h2 id="lesson-export" className={page.heading}>{t('lessons.export')}</h2>
      <LessonExport plan={plan} keys={keys} />
    </section>
  )
}
