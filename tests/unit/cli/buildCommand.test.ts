import { expect, it } from 'vitest'
import { decide, noEdits, recorded } from '../../../src/corpus/edits/history.ts'
import { writeCrossreadFile } from '../../../src/corpus/interchange/crossreadFile.ts'
import { storyToFile } from '../../../src/corpus/interchange/storyFile.ts'
import { greenStory } from '../greenStory.ts'
import { runFake } from './fakeOutlet.ts'

const made = storyToFile(greenStory())
const history = recorded(noEdits, decide({ kind: 'dismiss', records: [{ list: 'entities', id: 'fountain' }] }, made, { id: 'd1', at: '2026-11-23T09:00:00.000Z' }))
const files = { 'story.json': JSON.stringify(made), 'mine.crossread': writeCrossreadFile({ made, history }, { shown: made, withTexts: true }), 'full/': '', 'full/x': '', 'bad.json': '{"format":"crossread-story"}', 'bad.crossread': Uint8Array.from([0x50, 0x4b, 3, 4]) }

it('puts a story file into the app', async () => {
  const { code, err, files: after } = await runFake(['build', 'story.json', '-o', 'site'], { files })
  expect([code, err]).toEqual([0, ['site: the app with 1 story; serve it with any web server']])
  expect(JSON.parse(String(after['site/green-fountain.json']))).toEqual(made)
})

it('carries out the decisions of a .crossread file', async () => {
  const { code, files: after } = await runFake(['build', 'mine.crossread', '-o', 'site'], { files })
  expect(code).toBe(0)
  const story = JSON.parse(String(after['site/green-fountain.json'])) as typeof made
  expect(story.entities.some(({ id }) => id === 'fountain')).toBe(false)
  expect(story.claims.length).toBe(made.claims.length)
})

it('builds nothing of what is broken', async () => {
  const json = await runFake(['build', 'bad.json', '-o', 'site'], { files })
  expect([json.code, json.err[0]]).toEqual([1, expect.stringMatching(/^bad\.json: \$/)])
  const packed = await runFake(['build', 'bad.crossread', '-o', 'site'], { files })
  expect([packed.code, packed.err]).toEqual([1, ['bad.crossread: cannot be read as a .crossread file (not-crossread): export it again']])
  expect(Object.keys(packed.files).some((name) => name.startsWith('site/'))).toBe(false)
})

it.each([
  [['build'], 'build: no story: name its file (.json or .crossread)'],
  [['build', 'story.json'], 'build: no folder: name a new one with -o'],
  [['build', 'story.json', '-o', 'full'], 'full: is not empty: name a new folder, so that nothing in it is lost'],
  [['build', 'story.json', '-o', 'bad.json'], 'bad.json: is a file: name a new folder'],
  [['build', 'none.json', '-o', 'site'], 'none.json: is not there: check the name'],
  [['build', 'story.json', 'mine.crossread', '-o', 'site'], 'mine.crossread: has the id “green-fountain” of another one: give each story its own'],
])('%j could not run', async (args, said) => {
  const { code, err } = await runFake(args, { files })
  expect([code, err]).toEqual([2, [`crossread: ${said}`]])
})
