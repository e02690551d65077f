import type { Story } from '../corpus/model.ts'
import { useApp } from '../store/useApp.ts'

/** Whether what a program suggested and nobody confirmed is left out here: it is hidden, or the page goes to paper; and the story has such. */
export function useSuggestionsLeftOut(): boolean {
  const hidden = useApp(({ suggestions, onPaper }) => suggestions === 'nowhere' || (suggestions === 'screen' && onPaper))
  const whole = useApp((state) => state.whole?.story)
  return hidden && whole !== undefined && listed(whole).some((records) => records.some(({ review }) => review === 'suggested'))
}

/** Whether the story has this record, and shows it not because nobody confirmed it: it is not unknown then. */
export function useLeftOut(kind: 'claims' | 'entities' | 'events', id: string): boolean {
  const record = useApp((state) => state.whole?.index[kind].get(id))
  return useSuggestionsLeftOut() && record?.review === 'suggested'
}

const listed = ({ claims, entities, events, differences, quotationFamilies }: Story): readonly (readonly { review?: string | undefined }[])[] =>
  [claims, entities, events, differences, quotationFamilies]
