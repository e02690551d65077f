import type { ReactNode } from 'react'
import type { Words } from '../lessons/words.ts'
import { isMessageId, type Translate } from '../locales/messages.ts'
import { useT } from '../locales/useT.ts'
import { MessageWords } from './MessageWords.tsx'

/** The words of a step in the interface's language; the story's own words as they are. */
export function wordsOf(words: Words, t: Translate): string {
  if ('words' in words) return words.words
  return isMessageId(words.say) ? t(words.say, words.values) : words.say
}

/** The language that words bring along; what the interface says has the page's. */
export const languageOf = (words: Words): string | undefined => ('words' in words ? words.language : undefined)

/** Placeholders that activities fill from the story. */
const given: ReadonlySet<string> = new Set(['claim', 'party', 'other', 'matter', 'event', 'hedge', 'hedges', 'speaker', 'speakers', 'basis', 'grounds', 'notes'])

interface StepWordsProps {
  of: Words
  /** How a piece of them is shown, where it is more than words: terms that can be asked for. */
  piece?: (words: string) => ReactNode
}

/** Words of a step; what is the story's in them is marked with its language. */
export function StepWords({ of: words, piece = (plain) => plain }: StepWordsProps) {
  const t = useT()
  if ('words' in words) return <span lang={words.language} dir="auto">{piece(words.words)}</span>
  if (!isMessageId(words.say)) return <>{piece(wordsOf(words, t))}</>
  const values = Object.entries(words.values ?? {})
  return (
    <MessageWords
      id={words.say}
      values={Object.fromEntries(values.filter(([name]) => !given.has(name)))}
      given={Object.fromEntries(values.filter(([name]) => given.has(name)).map(([name, value]) => [name, piece(String(value))]))}
      piece={piece}
    />
  )
}
