import type { Lesson, TeacherNotes } from '../../lessons/format/lesson.ts'
import { useLessons } from '../../store/useLessons.ts'

/** Changes one lesson of the shelf. `field` names what is changed: changes of one field are taken back together. */
export interface LessonEdit {
  lesson: (field: string, change: Partial<Lesson> | ((lesson: Lesson) => Lesson)) => void
  notes: (field: string, change: (notes: TeacherNotes) => TeacherNotes) => void
}

/** How to change the lesson with this id. Every change is kept at once. */
export function useLessonEdit(id: string): LessonEdit {
  const { edit } = useLessons()
  return {
    lesson: (field, change) => edit(id, field, ({ lesson, notes }) => ({ lesson: typeof change === 'function' ? change(lesson) : { ...lesson, ...change }, notes })),
    notes: (field, change) => edit(id, field, ({ lesson, notes }) => ({ lesson, notes: change(notes) })),
  }
}

/** A lesson without one of the parts that it may lack. */
export function without<Part extends 'introduction' | 'articles' | 'confidence'>(lesson: Lesson, part: Part): Lesson {
  const { [part]: _, ...rest } = lesson
  return rest as Lesson
}
