import type { ClassRow } from '../../lessons/answers/classMatrix.ts'
import { markedPassage } from '../../lessons/keyLines.ts'
import type { Words } from '../../lessons/words.ts'
import { useT } from '../../locales/useT.ts'
import { LessonPassage, LessonPlace } from '../../parts/LessonPassage.tsx'
import { StepWords } from '../../parts/StepWords.tsx'
import styles from './RowAbout.module.css'

/** "Article C": the passages beside it have its letter. */
const saysLetter = (label: Words): boolean => 'say' in label && label.say === 'activity.article'

/** What a row is about: its words, and its passages, each a link to its place. */
export function RowAbout({ row: { decision, step }, blind }: { row: ClassRow; blind: boolean }) {
  const t = useT()
  const { label, passages, part } = decision
  // Its words stand below with the counts: only the place is told.
  const marked = markedPassage(step)
  return (
    <div className={styles.about}>
      {label && !(saysLetter(label) && passages.length > 0) && <p className={step.kind === 'mark' ? styles.part : undefined}><StepWords of={label} /></p>}
      {passages.map((evidence, at) => <p key={at}>{evidence === marked ? <LessonPlace evidence={evidence} blind={blind} /> : <LessonPassage evidence={evidence} blind={blind} />}</p>)}
      {!label && passages.length === 0 && <p>{t('class.entry.whole')}</p>}
      {part && <p className={styles.part}>{t(`class.part.${part}`)}</p>}
    </div>
  )
}
