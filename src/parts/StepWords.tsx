import type { Words } from '../lessons/words.ts'
import { isMessageId, type Translate } from '../locales/messages.ts'
import { useT } from '../locales/useT.ts'

/** The words of a step in the interface's language; the story's own words as they are. */
export function wordsOf(words: Words, t: Translate): string {
  if ('words' in words) return words.words
  return isMessageId(words.say) ? t(words.say, words.values) : words.say
}

/** Words of a step, marked with their language where it is the story's. */
export function StepWords({ of: words }: { of: Words }) {
  const t = useT()
  return 'words' in words ? <span lang={words.language}>{words.words}</span> : <>{wordsOf(words, t)}</>
}
