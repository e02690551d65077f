import { useEffect, useState } from 'react'
import { buildSearchIndex, type SearchIndex } from '../../corpus/index/searchIndex.ts'
import type { LoadedStory } from '../../corpus/openStory.ts'

const built = new WeakMap<LoadedStory, SearchIndex>()

/** The search of the open story: made once, after the palette has been drawn. Undefined until then. */
export function useStorySearch(loaded: LoadedStory | undefined): SearchIndex | undefined {
  const [, setReady] = useState(0)
  useEffect(() => {
    if (!loaded || built.has(loaded)) return undefined
    const timer = setTimeout(() => {
      built.set(loaded, buildSearchIndex(loaded.story))
      setReady((count) => count + 1)
    })
    return () => clearTimeout(timer)
  }, [loaded])
  return loaded && built.get(loaded)
}
