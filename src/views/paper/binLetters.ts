import type { Step } from '../../lessons/steps.ts'
import type { Translate } from '../../locales/messages.ts'
import { wordsOf } from '../../parts/StepWords.tsx'

/** a, b, c … No capital: those are articles. */
const binLetter = (at: number): string => String.fromCodePoint(97 + (at % 26))

/** Bins stand as words over their column where there is room; else as letters that a list explains. */
const LETTERS_OF_HEADS = 64

/** The letters that stand for bins or stances on the worksheet, by id: the key names them, too. Empty where words stand there. */
export function binLetters(step: Step, t: Translate): ReadonlyMap<string, string> {
  if (step.kind === 'assign') return lettered(step.stances)
  if (step.kind !== 'sort') return new Map()
  const inWords = step.bins.length <= 5 && step.bins.reduce((sum, { label }) => sum + wordsOf(label, t).length, 0) <= LETTERS_OF_HEADS
  return inWords ? new Map() : lettered(step.bins)
}

const lettered = (options: readonly { id: string }[]): ReadonlyMap<string, string> => new Map(options.map(({ id }, at) => [id, binLetter(at)]))
