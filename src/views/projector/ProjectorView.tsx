import { LessonGate } from '../../parts/LessonGate.tsx'
import { Projector } from './Projector.tsx'

/** A lesson for the wall: one step at a time, in large type. */
export function ProjectorView() {
  return <LessonGate>{({ plan, keys }) => <Projector plan={plan} keys={keys} />}</LessonGate>
}
