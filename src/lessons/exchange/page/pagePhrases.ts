import { cleanText } from '../cleanText.ts'
import { say, type Words } from '../../words.ts'

const names = ['articles', 'glossary', 'save', 'saved', 'print', 'nickname', 'hint', 'place', 'mark', 'underline', 'key', 'curtain'] as const

/** What the page says around the questions. `saved` has a `#` where the number of answers stands. */
export type PagePhrases = Readonly<Record<(typeof names)[number], string>>

export function pagePhrases(word: (words: Words) => string): PagePhrases {
  const entries = names.map((name) => [name, cleanText(word(say(`exchange.page.${name}`)))])
  return Object.fromEntries(entries) as PagePhrases
}
