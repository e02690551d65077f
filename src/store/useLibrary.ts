import { useEffect, useState } from 'react'
import type { OwnStory, Unread } from '../corpus/library/ownStory.ts'
import type { EarlierState, Library, LibraryRoom } from './library.ts'
import { usePorts } from './useApp.ts'

/** The library as it is now. */
export interface LibraryNow {
  library: Library
  /** Saved last first; without those in the bin. */
  stories: readonly OwnStory[]
  /** Deleted last first. */
  bin: readonly OwnStory[]
  unread: readonly Unread[]
  /** States that can be gone back to, of all stories, the latest first. */
  earlier: readonly EarlierState[]
  room: LibraryRoom
  /** When it was read, in milliseconds since 1970 UTC. */
  readAt: number
}

/** The reader's stories and the room for them, read anew on every change here or in another tab; undefined until they are read. */
export function useLibrary(): LibraryNow | undefined {
  const ports = usePorts()
  const [now, setNow] = useState<LibraryNow>()
  useEffect(() => {
    let here = true
    let stop = (): void => undefined
    void ports.library().then((library) => {
      const read = async (): Promise<void> => {
        // What has to be migrated leaves a state behind: those are looked up after.
        const [{ stories, unread }, room] = await Promise.all([library.list(), library.room()])
        const earlier = await library.earlier()
        const bin = stories.filter(({ deletedAt }) => deletedAt !== undefined).toSorted((a, b) => (b.deletedAt ?? 0) - (a.deletedAt ?? 0))
        const own = stories.filter(({ deletedAt }) => deletedAt === undefined).toSorted((a, b) => b.savedAt - a.savedAt)
        if (here) setNow({ library, stories: own, bin, unread, earlier, room, readAt: Date.now() })
      }
      if (here) stop = library.subscribe(() => void read())
      void read()
    })
    return () => {
      here = false
      stop()
    }
  }, [ports])
  return now
}
