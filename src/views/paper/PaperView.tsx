import { LessonGate } from '../../parts/LessonGate.tsx'
import { Paper } from './Paper.tsx'

/** A lesson for the printer: worksheet, key, or the whole story. */
export function PaperView() {
  return <LessonGate>{({ plan, kept, keys }) => <Paper plan={plan} notes={kept.notes} keys={keys} />}</LessonGate>
}
