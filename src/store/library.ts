import type { Counts, Decisions, Kept, NewStory, NotKept, OpenedOwn, OwnStory, OwnText, Unread } from '../corpus/library/ownStory.ts'

/** A story as it was at a time, in milliseconds since 1970 UTC. */
export interface EarlierState { story: string; at: number }

/** The room for stories, as far as the browser tells. */
export interface LibraryRoom {
  /** Bytes used, and bytes left. */
  used?: number
  left?: number
  /** The browser will not clear it by itself. */
  persistent?: boolean
  /** Why stories are kept only until the page is closed; with `newer`, nothing is kept at all. */
  trouble: 'none' | 'newer' | 'blocked' | undefined
}

/**
 * The reader's own stories. Each action is kept whole or not at all. `basedOn` is the revision that the reader saw: a change
 * is refused (`changed-elsewhere`) when another tab was first. Changes of this tab may follow each other without waiting.
 */
export interface Library {
  /** All stories, those in the bin too (`deletedAt`), and records that can't be read. */
  list: () => Promise<{ stories: readonly OwnStory[]; unread: readonly Unread[] }>
  open: (id: string) => Promise<{ ok: true; opened: OpenedOwn } | { ok: false; why: NotKept }>
  /** The same, with the story file as the JSON that lies on the device: for a worker to read. */
  openText: (id: string) => Promise<{ ok: true; own: OwnText; story: OwnStory } | { ok: false; why: NotKept }>
  create: (story: NewStory) => Promise<Kept>
  duplicate: (id: string, title: string) => Promise<Kept>
  /** Keeps decisions as they are now. */
  decide: (id: string, basedOn: number, decisions: Decisions, counts: Counts) => Promise<Kept>
  /** Puts what a newer program made, a story file as JSON, in place; what was is kept as a backup, and the decisions stay. */
  remake: (id: string, basedOn: number, made: string, counts: Counts) => Promise<Kept>
  rename: (id: string, basedOn: number, title: string) => Promise<Kept>
  remove: (id: string, basedOn: number) => Promise<Kept>
  restore: (id: string) => Promise<Kept>
  emptyBin: () => Promise<void>
  /** States from before a change of format or another reading by the program, of all stories, the latest first. */
  earlier: () => Promise<readonly EarlierState[]>
  /** Goes back to one of them; what is there now is kept as one, too. */
  goBack: (id: string, at: number) => Promise<Kept>
  room: () => Promise<LibraryRoom>
  /** Calls back on each change here or in another tab; without a revision the story is gone for good. */
  subscribe: (onChange: (news: { id: string; revision: number | undefined }) => void) => () => void
}
