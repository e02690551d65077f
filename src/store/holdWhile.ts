import type { StoreApi } from 'zustand/vanilla'
import type { Ports } from './ports.ts'

/** Has the browser ask before the page is left for as long as something of a store would be lost. */
export function holdWhile<State>({ holdPage }: Ports, store: StoreApi<State>, wouldLose: (state: State) => boolean): void {
  let release: (() => void) | undefined
  const look = (state: State): void => {
    const losing = wouldLose(state)
    if (losing) release ??= holdPage()
    else {
      release?.()
      release = undefined
    }
  }
  look(store.getState())
  store.subscribe(look)
}
