import { LessonGate } from '../../parts/LessonGate.tsx'
import { useApp } from '../../store/useApp.ts'
import { ChooseLesson } from './ChooseLesson.tsx'
import { ClassPage } from './ClassPage.tsx'

/** The class at a glance, from the files that pupils saved. */
export function ClassView() {
  const { record, lesson } = useApp((state) => state.address)
  if (record === undefined && lesson === undefined) return <ChooseLesson />
  return <LessonGate>{({ plan, keys }) => <ClassPage key={`${plan.lesson.id} ${plan.fingerprint}`} plan={plan} keys={keys} />}</LessonGate>
}
