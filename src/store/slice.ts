import type { AppState } from './appStore.ts'

/** How a slice changes the state. */
export type SetState = (change: Partial<AppState> | ((state: AppState) => Partial<AppState>)) => void
/** How a slice reads the state. */
export type GetState = () => AppState
