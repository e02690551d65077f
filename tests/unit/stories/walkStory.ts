import type { Evidence, StoryFile } from '../../../src/corpus/model.ts'

/** Every piece of evidence of a story, wherever it hangs. */
export function evidenceOf(story: StoryFile): Evidence[] {
  const found: Evidence[] = []
  walk(story, '', (value) => {
    if (typeof value === 'object' && value !== null && 'sentences' in value && 'start' in value && 'end' in value) found.push(value as Evidence)
  })
  return found
}

/** Every line in our own words, with its path; ids, excerpts, titles, whole texts and file names are left out. */
export function proseOf(story: StoryFile): { path: string, text: string }[] {
  const found: { path: string, text: string }[] = []
  walk(story, '', (value, path) => {
    if (typeof value !== 'string' || !value.includes(' ') || /(?:\.excerpt|\.file|\.whole|\.form|\.title\.value|\.aliases\[\d+\]|\.hedges\[\d+\]|\.cue)$/.test(path)) return
    found.push({ path: path.slice(1), text: value })
  })
  return found
}

function walk(value: unknown, path: string, see: (value: unknown, path: string) => void): void {
  see(value, path)
  if (Array.isArray(value)) value.forEach((member, at) => walk(member, `${path}[${at}]`, see))
  else if (typeof value === 'object' && value !== null) {
    for (const [key, member] of Object.entries(value)) walk(member, `${path}.${key}`, see)
  }
}
