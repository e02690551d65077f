import { shownLabel } from '../../../lessons/asShown.ts'
import type { Entry } from '../../../lessons/steps.ts'
import { useT } from '../../../locales/useT.ts'
import { LessonPassage, usePlaceWords } from '../../../parts/LessonPassage.tsx'
import { StepWords, wordsOf } from '../../../parts/StepWords.tsx'
import { shortLabel } from '../../../ui/shortLabel.ts'
import styles from './entryWords.module.css'

/** Letters of a passage that tell a card apart when it is read aloud. */
const NAME_LENGTH = 40

/** What an entry says: its label, its passages, or both. Phrasing content, so that it fits into a label. */
export function EntryWords({ entry, blind, linked = false }: { entry: Entry; blind: boolean; linked?: boolean }) {
  const label = shownLabel(entry)
  return (
    <span className={styles.entry}>
      {label && <span className={styles.label}><StepWords of={label} /></span>}
      {entry.passages.map((evidence) => (
        <LessonPassage key={`${evidence.article} ${evidence.start}`} evidence={evidence} blind={blind} linked={linked} />
      ))}
    </span>
  )
}

/** A short name for an entry, for what is read aloud: its label with its first words, or the place of its first passage. */
export function useEntryName(): (entry: Entry | undefined) => string {
  const t = useT()
  const placeWords = usePlaceWords()
  return (entry) => {
    if (!entry) return ''
    const [passage] = entry.passages
    // Several cards may have one label: "Article C".
    if (entry.label && passage?.excerpt !== undefined) return t('work.entry', { label: wordsOf(entry.label, t), words: shortLabel(passage.excerpt, NAME_LENGTH) })
    if (entry.label) return wordsOf(entry.label, t)
    return passage ? placeWords(passage) : entry.id
  }
}
