import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { applyEdits } from '../../../../src/corpus/edits/apply.ts'
import { decide, noEdits, recorded } from '../../../../src/corpus/edits/history.ts'
import { checkedCrossreadFile, readCrossreadFile, writeCrossreadFile, type FileContent } from '../../../../src/corpus/interchange/crossreadFile.ts'
import { storyToFile } from '../../../../src/corpus/interchange/storyFile.ts'
import { greenStory } from '../../greenStory.ts'
import { realStory } from '../../realStory.ts'

function edited(): { content: FileContent; shown: FileContent['made'] } {
  const made = storyToFile(greenStory())
  const history = recorded(noEdits, decide({ kind: 'correct', record: { list: 'claims', id: 'c01' }, change: { text: 'Mine.' } }, made, { id: 'd1', at: '2026-11-23T09:00:00.000Z', by: 'kim' }))
  return { content: { made, history }, shown: applyEdits(made, history.edits).story }
}

/** The file with some of its entries changed. */
function tampered(change: (entries: Record<string, Uint8Array>) => void): Uint8Array {
  const { content, shown } = edited()
  const entries = unzipSync(writeCrossreadFile(content, { shown, withTexts: true }))
  change(entries)
  return zipSync(entries)
}

describe('a .crossread file', () => {
  it('gives the same story with texts and decisions back', () => {
    const { content, shown } = edited()
    const bytes = checkedCrossreadFile(content, { shown, withTexts: true })
    expect(bytes && readCrossreadFile(bytes)).toEqual({ ok: true, content, texts: true })
  })

  it('without texts holds the story as decided, no text and no decision', () => {
    const { content, shown } = edited()
    const bytes = checkedCrossreadFile(content, { shown, withTexts: false })
    const entries = bytes ? unzipSync(bytes) : {}
    expect(Object.keys(entries).sort()).toEqual(['edits.json', 'manifest.json', 'story.json'])
    expect(strFromU8(entries['story.json'] ?? new Uint8Array())).not.toContain('"whole"')
    expect(strFromU8(entries['edits.json'] ?? new Uint8Array())).not.toContain('kim')
    const read = bytes && readCrossreadFile(bytes)
    expect(read?.ok && read.content.made.claims.find(({ id }) => id === 'c01')?.text).toBe('Mine.')
    expect(read?.ok && read.texts).toBe(false)
  })

  it('is the same for the same story, and works for a story without texts', () => {
    const made = storyToFile(realStory())
    const write = () => writeCrossreadFile({ made, history: noEdits }, { shown: made, withTexts: true })
    expect(write()).toEqual(write())
    expect(readCrossreadFile(write())).toMatchObject({ ok: true, texts: false, content: { made } })
  })

  it('holds a story of more than a megabyte', () => {
    const made = storyToFile(greenStory())
    const claims = Array.from({ length: 20 }, (_, round) => made.claims.map((claim) => ({ ...claim, id: `${claim.id}-${round}`, assertions: claim.assertions }))).flat()
    const large = { ...made, claims: [...made.claims, ...claims] }
    const bytes = writeCrossreadFile({ made: large, history: noEdits }, { shown: large, withTexts: true })
    expect(unzipSync(bytes)['story.json']?.length).toBeGreaterThan(1_100_000)
    const read = readCrossreadFile(bytes)
    expect(read.ok && read.content.made.claims.length).toBe(large.claims.length)
  })
})

describe('a file that is not as it was written', () => {
  it.each([
    ['changed', (entries: Record<string, Uint8Array>) => { entries['story.json'] = strToU8('{}') }, { code: 'entry-changed', entry: 'story.json' }],
    ['a text changed', (entries: Record<string, Uint8Array>) => { entries['texts/squareside.txt'] = strToU8('Other words.') }, { code: 'entry-changed', entry: 'texts/squareside.txt' }],
    ['an entry gone', (entries: Record<string, Uint8Array>) => { delete entries['edits.json'] }, { code: 'entry-missing', entry: 'edits.json' }],
    ['no manifest', (entries: Record<string, Uint8Array>) => { delete entries['manifest.json'] }, { code: 'not-crossread' }],
    ['a newer version', (entries: Record<string, Uint8Array>) => { entries['manifest.json'] = strToU8('{"format":"crossread-file","version":2,"more":1}') }, { code: 'newer-version' }],
  ])('%s', (_, change, problem) => {
    expect(readCrossreadFile(tampered(change))).toMatchObject({ ok: false, ...problem })
  })

  it('cut off, or no zip at all', () => {
    const { content, shown } = edited()
    expect(readCrossreadFile(writeCrossreadFile(content, { shown, withTexts: true }).subarray(0, 5000))).toMatchObject({ ok: false })
    expect(readCrossreadFile(strToU8('Hello'))).toEqual({ ok: false, code: 'not-crossread' })
  })
})
