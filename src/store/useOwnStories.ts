import { useEffect, useState } from 'react'
import type { StoryEntry } from './ports.ts'
import { useApp, usePorts } from './useApp.ts'

const NONE: readonly StoryEntry[] = []

/** The reader's own stories, for choosing one; empty until the first story is open: nothing waits for them. */
export function useOwnStories(): readonly StoryEntry[] {
  const { library } = usePorts()
  const ready = useApp((state) => state.whole !== undefined || state.failure !== undefined)
  const [own, setOwn] = useState(NONE)
  useEffect(() => {
    let stop = (): void => undefined
    if (ready) {
      void library().then(({ list, subscribe }) => {
        const read = () => void list().then(({ stories }) => setOwn(stories.filter(({ deletedAt }) => deletedAt === undefined)))
        stop = subscribe(read)
        read()
      })
    }
    return () => stop()
  }, [library, ready])
  return own
}
