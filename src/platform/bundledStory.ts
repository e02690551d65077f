import storyUrl from 'virtual:story-url/musk-iravani'
import type { LoadedStory } from '../corpus/openStory.ts'

/** Fetches the bundled story and makes it ready. The parser and indexes come in the same step, not before. */
export async function loadBundledStory(): Promise<LoadedStory> {
  const [text, { openStoryText }] = await Promise.all([fetchText(storyUrl), import('../corpus/openStory.ts')])
  return openStoryText(text, 'musk-iravani.json')
}

async function fetchText(url: string): Promise<string> {
  const response = await fetch(url)
  if (!response.ok) throw new Error(`${url}: ${response.status} ${response.statusText}`)
  return response.text()
}
