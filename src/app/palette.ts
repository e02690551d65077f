import { create } from 'zustand'

/** Which dialog of the shell is open. It is not part of a link: it shows nothing that a link could lead to. */
export const usePalette = create<{
  shown: 'none' | 'search' | 'shortcuts'
  open: () => void
  showShortcuts: () => void
  close: () => void
}>((set) => ({
  shown: 'none',
  open: () => set({ shown: 'search' }),
  showShortcuts: () => set({ shown: 'shortcuts' }),
  close: () => set({ shown: 'none' }),
}))
