import * as v from 'valibot'
import { StoryFile, type Story } from '../format/story.ts'
import type { Problem } from './problem.ts'

/** A story with what had to be left out of it, or the reasons why there is none. */
export type ParsedStory =
  | { readonly ok: true; readonly story: Story; readonly problems: readonly Problem[] }
  | { readonly ok: false; readonly problems: readonly Problem[] }

/** (First step: all or nothing. The full parser follows with this signature.) */
export function parseStory(input: unknown): ParsedStory {
  const result = v.safeParse(StoryFile, input)
  if (result.success) return { ok: true, story: result.output, problems: [] }
  return { ok: false, problems: [{ code: 'not-a-story', path: '$', values: {}, severity: 'fatal' }] }
}
