import { contentEnd } from './content.ts'
import type { CueGroup } from './cues.ts'
import { cueWord, CUE_NOUNS } from './lexicon.ts'
import { subjectBefore, type Range } from './subject.ts'
import { isPossessive, type Token } from './tokens.ts'
import { POSSESSIVES } from './words.ts'

/** "X's assertion that …", "her decision to …", "reports that …": the owner, the noun, and what it says. */
export interface NounReport {
  speaker?: Range
  at: number
  content: Range
}

/** Reads the token at `at` as an attributing noun with its complement; undefined where it is none. */
export function nounReportAt(tokens: readonly Token[], at: number): NounReport | undefined {
  const token = tokens[at]
  const next = tokens[at + 1]
  if (token?.kind !== 'word' || !CUE_NOUNS.has(token.word) || (next?.word !== 'that' && next?.word !== 'to')) return undefined
  let owner = at - 1
  // One adjective may stand between: "her repeated claim".
  if (!isOwner(tokens[owner]) && isOwner(tokens[owner - 1])) owner -= 1
  const speaker = isOwner(tokens[owner]) ? ownerRange(tokens, owner) : undefined
  if (speaker === undefined && (next.word === 'to' || /^(?:question|questions|support|position|offer|desire)$/u.test(token.word))) return undefined
  const group = nounGroup(at)
  if (group === undefined) return undefined
  const to = contentEnd(tokens, at + 1, group, true)
  return to <= at + 1 ? undefined : { ...(speaker && { speaker }), at, content: { from: at + 1, to } }
}

const isOwner = (token: Token | undefined): boolean => token?.kind === 'word' && (POSSESSIVES.has(token.word) || isPossessive(token))

function ownerRange(tokens: readonly Token[], owner: number): Range {
  if (POSSESSIVES.has(tokens[owner]?.word ?? '')) return { from: owner, to: owner }
  return subjectBefore(tokens, owner + 1) ?? { from: owner, to: owner }
}

function nounGroup(at: number): CueGroup | undefined {
  const word = cueWord('say')
  return word && { word, from: at, at, to: at, form: 'participle', tense: 'none', passive: false, negated: false }
}
