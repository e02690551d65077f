import { createStore, type StoreApi } from 'zustand/vanilla'
import { applyEdits, type Unplaced } from '../corpus/edits/apply.ts'
import type { Operation } from '../corpus/edits/format.ts'
import { decide, editsThatHold, noEdits, readHistory, recorded, redone, undone, type EditHistory } from '../corpus/edits/history.ts'
import { countRecords } from '../corpus/library/countRecords.ts'
import type { NotKept, OwnStory } from '../corpus/library/ownStory.ts'
import type { StoryFile } from '../corpus/model.ts'
import { holdWhile } from './holdWhile.ts'
import type { Library } from './library.ts'
import type { Ports } from './ports.ts'

/** An own story under review. */
export interface Reviewed {
  story: OwnStory
  /** What the program made. */
  made: StoryFile
  /** The same with the decisions that hold: a story file, spans in code points. */
  file: StoryFile
  history: EditHistory
  /** Decisions that found no place in what was made. */
  unplaced: readonly Unplaced[]
}

interface ReviewStoreState {
  status: 'opening' | 'ready' | NotKept
  reviewed: Reviewed | undefined
  /** Whether the last decision is kept: on the device, only until the page is closed, not yet, or not at all and why. */
  saving: 'device' | 'page' | 'saving' | NotKept
  open: () => Promise<void>
  /** Records a decision. It shows at once and is kept in a transaction of its own. */
  decide: (operation: Operation, by?: string) => void
  undo: () => void
  redo: () => void
}

const stores = new WeakMap<Ports, Map<string, StoreApi<ReviewStoreState>>>()

/** The review of one own story: one store a page and story. */
export function reviewStore(ports: Ports, id: string): StoreApi<ReviewStoreState> {
  const ofPage = stores.get(ports) ?? new Map<string, StoreApi<ReviewStoreState>>()
  stores.set(ports, ofPage)
  const store = ofPage.get(id) ?? makeStore(ports, id)
  ofPage.set(id, store)
  return store
}

function makeStore(ports: Ports, id: string): StoreApi<ReviewStoreState> {
  const store = createStore<ReviewStoreState>()((set, get) => {
    let library: Library | undefined
    let pending = 0

    async function open(): Promise<void> {
      if (library === undefined) {
        library = await ports.library()
        library.subscribe((news) => {
          // What this tab keeps itself is known here; what another one kept is read anew.
          if (news.id === id && pending === 0 && news.revision !== get().reviewed?.story.revision) void open()
        })
      }
      const taken = await library.open(id)
      if (!taken.ok) return set({ status: taken.why, reviewed: undefined })
      const { story, made, decisions } = taken.opened
      const history = readHistory(decisions)
      if (history === undefined) return set({ status: 'unreadable', reviewed: undefined })
      const { trouble } = await library.room()
      // What could not be kept before is not in what was read: nothing waits any more.
      set({ status: 'ready', reviewed: carriedOut(story, made, history), saving: trouble === undefined ? 'device' : 'page' })
    }

    async function keep(next: Reviewed): Promise<void> {
      set({ reviewed: next, saving: 'saving' })
      pending += 1
      const kept = await (library ?? await ports.library()).decide(id, next.story.revision, next.history, countRecords(next.file))
      pending -= 1
      if (!kept.ok) return set({ saving: kept.why })
      set(({ reviewed }) => ({ saving: pending > 0 ? 'saving' : kept.place, reviewed: reviewed && { ...reviewed, story: kept.story } }))
    }

    /** To another place in the history. */
    function move(to: EditHistory): void {
      const { reviewed } = get()
      if (reviewed && to !== reviewed.history) void keep(carriedOut(reviewed.story, reviewed.made, to))
    }

    return {
      status: 'opening',
      reviewed: undefined,
      saving: 'device',
      open,
      decide: (operation, by) => {
        const { reviewed } = get()
        if (!reviewed) return
        const edit = decide(operation, reviewed.file, { id: crypto.randomUUID(), at: new Date().toISOString(), by })
        const { story: file, unplaced } = applyEdits(reviewed.file, [edit])
        void keep({ ...reviewed, file, history: recorded(reviewed.history, edit), unplaced: [...reviewed.unplaced, ...unplaced] })
      },
      undo: () => move(undone(get().reviewed?.history ?? noEdits)),
      redo: () => move(redone(get().reviewed?.history ?? noEdits)),
    }
  })
  // A decision that is being kept, or could not be.
  holdWhile(ports, store, ({ status, saving }) => status === 'ready' && saving !== 'device' && saving !== 'page')
  void store.getState().open()
  return store
}

function carriedOut(story: OwnStory, made: StoryFile, history: EditHistory): Reviewed {
  const { story: file, unplaced } = applyEdits(made, editsThatHold(history))
  return { story, made, file, history, unplaced }
}
