import type { Entry } from '../../lessons/steps.ts'
import { LessonPassage } from '../../parts/LessonPassage.tsx'
import { StepWords } from '../../parts/StepWords.tsx'

/** What is to be placed: its words, its passages, or both. */
export function EntryWords({ entry: { label, passages }, blind }: { entry: Entry; blind: boolean }) {
  return (
    <div>
      {label && <StepWords of={label} />}
      {passages.map((each) => <LessonPassage key={`${each.article} ${each.start} ${each.end}`} evidence={each} blind={blind} />)}
    </div>
  )
}
