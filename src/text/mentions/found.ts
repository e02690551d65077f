import type { Sentence } from './features.ts'
import type { Tokens } from './tokens.ts'

/** A sentence on its way through detection. */
export interface Read { tokens: Tokens; sentence: Sentence }

/** A candidate name: words `first` to `last` of one sentence. */
export interface Found {
  read: Read
  first: number
  last: number
  type: 'person' | 'organisation' | 'place' | 'other'
  /** The tagger's margin over "no name"; 0 where only a rule speaks. */
  margin: number
  rule: string
}

/** The words of a candidate in small letters, without full stops: the key under which printings of a name meet. */
export const nameKey = ({ read, first, last }: Found): string => read.tokens.lower.slice(first, last + 1).join(' ').replaceAll('.', '')

/** The words of a candidate in small letters. */
export const lowerWords = ({ read, first, last }: Found): string[] => read.tokens.lower.slice(first, last + 1)
