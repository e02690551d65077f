import { existsSync, readFileSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { parse } from 'yaml'
import type { Plugin } from 'vite'
import { compileStory } from './storyCompiler.ts'

/** Exports the list of stories. */
const LIST = 'virtual:stories'
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

/**
 * Serves every `src/stories/<id>/` compiled to JSON: in dev under `stories/<id>.json`, in a build as an asset with a
 * hash in its name. `virtual:story-url/<id>` exports the address, `virtual:story/<id>` the object itself
 * (prerender, tests), `virtual:stories` a list of all: id, title, address.
 */
export function storyPlugin(storiesFolder = path.resolve('src/stories')): Plugin {
  let building = false
  let base = '/'
  const folderOf = (id: string) => path.join(storiesFolder, id)
  const files = (id: string) => readdirSync(folderOf(id), { recursive: true, encoding: 'utf8' })
    .filter(isSource).map((name) => path.join(folderOf(id), name))
  return {
    name: 'crossread-stories',
    configResolved(config) {
      building = config.command === 'build'
      base = config.base.startsWith('/') ? config.base : '/'
    },
    resolveId(source) {
      return source === LIST || source.startsWith(URL_PREFIX) || source.startsWith(STORY_PREFIX) ? RESOLVED + source : undefined
    },
    load(resolved) {
      if (resolved === RESOLVED + LIST) return listModule(storiesFolder)
      if (!resolved.startsWith(RESOLVED + 'virtual:story')) return undefined
      const source = resolved.slice(RESOLVED.length)
      const wantsUrl = source.startsWith(URL_PREFIX)
      const id = source.slice(wantsUrl ? URL_PREFIX.length : STORY_PREFIX.length)
      for (const file of files(id)) this.addWatchFile(file)
      if (wantsUrl && !building) return `export default ${JSON.stringify(`${base}stories/${id}.json`)}`
      const json = JSON.stringify(compileStory(folderOf(id)))
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
          const json = JSON.stringify(compileStory(folderOf(id)))
          response.setHeader('content-type', 'application/json')
          response.end(json)
        } catch (error) {
          next(error)
        }
      })
    },
  }
}

/** Whether a story is made from this file: its records, or a text that it ships. */
const isSource = (file: string): boolean => file.endsWith('.yaml') || file.endsWith('.txt')

/** A module whose default export lists the stories. Their texts stay in assets of their own. */
function listModule(storiesFolder: string): string {
  const ids = storyIds(storiesFolder)
  const entries = ids.map((id, at) => {
    const head = parse(readFileSync(path.join(storiesFolder, id, 'story.yaml'), 'utf8')) as { title?: string }
    return `{ id: ${JSON.stringify(id)}, title: ${JSON.stringify(head.title ?? id)}, url: url${at} }`
  })
  return [...ids.map((id, at) => `import url${at} from ${JSON.stringify(URL_PREFIX + id)}`), `export default [${entries.join(', ')}]`].join('\n')
}
