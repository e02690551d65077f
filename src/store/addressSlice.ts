import { emptySelection, toggleValue, withClause, withoutClause, type Clause, type FacetId, type Selection } from '../corpus/selection/clause.ts'
import { readAddress, sameAddress, writeAddress, type Address, type ViewId } from './address.ts'
import type { Ports } from './ports.ts'
import type { GetState, SetState } from './slice.ts'

export interface AddressSlice {
  address: Address
  /** Parts of the last link that could not be read, as they stood; empty when all was clear. */
  unread: readonly string[]
  /** The last link had lost its end, or was changed. */
  cut: boolean
  /** Selections before the present one, latest last: what Undo brings back. */
  earlierSelections: readonly Selection[]
  /** Goes to a place; what is left out of `to` besides the selection is dropped. */
  goTo: (to: Partial<Address> & { view: ViewId }) => void
  /** Changes the layout of the present view (what is open, the sort) in place. */
  arrange: (change: Partial<Pick<Address, 'open' | 'sort' | 'group' | 'columns' | 'layers' | 'with'>>, how?: 'push' | 'replace') => void
  /** Opens the first screen of another story; undefined for the first one. */
  goToStory: (story: string | undefined) => void
  /** Shows the story as it stood at the end of a day (`YYYY-MM-DD`), in the same place; undefined for all that is known. */
  setAsOf: (day: string | undefined) => void
  toggle: (facet: FacetId, value: string) => void
  setClause: (clause: Clause) => void
  dropClause: (facet: FacetId | 'date') => void
  clearSelection: () => void
  undoSelection: () => void
  dismissUnread: () => void
  /** Starts following the browser's address; returns how to stop. */
  followLocation: () => () => void
}

const EARLIER_KEPT = 50

/** The reader's place and selection, mirrored in the address bar. */
export function addressSlice(ports: Ports, set: SetState, get: GetState): AddressSlice {
  const start = readAddress(ports.location.read())

  function move(address: Address, how: 'push' | 'replace'): void {
    if (sameAddress(address, get().address)) return
    ports.location.write(writeAddress(address), how)
    show({ address, unread: [], cut: false })
  }

  /** The story changes with the address in one step, so that no view meets the records of another story. */
  function show(change: Pick<AddressSlice, 'address' | 'unread' | 'cut'>): void {
    set({ ...change, ...get().storyAt(change.address) })
  }

  function select(selection: Selection): void {
    const { address, earlierSelections } = get()
    set({ earlierSelections: [...earlierSelections, address.selection].slice(-EARLIER_KEPT) })
    move({ ...address, selection }, 'push')
  }

  return {
    address: start.address,
    unread: start.unread,
    cut: start.cut,
    earlierSelections: [],
    goTo: (to) => move(pruned({ ...carried(get().address), ...to }), 'push'),
    goToStory: (story) => move(pruned({ story, view: 'story', selection: [] }), 'push'),
    setAsOf: (asof) => move(pruned({ ...get().address, asof }), 'push'),
    arrange: (change, how = 'push') => move(pruned({ ...get().address, ...change }), how),
    toggle: (facet, value) => select(toggleValue(get().address.selection, facet, value)),
    setClause: (clause) => select(withClause(get().address.selection, clause)),
    dropClause: (facet) => select(withoutClause(get().address.selection, facet)),
    clearSelection: () => select(emptySelection),
    undoSelection: () => {
      const { address, earlierSelections } = get()
      const selection = earlierSelections.at(-1)
      if (!selection) return
      set({ earlierSelections: earlierSelections.slice(0, -1) })
      move({ ...address, selection }, 'push')
    },
    dismissUnread: () => set({ unread: [], cut: false }),
    followLocation: () => {
      const follow = (): void => {
        const { address, unread, cut } = readAddress(ports.location.read())
        if (!sameAddress(address, get().address) || unread.length > 0 || cut) show({ address, unread, cut })
      }
      // A link of the prerendered page may have been followed before anybody listened.
      follow()
      return ports.location.subscribe(follow)
    },
  }
}

/** What goes along from place to place: the story, the day and the selection. */
export function carried({ story, asof, selection }: Address): Pick<Address, 'story' | 'asof' | 'selection'> {
  return { ...(story !== undefined && { story }), ...(asof !== undefined && { asof }), selection }
}

/** Keys with undefined or empty words are left out, so that equal places are equal objects in the address. */
function pruned(address: { [Key in keyof Address]: Address[Key] | undefined }): Address {
  return Object.fromEntries(Object.entries(address).filter(([, value]) => value !== undefined && value !== '')) as unknown as Address
}
