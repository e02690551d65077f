import { useStore } from 'zustand'
import { lessonStore, type LessonState } from './lessonStore.ts'
import { usePorts } from './useApp.ts'

/** The lessons kept on the device, and what can be done with them. */
export function useLessons(): LessonState {
  return useStore(lessonStore(usePorts()))
}
