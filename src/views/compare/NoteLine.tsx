import type { CompareNote } from '../../corpus/queries/compareNotes.ts'
import { useT } from '../../locales/useT.ts'
import { MessageWords } from '../../parts/MessageWords.tsx'
import { lettersOf } from './noteWords.ts'

/** A hedge or attribution that one article has and another lacks, in words. `present`: how many articles face each other. */
export function NoteLine({ note: { kind, words, has, lacks }, present }: { note: CompareNote; present: number }) {
  const t = useT()
  const only = has.length === 1 && lacks.length === present - 1
  return (
    <MessageWords
      id={`compare.${kind}${only ? '.only' : ''}`}
      values={{ has: lettersOf(has), lacks: lettersOf(lacks) }}
      given={{ words: kind === 'hedge' ? t('compare.words', { words }) : words }}
    />
  )
}
