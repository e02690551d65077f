import type { ReactNode } from 'react'
import type { Reading } from '../lessons/keyLines.ts'
import type { Option } from '../lessons/steps.ts'
import { AnswerWords } from './AnswerWords.tsx'

interface ReadingWordsProps {
  of: readonly Reading[]
  /** What stands before each option: its letter on paper, say. */
  before?: (option: Option) => ReactNode
}

/** Other answers that will do, one after the other; a claim brings its stance. */
export function ReadingWords({ of: readings, before }: ReadingWordsProps) {
  return readings.map((reading, at) => {
    const { id, label, beside } = reading
    return <span key={id}>{at > 0 && ' · '}{before?.(reading)}<AnswerWords of={label} />{beside && <> ({before?.(beside)}<AnswerWords of={beside.label} />)</>}</span>
  })
}
