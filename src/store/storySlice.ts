import type { LoadedStory } from '../corpus/openStory.ts'
import type { Problem } from '../corpus/parse/problem.ts'
import type { FrontPage } from '../corpus/queries/frontPage.ts'
import { StoryError } from '../corpus/storyError.ts'
import type { Address } from './address.ts'
import type { Ports } from './ports.ts'
import type { GetState, SetState } from './slice.ts'

/** What of the state depends on which story is read, and as of when. */
export interface StoryShown {
  /** What the first screen shows; there before the story is. */
  front: FrontPage | undefined
  /** The story as of the address's day. */
  loaded: LoadedStory | undefined
  /** The same story with all that is known of it, whatever the day. */
  whole: LoadedStory | undefined
  /** Why the story can't be shown. */
  failure: { message: string; problems: readonly Problem[] } | undefined
}

/** Where a program's suggestions are shown that nobody confirmed. On paper they pass for checked facts: not unless asked for. */
export const suggestionPlaces = ['screen', 'everywhere', 'nowhere'] as const
export type SuggestionPlace = (typeof suggestionPlaces)[number]

/** Whether what nobody confirmed is not shown now. */
export const hidesSuggestions = ({ suggestions, onPaper }: Pick<StorySlice, 'suggestions' | 'onPaper'>): boolean =>
  suggestions === 'nowhere' || (suggestions === 'screen' && onPaper)

export interface StorySlice extends StoryShown {
  suggestions: SuggestionPlace
  /** A page that has suggestions is on its way to paper. */
  onPaper: boolean
  showSuggestions: (where: SuggestionPlace) => void
  setOnPaper: (onPaper: boolean) => void
  /** Loads the story that the address names, once; again after a failure. */
  openStory: () => Promise<void>
  /** One of the reader's stories was changed, or is gone: it is read anew where it is shown, else when it is asked for. */
  storyChanged: (story: string) => void
  /** What is shown at an address, of what is loaded already. */
  storyAt: (address: Address) => StoryShown
}

/** The story that is read. */
export function storySlice(ports: Ports, set: SetState, get: GetState): StorySlice {
  const opened = new Map<string | undefined, LoadedStory>()
  const opening = new Map<string | undefined, Promise<void>>()
  let changes = 0
  let latest: { of: LoadedStory; asof: string; loaded: LoadedStory } | undefined
  let checked: { of: LoadedStory; loaded: LoadedStory } | undefined

  /** One derived story is kept: the views that read it hold on to it, and a day is seldom left and taken again. */
  function asOf(whole: LoadedStory, asof: string | undefined): LoadedStory {
    if (asof === undefined) return whole
    if (latest?.of !== whole || latest.asof !== asof) latest = { of: whole, asof, loaded: whole.asOf(asof) }
    return latest.loaded
  }

  /** The story without suggestions, where they are not wanted. */
  function wanted(whole: LoadedStory): LoadedStory {
    if (!hidesSuggestions(get())) return whole
    if (checked?.of !== whole) checked = { of: whole, loaded: whole.confirmed() }
    return checked.loaded
  }

  function storyAt({ story, asof }: Address): StoryShown {
    const present = get()
    const whole = story === present.address.story ? present.whole : opened.get(story)
    const loaded = whole && asOf(wanted(whole), asof)
    const first = story === undefined && asof === undefined ? ports.front : undefined
    // In another view of a story that can't be opened nobody opens it again.
    const failure = loaded === undefined && story === present.address.story ? present.failure : undefined
    return { whole, loaded, front: loaded?.front ?? first, failure }
  }

  function open(story: string | undefined): Promise<void> {
    const run: Promise<void> = ports.loadStory(story)
      .then((loaded) => {
        if (opening.get(story) !== run) return
        opened.set(story, loaded)
        if (get().address.story === story) set({ whole: loaded })
        set(storyAt(get().address))
      })
      .catch((cause: unknown) => {
        if (opening.get(story) !== run) return
        opening.delete(story)
        const problems = cause instanceof StoryError ? cause.problems : []
        if (get().address.story !== story) return
        set({ whole: undefined })
        set({ ...storyAt(get().address), failure: { message: cause instanceof Error ? cause.message : String(cause), problems } })
      })
    opening.set(story, run)
    return run
  }

  return {
    front: ports.front,
    loaded: undefined,
    whole: undefined,
    failure: undefined,
    suggestions: 'screen',
    onPaper: false,
    showSuggestions: (suggestions) => {
      set({ suggestions })
      set(storyAt(get().address))
    },
    setOnPaper: (onPaper) => {
      set({ onPaper })
      set(storyAt(get().address))
    },
    storyAt,
    openStory: () => {
      const { story } = get().address
      if (get().whole) return Promise.resolve()
      return opening.get(story) ?? open(story)
    },
    storyChanged: (story) => {
      opened.delete(story)
      if (get().address.story !== story) {
        opening.delete(story)
        return
      }
      // Many changes may come while one is read: only the last is read after it.
      const change = ++changes
      // One that could not be opened may be there again.
      void (opening.get(story) ?? Promise.resolve()).then(() => (change === changes && get().address.story === story ? open(story) : undefined))
    },
  }
}
