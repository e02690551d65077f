import { readFileSync } from 'node:fs'
import path from 'node:path'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { compileStory } from '../../../build/storyCompiler.ts'
import type { DifferenceKind } from '../../../src/corpus/format/difference.ts'
import { StoryFile } from '../../../src/corpus/format/story.ts'

const folder = path.resolve('src/stories/green-fountain')
const story = v.parse(StoryFile, compileStory(folder))
const answers = readFileSync(path.join(folder, 'ANSWERS.md'), 'utf8')

const Ids = v.optional(v.array(v.string()), [])
const { plants } = v.parse(v.strictObject({
  plants: v.array(v.strictObject({
    kind: v.string(), what: v.string(), deviates: v.array(v.picklist(['A', 'B', 'C', 'D', 'E'])),
    difference: v.optional(v.string()), quotationFamily: v.optional(v.string()), originFamily: v.optional(v.string()),
    claims: Ids, responses: Ids, lineage: Ids, alignments: Ids,
    passages: v.pipe(v.array(v.pipe(v.string(), v.regex(/^[A-E] [sx]\d+ \| ./))), v.minLength(1)),
  })),
}), parse(readFileSync(path.join(folder, 'plants.yaml'), 'utf8')))

/** The ten cases, and the kind of difference that each must be. */
const CASES: readonly (readonly [string, DifferenceKind])[] = [
  ['copied-agency-text', 'attribution'], ['plural-source', 'attribution'], ['changed-quotation', 'wording'], ['lone-denial', 'omission'],
  ['late-denial', 'contradiction'], ['number', 'number'], ['date', 'date'], ['headline-hedge', 'certainty'], ['loaded-wording', 'wording'],
  ['omission', 'omission'],
]
const plantOf = (kind: string) => plants.find((plant) => plant.kind === kind) ?? expect.fail(`no plant ${kind}`)
const articleOf = (letter: string) => story.articles.find((article) => article.letter === letter) ?? expect.fail(`no article ${letter}`)
const stancesOf = (claim: string) => story.claims.find(({ id }) => id === claim)?.assertions.map(({ stance }) => stance).join(' ')
const ids = (list: readonly { id: string }[]) => new Set(list.map(({ id }) => id))

/** Letter, sentence and words of a passage of the key. */
function partsOf(passage: string): [letter: string, sentence: string, words: string] {
  const [, letter = '', sentence = '', words = ''] = /^([A-E]) (\S+) \| ([^]+)$/.exec(passage) ?? []
  return [letter, sentence, words]
}

describe.each(plants)('what was planted as $kind', ({ what, deviates, difference, claims, passages, ...plant }) => {
  it.each(passages)('%s stands in the text, and in the answer key for people', (passage) => {
    const [letter, sentence, words] = partsOf(passage)
    const { sentences, text } = articleOf(letter)
    const { start, end } = sentences.find(({ id }) => id === sentence) ?? expect.fail(`no sentence ${sentence}`)
    expect(text.whole?.slice(start, end)).toContain(words)
    expect(answers).toContain(`${letter} ${sentence} “${words}”`)
    expect(answers).toContain(what)
  })

  it('names records that are there', () => {
    expect([...claims].filter((id) => !ids(story.claims).has(id))).toEqual([])
    expect(plant.responses.filter((id) => !ids(story.responses).has(id))).toEqual([])
    expect(plant.lineage.filter((id) => !ids(story.lineage).has(id))).toEqual([])
    expect(plant.alignments.filter((id) => !ids(story.alignments).has(id))).toEqual([])
    if (plant.quotationFamily !== undefined) expect(ids(story.quotationFamilies)).toContain(plant.quotationFamily)
    if (plant.originFamily !== undefined) expect(ids(story.families)).toContain(plant.originFamily)
  })

  it('is a difference of the story that shows the articles which stand against the others', () => {
    if (difference === undefined) return
    const found = story.differences.find(({ id }) => id === difference) ?? expect.fail(`no difference ${difference}`)
    const letters = [...found.articles, ...found.silent].map((id) => story.articles.find((article) => article.id === id)?.letter)
    expect(letters).toEqual(expect.arrayContaining([...deviates]))
  })
})

describe('the ten cases', () => {
  it.each(CASES)('%s is there, as a difference of kind %s', (kind, expected) => {
    const found = story.differences.find(({ id }) => id === plantOf(kind).difference)
    expect(found?.kinds).toContain(expected)
    expect(story.guide.differences).toContain(found?.id)
  })

  it('come with a refusal, a missing reply, a paraphrase, words without a speaker and a chain', () => {
    expect(plants.map(({ kind }) => kind)).toEqual([...CASES.map(([kind]) => kind), 'refusal', 'no-reply', 'paraphrase', 'quotation-without-speaker', 'indirect-chain'])
  })

  it('are in the cells of the story', () => {
    expect(stancesOf('c06')).toBe('asserts asserts asserts asserts contradicts')
    expect(stancesOf('c02')).toBe('asserts asserts asserts contradicts asserts')
    expect(stancesOf('c16')).toBe('not-knowable not-knowable not-knowable attributes attributes')
    expect(stancesOf('c20')).toBe('attributes attributes silent attributes attributes')
    expect(stancesOf('c22')).toBe('attributes silent silent silent silent')
    const speakers = story.claims.find(({ id }) => id === 'c20')?.assertions.map(({ chain }) => chain.some(({ entity }) => entity === 'town-hall-sources'))
    expect(speakers).toEqual([false, false, false, true, false])
    expect(story.responses.filter(({ kind }) => kind === 'denies').map(({ id }) => id)).toEqual(['r10', 'r11', 'r12'])
  })

  it('have two copies that share at least eight sentences, and a credit in one', () => {
    const words = (letter: string) => articleOf(letter).sentences.map(({ fingerprint }) => fingerprint.exact)
    expect(words('C').filter((exact) => words('B').includes(exact)).length).toBeGreaterThanOrEqual(5)
    expect(plantOf('copied-agency-text').alignments.length).toBeGreaterThanOrEqual(8)
    expect([articleOf('B'), articleOf('C')].map(({ text }) => text.whole?.includes('Cordwell'))).toEqual([true, false])
  })

  it('have one changed printing among equal ones', () => {
    const printings = story.quotations.filter(({ family, kind }) => family === plantOf('changed-quotation').quotationFamily && kind === 'direct')
    expect(new Set(printings.slice(0, 3).map(({ evidence }) => evidence.excerpt)).size).toBe(1)
    expect(new Set(printings.map(({ evidence }) => evidence.excerpt)).size).toBe(2)
    expect(story.quotationFamilies.find(({ id }) => id === 'no-sign')?.changes).toHaveLength(2)
  })
})

it('the answer key is no part of the story', () => {
  expect(JSON.stringify(story)).not.toMatch(/plant(?:s|ed)\b|headline-hedge/)
})
