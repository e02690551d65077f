import type { StoryFile } from '../../model.ts'
import { parseStory } from '../../parse/parseStory.ts'
import { confirmedOnly } from '../../queries/confirmedOnly.ts'
import { storyToFile } from '../storyFile.ts'
import { packStory } from './linkStory.ts'
import { withoutPrints } from './storyCode.ts'

/** What a link leaves out of a story so that it fits: nothing, its sentences' fingerprints, or these and what nobody confirmed. */
export type LeftOut = 'nothing' | 'prints' | 'suggested'

/** The word that a link carries; or none, and how long the whole story would be, where it is not far too long to say. */
export type StoryLink = { fits: true; packed: string; without: LeftOut } | { fits: false; length: number | undefined }

/** JSON that is longer than this, in characters, packs into no link: the largest that fits has less than half. */
const HOPELESS = 150_000

/** A story without its texts as a link of at most `room` characters: whole if it fits, else the most of it that does. */
export function linkOf(story: StoryFile, room: number): StoryLink {
  let length: number | undefined
  for (const without of ['nothing', 'prints', 'suggested'] as const) {
    const part = partOf(story, without)
    const packed = part && JSON.stringify(part).length <= HOPELESS ? packStory(part) : undefined
    if (packed !== undefined && packed.length <= room) return { fits: true, packed, without }
    if (without === 'nothing') length = packed?.length
  }
  return { fits: false, length }
}

/** Undefined where it is no less than the part before, or has no claim left to show. */
function partOf(story: StoryFile, without: LeftOut): StoryFile | undefined {
  if (without === 'nothing') return story
  if (without === 'prints') return withoutPrints(story)
  const parsed = parseStory(story)
  const confirmed = parsed.ok ? confirmedOnly(parsed.story) : undefined
  return confirmed && parsed.ok && confirmed !== parsed.story && confirmed.claims.length > 0 ? withoutPrints(storyToFile(confirmed)) : undefined
}
