import type { KeptCopy, ReadCopy } from '../corpus/anchors/copy.ts'
import type { FrontPage } from '../corpus/queries/frontPage.ts'
import type { LoadedStory } from '../corpus/openStory.ts'
import type { Library } from './library.ts'
import type { StoryWork } from './storyWork.ts'
import type { GivenFile, TextReader } from './textReader.ts'

/** A story in a list of stories. */
export interface StoryEntry {
  id: string
  title: string
}

/** Where copies are kept: on the device, or where it does not let us only until the page is closed. */
export type CopyPlace = 'device' | 'page'

/** What a reader makes, kept by id on the device; where it keeps nothing, until the page is closed. */
export interface Shelf<Entry extends { id: string }> {
  all: () => Promise<readonly Entry[]>
  get: (id: string) => Promise<Entry | undefined>
  put: (entry: Entry) => Promise<CopyPlace>
  remove: (id: string) => Promise<void>
  /** Calls back when another tab changed it. */
  subscribe: (onChange: () => void) => () => void
}

/** The shelves there are. */
export type ShelfName = 'lessons' | 'answers'

/** What the store needs of the outside. `platform/` fulfils it in the browser, tests with plain objects. */
export interface Ports {
  /** The first screen as the build left it in the page; undefined where there is none. */
  front: FrontPage | undefined
  location: {
    /** The part of the address after `#`. */
    read: () => string
    /** Goes there; `push` makes a step that Back undoes. */
    write: (hash: string, how: 'push' | 'replace') => void
    /** Calls back when Back, Forward or the reader's hand changed the address. */
    subscribe: (onChange: () => void) => () => void
    /** The whole link to where the reader is. */
    link: () => string
  }
  /** The stories that come with the app, the first one first. */
  stories: readonly StoryEntry[]
  /** Opens one of them, or one of the reader's own, by its id; the first one where none is named. Rejects with what to tell the reader. */
  loadStory: (story: string | undefined) => Promise<LoadedStory>
  memory: {
    get: (key: string) => string | undefined
    set: (key: string, value: string) => void
  }
  /** Shows the theme on the page. */
  applyTheme: (theme: 'system' | 'light' | 'dark') => void
  /** Shows the interface in a language, `system` for the device's; false where its words can't be fetched. */
  applyLanguage: (language: string) => Promise<boolean>
  /** Hands the reader a file to keep. */
  saveFile: (name: string, type: string, content: string) => void
  /** The same for bytes: a zip, say. */
  saveBytes: (name: string, type: string, content: Uint8Array) => void
  /** Puts text on the clipboard; false where that is not allowed. */
  copyText: (text: string) => Promise<boolean>
  print: () => void
  /** Has the browser ask before the page is closed or loaded again; returns how to let it go. */
  holdPage: () => () => void
  /** What reads articles off the main thread; it comes when it is asked for. */
  openTextClient: () => Promise<TextReader>
  /** Work with whole stories, off the main thread; it comes when it is asked for. */
  storyWork: () => Promise<StoryWork>
  /** Opens a text, or a saved page, that the reader gave. Rejects never. */
  readCopy: (name: string, content: string | Uint8Array) => Promise<ReadCopy>
  /** Files that the system hands to the app (shared to it, or opened with it) since it was last asked. Returns how to stop listening. */
  arrivals: (onFiles: (files: readonly GivenFile[]) => void) => () => void
  /** Lessons made here, and answers given here. */
  shelf: <Entry extends { id: string }>(name: ShelfName) => Shelf<Entry>
  /** The reader's own stories; the program for them comes when it is asked for. */
  library: () => Promise<Library>
  /** The reader's copies of articles. They never leave the device. */
  copies: {
    of: (story: string) => Promise<readonly KeptCopy[]>
    keep: (copy: KeptCopy) => Promise<CopyPlace>
    remove: (story: string, article: string) => Promise<void>
    /** Gives what was removed, of all stories. */
    removeAll: () => Promise<readonly KeptCopy[]>
    /** Calls back when another tab kept or removed a copy. */
    subscribe: (onChange: () => void) => () => void
  }
}
