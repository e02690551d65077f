import type { Words } from '../lessons/words.ts'
import { isMessageId, type Translate } from '../locales/messages.ts'
import { useT } from '../locales/useT.ts'
import { MessageWords } from './MessageWords.tsx'

/** The words of a step in the interface's language; the story's own words as they are. */
export function wordsOf(words: Words, t: Translate): string {
  if ('words' in words) return words.words
  return isMessageId(words.say) ? t(words.say, words.values) : words.say
}

/** Placeholders that activities fill from the story. */
const given: ReadonlySet<string> = new Set(['claim', 'party', 'other', 'matter', 'event', 'hedge', 'hedges', 'speaker', 'speakers', 'basis', 'grounds', 'notes'])

/** Words of a step; what is the story's in them is marked with its language. */
export function StepWords({ of: words }: { of: Words }) {
  const t = useT()
  if ('words' in words) return <span lang={words.language} dir="auto">{words.words}</span>
  if (!isMessageId(words.say)) return <>{wordsOf(words, t)}</>
  const [ofStory, own] = [true, false].map((wanted) => Object.fromEntries(Object.entries(words.values ?? {}).filter(([name]) => given.has(name) === wanted)))
  return <MessageWords id={words.say} {...(own && { values: own })} {...(ofStory && { given: ofStory })} />
}
