import { verifyTexts } from '../corpus/check/verifyTexts.ts'
import type { StoryFile } from '../corpus/model.ts'
import { everyEvidence } from '../corpus/parse/evidencePlaces.ts'
import type { ParsedStory } from '../corpus/parse/parseStory.ts'
import type { Problem } from '../corpus/parse/problem.ts'
import { counted } from './problemWords.ts'

/** What is wrong with a story, and what is only told. */
export interface Soundness {
  readonly problems: readonly Problem[]
  readonly notes: readonly Problem[]
}

/** Problems of a story that was read, and, where its texts are given by article id, what they contradict. */
export function soundnessOf(file: unknown, parsed: ParsedStory, texts: ReadonlyMap<string, string> | undefined): Soundness {
  if (!parsed.ok || parsed.problems.length > 0 || texts === undefined) return { problems: parsed.problems, notes: [] }
  const found = verifyTexts(file as StoryFile, texts)
  return { problems: found.filter(({ severity }) => severity !== 'note'), notes: found.filter(({ severity }) => severity === 'note') }
}

/** The closing line: `name: 2 articles, 2 claims, 25 passages checked, 0 problems`. */
export function closingLine(name: string, parsed: ParsedStory, withTexts: boolean, problems: number): string {
  const parts = parsed.ok
    ? [counted(parsed.story.articles.length, 'article'), counted(parsed.story.claims.length, 'claim'), `${counted([...everyEvidence(parsed.story)].length, 'passage')} checked`]
    : []
  const texts = parsed.ok && !withTexts ? ' (without the texts: name them with --texts)' : ''
  return `${name}: ${[...parts, counted(problems, 'problem')].join(', ')}${texts}`
}
