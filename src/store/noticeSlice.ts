import type { SetState } from './slice.ts'

/** A line for the reader, said once in a live region. */
export interface Notice {
  id: number
  text: string
  /** Something the reader can do about it. */
  action?: { label: string; run: () => void }
  /** Stays until it is closed; others go by themselves. */
  stays?: boolean
}

export interface NoticeSlice {
  notices: readonly Notice[]
  /** Shows a notice and gives its id. */
  notify: (notice: Omit<Notice, 'id'>) => number
  dismiss: (id: number) => void
}

/** What the program has to tell the reader. */
export function noticeSlice(set: SetState): NoticeSlice {
  let last = 0
  return {
    notices: [],
    notify: (notice) => {
      const id = ++last
      // The same line again takes the place of the first: nobody needs to read it twice.
      set(({ notices }) => ({ notices: [...notices.filter(({ text }) => text !== notice.text), { ...notice, id }] }))
      return id
    },
    dismiss: (id) => set(({ notices }) => ({ notices: notices.filter((each) => each.id !== id) })),
  }
}
