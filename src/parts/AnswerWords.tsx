import type { Words } from '../lessons/words.ts'
import { StepWords } from './StepWords.tsx'
import { stanceLooks, type CellMeaning } from './stance.ts'
import { StanceMark } from './StanceMark.tsx'
import styles from './AnswerWords.module.css'

/** Words of an option or a key; a stance brings its mark, which can be told without colour. */
export function AnswerWords({ of: words }: { of: Words }) {
  const meaning = 'say' in words ? /^stance\.(?<name>.+)$/.exec(words.say)?.groups?.['name'] : undefined
  if (meaning === undefined || !isMeaning(meaning)) return <StepWords of={words} />
  return (
    <span className={styles.stance}>
      <span aria-hidden="true"><StanceMark meaning={meaning} /></span> <StepWords of={words} />
    </span>
  )
}

const isMeaning = (name: string): name is CellMeaning => Object.hasOwn(stanceLooks, name)
