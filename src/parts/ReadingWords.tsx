import type { Reading } from '../lessons/keyLines.ts'
import { AnswerWords } from './AnswerWords.tsx'

/** Other answers that will do, one after the other; a claim brings its stance. */
export function ReadingWords({ of: readings }: { of: readonly Reading[] }) {
  return readings.map(({ id, label, beside }, at) => (
    <span key={id}>{at > 0 && ' · '}<AnswerWords of={label} />{beside && <> (<AnswerWords of={beside.label} />)</>}</span>
  ))
}
