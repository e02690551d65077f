import type { Difference, DifferenceKind } from '../../corpus/model.ts'
import type { ChangedWords, FoundDifferenceKind } from '../storyReading.ts'

/** What the program says of its own in a suggested story: fixed sentences that judge nobody. All else is words of the articles. */
export const CHANGE_WORDS: Readonly<Record<ChangedWords['kind'], string>> = {
  replaced: 'other words', 'left-out': 'words left out', added: 'words added', moved: 'words moved', number: 'another number', inflected: 'another form of the word',
}

interface DifferenceWording {
  kinds: DifferenceKind[]
  weight: Difference['weight']
  /** The question; the words as printed follow. */
  title: string
  explanation: string
  /** What to practise on it. */
  lesson: string
}

/** How each kind of difference is told. `contradiction` is never among them: that both cannot be true is for people to say. */
export const DIFFERENCE_WORDS: Readonly<Record<FoundDifferenceKind, DifferenceWording>> = {
  negation: {
    kinds: ['in-tension'], weight: 'high', title: 'Was it so, or not?',
    explanation: 'Passages that otherwise say the same differ in a negation.', lesson: 'Read both passages whole: a “not” may belong to another part of the sentence.',
  },
  agent: {
    kinds: ['in-tension'], weight: 'high', title: 'Who did it?',
    explanation: 'Passages that otherwise say the same name another party.', lesson: 'Look for the subject of each sentence.',
  },
  quotation: {
    kinds: ['wording'], weight: 'high', title: 'Which words were said?',
    explanation: 'One statement is printed inside quotation marks with different words. At least one printing is then not word for word; the articles do not show which.',
    lesson: 'Quotation marks do not prove exact words.',
  },
  number: {
    kinds: ['number'], weight: 'medium', title: 'Which number?',
    explanation: 'Passages that otherwise say the same give different numbers.', lesson: 'Check what each number counts, and as of when.',
  },
  date: {
    kinds: ['date'], weight: 'medium', title: 'Which day?',
    explanation: 'Passages that otherwise say the same give different times.', lesson: 'Check from which day each article counts.',
  },
  place: {
    kinds: ['in-tension'], weight: 'medium', title: 'Which place?',
    explanation: 'Passages that otherwise say the same name different places.', lesson: 'One place may lie inside the other.',
  },
  attribution: {
    kinds: ['attribution'], weight: 'medium', title: 'On whose word?',
    explanation: 'One article names whose word it is; another words the speaker differently, or says it as its own.', lesson: 'A statement is worth what its speaker can know.',
  },
  hedge: {
    kinds: ['certainty'], weight: 'medium', title: 'How sure?',
    explanation: 'One article marks doubt where another does not.', lesson: 'Look for may, could, reportedly, allegedly.',
  },
  answer: {
    kinds: ['in-tension'], weight: 'high', title: 'What did they answer?',
    explanation: 'One party is told to have answered in different ways. Both can be true, one after the other.', lesson: 'Compare the day of each answer with the day of each article.',
  },
  'only-one': {
    kinds: ['omission'], weight: 'medium', title: 'Who reports it?',
    explanation: 'Only one of the articles has this. That the others leave it out shows nothing by itself: they may be older.', lesson: 'Check who is asked, and when each article was written.',
  },
}

/** What an event says of its own. */
export const EVENT_WORDS = { kind: 'dated statement', role: 'named with it', counted: 'Counted from the dates of publication.' } as const

/** The claims that no topic of their own gathers. */
export const OTHER_TOPIC = 'Other statements'

export const QUESTION = 'Who says what, on whose word?'
export const UNKNOWN_DATE_LINE = 'Date of publication unknown'
export const UNTITLED = 'Story without a title'

/** How the story was made, told to readers. */
export const makingWords = (version: number): { method: string; limits: string; corrections: string } => ({
  method: `A program suggested all of this (Crossread’s text pipeline, version ${version}): rules find sentences, names, speakers, doubts and passages that say the same. Every suggestion points to the words that it rests on and names its rule.`,
  limits: 'Nobody has confirmed it. Rules miss statements, mistake speakers and compare passages that only look alike; what is not listed may still stand in the articles. It reads English only. It tells what the articles say, not what happened.',
  corrections: 'Compare each suggestion with the words it points to, and confirm or change it.',
})

/** "A, B and C". */
export function listed(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1) ?? ''}`
}
