import { describe, expect, test } from 'vitest'
import { indexStory } from '../../../../src/corpus/index/storyIndex.ts'
import type { Story } from '../../../../src/corpus/model.ts'
import { blindStory } from '../../../../src/corpus/queries/blindStory.ts'
import { confirmedOnly } from '../../../../src/corpus/queries/confirmedOnly.ts'
import { dossierOf } from '../../../../src/corpus/queries/dossier.ts'
import { carries } from '../../../../src/corpus/queries/support.ts'
import { greenStory } from '../../greenStory.ts'
import { realStory } from '../../realStory.ts'
import { tinyStory } from '../tinyStory.ts'

const stories: [string, Story][] = [['musk-iravani', realStory()], ['green-fountain', greenStory()], ['tiny', tinyStory()]]
const dossierFor = (story: Story) => dossierOf(story, indexStory(story))

describe.each(stories)('the dossier of %s', (_, story) => {
  const dossier = dossierFor(story)
  const claims = dossier.groups.flatMap(({ lines }) => lines.map(({ row }) => row.claim))

  test('has every core claim once, numbered from 1 in the order of the table', () => {
    const core = story.claims.filter((claim) => claim.core)
    for (const claim of core) expect(claims.filter(({ id }) => id === claim.id)).toHaveLength(1)
    expect(claims.map(({ id }) => dossier.numbers.get(id))).toEqual(claims.map((__, at) => at + 1))
  })

  test('has the reply to every accusation that it has', () => {
    const index = indexStory(story)
    const there = new Set(claims.map(({ id }) => id))
    for (const claim of claims.filter(({ kind, core }) => core && kind === 'accusation')) {
      for (const reply of index.besideClaim.get(claim.id) ?? []) expect(there).toContain(reply.id)
    }
  })

  test('has every passage of its claims, each once in its article, in the order of the text', () => {
    for (const { article, passages } of dossier.passages) {
      const wanted = new Set(claims.flatMap(({ assertions }) => assertions.flatMap(({ evidence }) => evidence)).filter((each) => each.article === article.id).map(({ start, end }) => `${start} ${end}`))
      expect(new Set(passages.map(({ evidence: { start, end } }) => `${start} ${end}`))).toEqual(wanted)
      expect(passages).toHaveLength(wanted.size)
      expect(passages.map(({ evidence }) => evidence.start)).toEqual(passages.map(({ evidence }) => evidence.start).sort((a, b) => a - b))
      expect(passages.every((passage) => passage.claims.length > 0 && !passage.claims.includes(0))).toBe(true)
    }
  })

  test('has every event, dated ones first', () => {
    expect(dossier.timeline).toHaveLength(story.events.length)
    const dated = dossier.timeline.map(({ mark }) => mark !== undefined)
    expect(dated.lastIndexOf(true)).toBeLessThan(dated.includes(false) ? dated.indexOf(false) : Infinity)
  })
})

test('the guide chooses the differences; quotations are those that can be compared', () => {
  const story = realStory()
  const { differences, quotations } = dossierFor(story)
  expect(differences.map(({ difference }) => difference.id)).toEqual(story.guide.differences)
  expect(quotations.length).toBeGreaterThan(3)
  expect(quotations.every(({ articles, changedPlaces }) => articles.length > 1 || changedPlaces > 0)).toBe(true)
})

test('a story without core claims, differences or dates still has a dossier', () => {
  const story = greenStory()
  const bare: Story = {
    ...story, differences: [], quotationFamilies: [], quotations: [], lineage: [],
    guide: { ...story.guide, differences: [] }, claims: story.claims.map((claim) => ({ ...claim, core: false })),
  }
  const dossier = dossierFor(bare)
  expect(dossier.coreOnly).toBe(false)
  expect(dossier.numbers.size).toBe(story.claims.length)
  expect(dossier.differences).toEqual([])
})

test('only what is confirmed is in it, where the caller leaves out what is suggested', () => {
  const story = greenStory()
  const [first] = story.claims.filter(({ core }) => core)
  const suggested: Story = { ...story, claims: story.claims.map((claim) => (claim === first ? { ...claim, review: 'suggested' as const, ground: 'a rule' } : claim)) }
  expect(dossierFor(confirmedOnly(suggested)).numbers.has(first?.id ?? '')).toBe(false)
  expect(dossierFor(suggested).numbers.has(first?.id ?? '')).toBe(true)
})

describe.each(stories)('blind, %s', (_, story) => {
  const blind = blindStory(story)
  const withoutPassages = (each: Story): string => JSON.stringify(each, (key, value: unknown) => (key === 'excerpt' || key === 'whole' ? undefined : value))

  test('no outlet and no title is named outside the passages', () => {
    const words = withoutPassages(blind)
    for (const { outlet, title } of story.articles) {
      expect(words).not.toContain(outlet.value)
      expect(words).not.toContain(title.value)
    }
    expect(blind.articles.map(({ outlet }) => outlet.value)).toEqual(story.articles.map(({ letter }) => `[${letter}]`))
    expect(blind.articles.some(({ address }) => address !== undefined)).toBe(false)
  })

  test('passages, ids and cells are untouched', () => {
    const passages = (each: Story) => each.claims.map(({ id, assertions }) => [id, assertions.map(({ article, stance, origin, evidence }) => [article, stance, origin, evidence])])
    expect(passages(blind)).toEqual(passages(story))
    expect(blind.claims.filter(({ assertions }) => assertions.some(carries))).toHaveLength(story.claims.filter(({ assertions }) => assertions.some(carries)).length)
    expect(blind.origins.map(({ id, family, kind }) => [id, family, kind])).toEqual(story.origins.map(({ id, family, kind }) => [id, family, kind]))
    expect(() => indexStory(blind)).not.toThrow()
  })
})

test('other names of an outlet are hidden, too, with their article; words that only contain one are not', () => {
  const story = greenStory()
  const told = (text: string) => blindStory({ ...story, claims: story.claims.slice(0, 1).map((claim) => ({ ...claim, text })) }).claims[0]?.text
  expect(told('The Courier asked the council, the Pellbrook Courier says.')).toBe('[A] asked the council, [A] says.')
  expect(told('The Couriers met in Squaresideton.')).toBe('The Couriers met in Squaresideton.')
})
