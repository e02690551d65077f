import type { LoadedStory } from '../corpus/openStory.ts'
import type { Problem } from '../corpus/parse/problem.ts'
import type { FrontPage } from '../corpus/queries/frontPage.ts'
import { StoryError } from '../corpus/storyError.ts'
import type { Ports } from './ports.ts'
import type { GetState, SetState } from './slice.ts'

export interface StorySlice {
  /** What the first screen shows; there before the story is. */
  front: FrontPage | undefined
  loaded: LoadedStory | undefined
  /** Why the story can't be shown. */
  failure: { message: string; problems: readonly Problem[] } | undefined
  /** Loads the story once; again after a failure. */
  openStory: () => Promise<void>
}

/** The story that is read. */
export function storySlice(ports: Ports, set: SetState, get: GetState): StorySlice {
  let opening: Promise<void> | undefined
  return {
    front: ports.front,
    loaded: undefined,
    failure: undefined,
    openStory: () => {
      opening ??= ports
        .loadStory()
        .then((loaded) => set(({ front }) => ({ loaded, front: front ?? loaded.front, failure: undefined })))
        .catch((cause: unknown) => {
          opening = undefined
          const problems = cause instanceof StoryError ? cause.problems : []
          set({ failure: { message: cause instanceof Error ? cause.message : String(cause), problems } })
        })
      return get().loaded ? Promise.resolve() : opening
    },
  }
}
