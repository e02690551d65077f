import { createStore, type StoreApi } from 'zustand/vanilla'
import { addressSlice, type AddressSlice } from './addressSlice.ts'
import { noticeSlice, type NoticeSlice } from './noticeSlice.ts'
import { copySlice, type CopySlice } from './copySlice.ts'
import type { Ports } from './ports.ts'
import { preferenceSlice, type PreferenceSlice } from './preferenceSlice.ts'
import { storySlice, type StorySlice } from './storySlice.ts'

/** All that the reader does and sees, one slice a file. */
export type AppState = AddressSlice & StorySlice & PreferenceSlice & NoticeSlice & CopySlice
export type AppStore = StoreApi<AppState>

/** Makes the store of one page. `ports` reach the outside; tests give their own. */
export function createAppStore(ports: Ports): AppStore {
  const store = createStore<AppState>()((set, get) => ({
    ...addressSlice(ports, set, get),
    ...storySlice(ports, set, get),
    ...preferenceSlice(ports, set, get),
    ...noticeSlice(set),
    ...copySlice(ports, set, get),
  }))
  // Texts belong to the story that is open: another one must never be read with them.
  store.subscribe(({ whole }, before) => {
    if (whole !== before.whole) void store.getState().openTexts()
  })
  return store
}
