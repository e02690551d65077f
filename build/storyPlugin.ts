import { existsSync, readFileSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { parse } from 'yaml'
import type { Plugin } from 'vite'
import { compileStory } from './storyCompiler.ts'

/** Exports the list of stories. */
const LIST = 'virtual:stories'
const FIRST = 'virtual:first-story'
const URL_PREFIX = 'virtual:story-url/'
const STORY_PREFIX = 'virtual:story/'
/** Rollup's mark for ids that are no files. */
const RESOLVED = '\0'

/** The story that the app opens with, and that stands first in lists. */
export const FIRST_STORY = 'musk-iravani'

/** Ids of the stories in a folder, the first story first. */
export function storyIds(storiesFolder = path.resolve('src/stories')): string[] {
  return readdirSync(storiesFolder).filter((id) => existsSync(path.join(storiesFolder, id, 'story.yaml')))
    .sort((a, b) => Number(b === FIRST_STORY) - Number(a === FIRST_STORY) || (a < b ? -1 : 1))
}

/** A story that the app comes with. */
interface StoryEntry {
  id: string
  title: string
  /** The story file as JSON. */
  json: () => string
  /** What it is made from. */
  files: () => string[]
}

/**
 * Serves every `src/stories/<id>/` compiled to JSON, or the story files that are `given` instead of them: in dev under
 * `stories/<id>.json`, in a build as an asset with a hash in its name. `virtual:story-url/<id>` exports the address,
 * `virtual:story/<id>` the object itself (tests), `virtual:first-story` the first one (prerender), `virtual:stories` a list
 * of all: id, title, address.
 */
export function storyPlugin({ storiesFolder = path.resolve('src/stories'), given = [] }: { storiesFolder?: string; given?: readonly string[] } = {}): Plugin {
  let building = false
  let base = '/'
  const entries = (): StoryEntry[] => (given.length > 0 ? given.map(givenEntry) : storyIds(storiesFolder).map((id) => folderEntry(path.join(storiesFolder, id), id)))
  const entryOf = (id: string): StoryEntry => entries().find((entry) => entry.id === id) ?? folderEntry(path.join(storiesFolder, id), id)
  return {
    name: 'crossread-stories',
    configResolved(config) {
      building = config.command === 'build'
      base = config.base.startsWith('/') ? config.base : '/'
    },
    resolveId(source) {
      return source === LIST || source === FIRST || source.startsWith(URL_PREFIX) || source.startsWith(STORY_PREFIX) ? RESOLVED + source : undefined
    },
    load(resolved) {
      if (resolved === RESOLVED + LIST) return listModule(entries())
      if (resolved === RESOLVED + FIRST) return `export { default } from ${JSON.stringify(STORY_PREFIX + (entries()[0]?.id ?? FIRST_STORY))}`
      if (!resolved.startsWith(RESOLVED + 'virtual:story')) return undefined
      const source = resolved.slice(RESOLVED.length)
      const wantsUrl = source.startsWith(URL_PREFIX)
      const id = source.slice(wantsUrl ? URL_PREFIX.length : STORY_PREFIX.length)
      const entry = entryOf(id)
      for (const file of entry.files()) this.addWatchFile(file)
      if (wantsUrl && !building) return `export default ${JSON.stringify(`${base}stories/${id}.json`)}`
      const json = entry.json()
      if (!wantsUrl) return `export default JSON.parse(${JSON.stringify(json)})`
      const asset = this.emitFile({ type: 'asset', name: `${id}.json`, source: json })
      return `export default import.meta.ROLLUP_FILE_URL_${asset}`
    },
    configureServer(server) {
      server.watcher.add(storiesFolder)
      server.watcher.on('change', (file) => {
        if (isSource(file) && file.startsWith(storiesFolder)) server.ws.send({ type: 'full-reload' })
      })
      server.middlewares.use((request, response, next) => {
        const id = /\/stories\/([A-Za-z][\w.-]*)\.json(?:$|\?)/.exec(request.url ?? '')?.[1]
        if (id === undefined) return next()
        try {
          const json = entryOf(id).json()
          response.setHeader('content-type', 'application/json')
          response.end(json)
        } catch (error) {
          next(error)
        }
      })
    },
  }
}

function folderEntry(folder: string, id: string): StoryEntry {
  return {
    id,
    get title() {
      return (parse(readFileSync(path.join(folder, 'story.yaml'), 'utf8')) as { title?: string }).title ?? id
    },
    json: () => JSON.stringify(compileStory(folder)),
    files: () => readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(isSource).map((name) => path.join(folder, name)),
  }
}

/** A story file that somebody made: `crossread build` has checked it. */
function givenEntry(file: string): StoryEntry {
  const json = readFileSync(file, 'utf8')
  const { id, title } = JSON.parse(json) as { id: string; title: string }
  return { id, title, json: () => json, files: () => [file] }
}

/** Whether a story is made from this file: its records, or a text that it ships. */
const isSource = (file: string): boolean => file.endsWith('.yaml') || file.endsWith('.txt')

/** A module whose default export lists the stories. Their texts stay in assets of their own. */
function listModule(entries: readonly StoryEntry[]): string {
  const imports = entries.map(({ id }, at) => `import url${at} from ${JSON.stringify(URL_PREFIX + id)}`)
  const list = entries.map(({ id, title }, at) => `{ id: ${JSON.stringify(id)}, title: ${JSON.stringify(title)}, url: url${at} }`)
  return [...imports, `export default [${list.join(', ')}]`].join('\n')
}
