import { suggestsListed } from '../corpus/queries/confirmedOnly.ts'
import { hidesSuggestions } from '../store/storySlice.ts'
import { useApp } from '../store/useApp.ts'

/** Whether what a program suggested and nobody confirmed is left out here: it is hidden, or the page goes to paper; and the story has such. */
export function useSuggestionsLeftOut(): boolean {
  const hidden = useApp(hidesSuggestions)
  const whole = useApp((state) => state.whole?.story)
  return hidden && whole !== undefined && suggestsListed(whole)
}

/** Whether the story has this record, and shows it not because nobody confirmed it: it is not unknown then. */
export function useLeftOut(kind: 'claims' | 'entities' | 'events', id: string): boolean {
  const record = useApp((state) => state.whole?.index[kind].get(id))
  return useSuggestionsLeftOut() && record?.review === 'suggested'
}
