// What earlier versions wrote is read by every later one. Never make these anew: add one for each version.
import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { FILE_VERSION } from '../../../../src/corpus/interchange/crossreadFile.ts'
import { packStory } from '../../../../src/corpus/interchange/link/linkStory.ts'
import { storyActs } from '../../../../src/corpus/interchange/storyActs.ts'
import type { StoryFile } from '../../../../src/corpus/model.ts'

const FOLDER = new URL('kept/', import.meta.url)
const kept = (name: string): Buffer => readFileSync(new URL(name, FOLDER))
const versions = Array.from({ length: FILE_VERSION }, (_, at) => at + 1)

it('there is one of every version', () => {
  expect(readdirSync(FOLDER)).toEqual(expect.arrayContaining(versions.map((version) => `file-${version}.crossread`)))
})

it.each(versions)('a .crossread file of version %d opens, with its decision', (version) => {
  const read = storyActs.given({ content: Uint8Array.from(kept(`file-${version}.crossread`)).buffer, name: 'kept.crossread' })
  if (!read.ok) throw new Error(read.code)
  expect(read.story).toMatchObject({ title: `Kept in version ${version}`, decisions: 1, unplaced: 0, counts: { articles: 2 } })
  const own = { id: 'own-0123456789abcdef', title: 'Kept', made: read.story.made, decisions: read.story.history }
  const opened = storyActs.open(own)
  expect(opened.ok && opened.story.claims.map(({ text }) => text)).toContain('In my words.')
})

it.each([1, 2])('a link of form %d that was shared opens', (form) => {
  const read = storyActs.link({ packed: kept(`link-${form}.txt`).toString().trim() })
  expect(read).toMatchObject({ ok: true, story: { title: `Kept in version ${form}` } })
  expect(read.ok && (JSON.parse(read.story.made) as StoryFile).articles).toHaveLength(2)
  expect(read.ok && read.story.problems).toEqual([])
})

it('what is coded now is what was coded then', () => {
  const packed = kept('link-2.txt').toString().trim()
  const read = storyActs.link({ packed })
  expect(read.ok && packStory(JSON.parse(read.story.made) as StoryFile)).toBe(packed)
})
