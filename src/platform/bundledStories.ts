import stories from 'virtual:stories'
import type { LoadedStory } from '../corpus/openStory.ts'

/** The stories that come with the app, the first one first. */
export const bundledStories: readonly { id: string; title: string }[] = stories

/**
 * Fetches a bundled story (the first one where no id is given) and makes it ready. The parser and indexes come in the same
 * step, not before. Rejects where there is no such story, or where it can't be fetched or read.
 */
export async function loadBundledStory(id: string | undefined): Promise<LoadedStory> {
  const entry = id === undefined ? stories[0] : stories.find((story) => story.id === id)
  if (!entry) throw new Error(`${id ?? 'stories'}: no such story comes with this copy of the app`)
  const [text, { openStoryText }] = await Promise.all([fetchText(entry.url), import('../corpus/openStory.ts')])
  return openStoryText(text, `${entry.id}.json`)
}

async function fetchText(url: string): Promise<string> {
  const response = await fetch(url)
  if (!response.ok) throw new Error(`${url}: ${response.status} ${response.statusText}`)
  return response.text()
}
