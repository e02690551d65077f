import type { Lesson } from '../../lessons/format/lesson.ts'
import { useT } from '../../locales/useT.ts'
import styles from './Worksheet.module.css'

/** The words that the teacher explains. */
export function GlossaryPart({ glossary }: Pick<Lesson, 'glossary'>) {
  const t = useT()
  if (glossary.length === 0) return null
  return (
    <section className={styles.part}>
      <h3>{t('paper.glossary')}</h3>
      <dl className={styles.glossary}>
        {glossary.map(({ term, meaning }) => <div key={term}><dt>{term}</dt><dd>{meaning}</dd></div>)}
      </dl>
    </section>
  )
}
