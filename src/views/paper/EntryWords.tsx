import { shownLabel } from '../../lessons/asShown.ts'
import type { Entry } from '../../lessons/steps.ts'
import { LessonPassage } from '../../parts/LessonPassage.tsx'
import { StepWords } from '../../parts/StepWords.tsx'

/** What is to be placed: its words, its passages, or both. */
export function EntryWords({ entry, blind }: { entry: Entry; blind: boolean }) {
  const label = shownLabel(entry)
  return (
    <div>
      {label && <StepWords of={label} />}
      {entry.passages.map((each) => <LessonPassage key={`${each.article} ${each.start} ${each.end}`} evidence={each} blind={blind} />)}
    </div>
  )
}
