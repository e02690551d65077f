import { ruleOf } from '../../corpus/queries/reviewQueue.ts'
import { isMessageId, type Translate } from '../../locales/messages.ts'

const SCORE = /, score (\d(?:\.\d+)?)/

/** Why something was suggested, in the reader's words where they are known; else as the program noted it. `score` is from 0 to 1. */
export function groundWords(ground: string, t: Translate): { why: string; score: number | undefined } {
  const rule = ruleOf(ground)
  const id = `review.rule.${rule.toLowerCase().replaceAll(/[^a-z]+/g, '-').replaceAll(/^-|-$/g, '')}`
  const score = SCORE.exec(ground)?.[1]
  return { why: isMessageId(id) ? t(id) : ground.replace(SCORE, ''), score: score === undefined ? undefined : Number(score) }
}
