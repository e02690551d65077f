import { createContext, use } from 'react'
import { useStore } from 'zustand'
import type { AppState, AppStore } from './appStore.ts'
import type { Ports } from './ports.ts'
import type { LoadedStory } from '../corpus/openStory.ts'

/** The page's store and its ways to the outside; `main` provides them, tests provide their own. */
export const AppContext = createContext<{ store: AppStore; ports: Ports } | undefined>(undefined)

function useContextOfApp(): { store: AppStore; ports: Ports } {
  const context = use(AppContext)
  if (!context) throw new Error('AppContext is missing: wrap the component in <AppContext value={{store, ports}}>')
  return context
}

/** Reads a part of the state; the component renders again when that part changes. */
export function useApp<Part>(select: (state: AppState) => Part): Part {
  return useStore(useContextOfApp().store, select)
}

/** The ways to the outside: files, clipboard, printer. */
export function usePorts(): Ports {
  return useContextOfApp().ports
}

/** The loaded story. Only for components under a view that waits for it (app/StoryGate). */
export function useLoaded(): LoadedStory {
  const loaded = useApp((state) => state.loaded)
  if (!loaded) throw new Error('The story is not loaded yet: this component belongs under StoryGate')
  return loaded
}
