import { useStore } from 'zustand'
import { reviewStore } from './reviewStore.ts'
import { usePorts } from './useApp.ts'

/** The review of an own story, and its store. */
export function useReviewStore(id: string) {
  const store = reviewStore(usePorts(), id)
  return { store, state: useStore(store) }
}
