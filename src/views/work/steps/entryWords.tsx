import type { Entry } from '../../../lessons/steps.ts'
import { useT } from '../../../locales/useT.ts'
import { LessonPassage, usePlaceWords } from '../../../parts/LessonPassage.tsx'
import { StepWords, wordsOf } from '../../../parts/StepWords.tsx'
import styles from './entryWords.module.css'

/** What an entry says: its label, its passages, or both. Phrasing content, so that it fits into a label. */
export function EntryWords({ entry, blind, linked = false }: { entry: Entry; blind: boolean; linked?: boolean }) {
  return (
    <span className={styles.entry}>
      {entry.label && <span className={styles.label}><StepWords of={entry.label} /></span>}
      {entry.passages.map((evidence) => (
        <LessonPassage key={`${evidence.article} ${evidence.start}`} evidence={evidence} blind={blind} linked={linked} />
      ))}
    </span>
  )
}

/** A short name for an entry, for what is read aloud: its label, or the place of its first passage. */
export function useEntryName(): (entry: Entry | undefined) => string {
  const t = useT()
  const placeWords = usePlaceWords()
  return (entry) => {
    if (!entry) return ''
    const [passage] = entry.passages
    if (entry.label) return wordsOf(entry.label, t)
    return passage ? placeWords(passage) : entry.id
  }
}
