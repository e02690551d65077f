import fc from 'fast-check'
import fountain from 'virtual:story/green-fountain'
import { describe, expect, it } from 'vitest'
import { indexStory, sentenceKey } from '../../../../src/corpus/index/storyIndex.ts'
import type { Story } from '../../../../src/corpus/model.ts'
import { parseStory } from '../../../../src/corpus/parse/parseStory.ts'
import { compareNotes, compareClaims, marksAt } from '../../../../src/corpus/queries/compareNotes.ts'
import { orderGroups, placesOf } from '../../../../src/corpus/queries/compareOrder.ts'
import { comparedArticles, comparePairs } from '../../../../src/corpus/queries/comparePairs.ts'
import { quotedChanges } from '../../../../src/corpus/queries/compareQuoted.ts'
import { compareRows, storySentences, type CompareGroup } from '../../../../src/corpus/queries/compareRows.ts'
import { realStory } from '../../realStory.ts'
import { tinyStory } from '../tinyStory.ts'

function practiceStory(): Story {
  const parsed = parseStory(structuredClone(fountain))
  if (!parsed.ok) throw new Error('the practice story cannot be read')
  return parsed.story
}

const stories = [['the first story', realStory()], ['the practice story', practiceStory()], ['a story without alignments', tinyStory()]] as const
const idsOf = (story: Story, letters: string) => Array.from(letters).map((letter) => story.articles.find((article) => article.letter === letter)?.id ?? letter)
const rowsOf = (story: Story, letters: string) => compareRows(story, indexStory(story), idsOf(story, letters))
const groupsOf = (story: Story, letters: string) => rowsOf(story, letters).filter((row): row is CompareGroup => row.kind === 'group')
const groupWith = (story: Story, letters: string, id: string) => {
  const group = groupsOf(story, letters).find(({ links }) => links.some(({ alignment }) => alignment.id === id))
  if (!group) throw new Error(`no group has ${id}`)
  return group
}
const sentencesIn = (row: Pick<CompareGroup, 'cells'>) => row.cells.map(({ article, sentences }) => `${article.letter}:${sentences.map(({ id }) => id).join(',')}`)

describe.each(stories)('rows of %s', (_, story) => {
  const index = indexStory(story)
  const anyChoice = fc.shuffledSubarray(story.articles.map(({ id }) => id), { minLength: 2 })

  it('have each story sentence in the groups that link it, or once outside', () => {
    fc.assert(fc.property(anyChoice, (chosen) => {
      const rows = compareRows(story, index, chosen)
      for (const article of story.articles.filter(({ id }) => chosen.includes(id))) {
        for (const { id } of storySentences(article)) {
          const linking = story.alignments.filter(({ sentences }) =>
            sentences.some((each) => each.article === article.id && each.sentence === id)
            && new Set(sentences.filter((each) => chosen.includes(each.article) && index.sentences.get(sentenceKey(each.article, each.sentence))?.kind !== 'furniture').map((each) => each.article)).size > 1)
          const stands = rows.filter((row) => row.cells.some((cell) => cell.article.id === article.id && cell.sentences.some((each) => each.id === id)))
          expect(stands.filter(({ kind }) => kind === 'alone')).toHaveLength(linking.length === 0 ? 1 : 0)
          const told = stands.flatMap((row) => (row.kind === 'group' ? row.links.map(({ alignment }) => alignment) : []))
          expect(told).toEqual(expect.arrayContaining(linking))
        }
      }
    }), { numRuns: 40 })
  })

  it('tell each alignment between the chosen articles once, in numbered groups of at least two of them', () => {
    fc.assert(fc.property(anyChoice, (chosen) => {
      const groups = compareRows(story, index, chosen).filter((row): row is CompareGroup => row.kind === 'group')
      const told = groups.flatMap(({ links }) => links.map(({ alignment }) => alignment.id))
      expect(new Set(told).size).toBe(told.length)
      expect(groups.map(({ number }) => number)).toEqual(groups.map((_group, at) => at + 1))
      for (const { cells } of groups) {
        expect(cells.map(({ article }) => article.id)).toEqual(chosen)
        expect(cells.filter(({ sentences }) => sentences.length > 0).length).toBeGreaterThan(1)
      }
    }), { numRuns: 40 })
  })

  it('follow the first column, and keep each article’s own sentences in their order', () => {
    fc.assert(fc.property(anyChoice, (chosen) => {
      const rows = compareRows(story, index, chosen)
      const starts = (row: (typeof rows)[number], column: number) => row.cells[column]?.sentences.map(({ start }) => start) ?? []
      const firsts = rows.flatMap((row) => starts(row, 0)[0] ?? [])
      expect(firsts).toEqual(firsts.toSorted((a, b) => a - b))
      chosen.forEach((_id, column) => {
        const alone = rows.filter(({ kind }) => kind === 'alone').flatMap((row) => starts(row, column))
        expect(alone).toEqual(alone.toSorted((a, b) => a - b))
      })
    }), { numRuns: 40 })
  })
})

describe('groups', () => {
  it('take in those that they hold, the closest relation first', () => {
    const group = groupWith(realStory(), 'CE', 'r13')
    expect(group.links.map(({ alignment, whole }) => [alignment.id, whole])).toEqual([['r11', true], ['r13', true]])
    expect(sentencesIn(group)).toEqual(['C:s7', 'E:s6'])
    expect(group.others.map(({ letter }) => letter)).toEqual(['A', 'B'])
  })

  it('say which articles a narrower link is about', () => {
    const group = groupWith(realStory(), 'ACE', 'r11')
    expect(sentencesIn(group)).toEqual(['A:s33', 'C:s7', 'E:s6'])
    expect(group.links.map(({ alignment, whole, articles }) => [alignment.id, whole, articles.map(({ letter }) => letter).join('')])).toEqual([['r13', true, 'ACE'], ['r11', false, 'CE']])
  })

  it('that the first column lacks follow their neighbour in the next one', () => {
    const numbers = groupsOf(realStory(), 'ACE').map(({ links }) => links[0]?.alignment.id)
    // The second sentence of the quotation, which A does not have, follows the first.
    expect(numbers.indexOf('r12')).toBe(numbers.indexOf('r13') + 1)
  })
})

describe('the order of groups', () => {
  it('is the first column’s; others are put after their neighbours', () => {
    expect(orderGroups([[['b'], [], ['a']], [['a'], ['c'], ['b'], ['d']]])).toEqual(['b', 'd', 'a', 'c'])
  })

  it('gives sentences outside places that never fall', () => {
    const column = [[], ['a'], [], ['c'], [], ['b'], []]
    expect(placesOf(column, ['a', 'b', 'c'])).toEqual([0, 1, 1, 1, 1, 2, 2])
    const groups = fc.array(fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e'), { maxLength: 2 }), { maxLength: 12 })
    fc.assert(fc.property(groups, groups, (first, second) => {
      const order = orderGroups([first, second])
      expect(order.toSorted()).toEqual([...new Set([...first, ...second].flat())].toSorted())
      for (const places of [placesOf(first, order), placesOf(second, order)]) expect(places).toEqual(places.toSorted((a, b) => a - b))
    }))
  })
})

describe('which articles are compared', () => {
  it('those of the letters, in their order', () => {
    const { articles, unknown } = comparedArticles(realStory(), 'E.Q.C.E')
    expect(articles.map(({ letter }) => letter)).toEqual(['E', 'C'])
    expect(unknown).toEqual(['Q'])
  })

  it.each([undefined, '', 'C', 'Q.R'])('the pair that shares most where the link says %j', (letters) => {
    expect(comparedArticles(realStory(), letters).articles.map(({ letter }) => letter)).toEqual(['C', 'E'])
    expect(comparedArticles(practiceStory(), letters).articles.map(({ letter }) => letter)).toEqual(['B', 'C'])
  })

  it('counts the sentences that a pair shares', () => {
    const [best] = comparePairs(practiceStory())
    const grouped = groupsOf(practiceStory(), 'BC').flatMap(({ cells }) => cells.flatMap(({ article, sentences }) => sentences.map(({ id }) => `${article.id} ${id}`)))
    expect(best?.shared).toBe(new Set(grouped).size)
  })

  it('is all that there is in a story of one article', () => {
    const story = tinyStory()
    expect(comparedArticles({ ...story, articles: story.articles.slice(0, 1) }, undefined).articles).toHaveLength(1)
  })
})

describe('notes', () => {
  const notesAt = (story: Story, letters: string, id: string) => compareNotes(groupWith(story, letters, id).cells, indexStory(story), marksAt(story))
    .map(({ kind, words, has, lacks }) => `${kind} ${has.map(({ letter }) => letter).join('')}-${lacks.map(({ letter }) => letter).join('')} ${words}`)

  it('say which hedges and speakers only one side has', () => {
    expect(notesAt(realStory(), 'CE', 'r04')).toEqual(['hedge E-C reportedly', 'hedge E-C potential', 'attribution C-E a U.S. official', 'attribution C-E a foreign colleague'])
    expect(notesAt(realStory(), 'CE', 'r14')).toEqual(['hedge C-E are thought to be', 'hedge E-C viewed as likely'])
    expect(notesAt(practiceStory(), 'BC', 'g15')).toEqual(['hedge B-C may be'])
  })

  it('are silent where both hedge with the same word, or name the same speaker', () => {
    expect(notesAt(practiceStory(), 'BC', 'g13')).toEqual([])
    expect(notesAt(realStory(), 'CE', 'r01')).toEqual([])
  })

  it('quote no hedge that does not stand in the sentences, and call none missing that does', () => {
    const story = practiceStory()
    const index = indexStory(story)
    let hedges = 0
    for (const { cells } of groupsOf(story, 'ABCDE')) {
      const textIn = (letter: string) => cells.filter(({ article }) => article.letter === letter)
        .flatMap(({ article, sentences }) => sentences.map(({ start, end }) => article.text.whole?.slice(start, end) ?? '')).join(' ').toLowerCase()
      for (const { kind, words, has, lacks } of compareNotes(cells, index, marksAt(story))) {
        if (kind !== 'hedge') continue
        hedges++
        expect(textIn(has[0]?.letter ?? '')).toContain(words.toLowerCase())
        for (const { letter } of lacks) expect(textIn(letter)).not.toContain(words.toLowerCase())
      }
    }
    expect(hedges).toBeGreaterThan(4)
  })

  it('never name an article on both sides', () => {
    for (const [, story] of stories) {
      for (const { cells } of groupsOf(story, story.articles.map(({ letter }) => letter).join(''))) {
        for (const { has, lacks } of compareNotes(cells, indexStory(story), marksAt(story))) {
          expect(has.length).toBeGreaterThan(0)
          expect(has.filter((article) => lacks.includes(article))).toEqual([])
        }
      }
    }
  })
})

describe('what stands at a group', () => {
  it('are its claims, those that both have first', () => {
    const claims = compareClaims(groupWith(realStory(), 'CE', 'r04').cells, indexStory(realStory()))
    const there = claims.map(({ cells }) => cells.filter(({ cell }) => cell).length)
    expect(there.length).toBeGreaterThan(0)
    expect(there).toEqual(there.toSorted((a, b) => b - a))
    expect(there.every((count) => count > 0)).toBe(true)
  })

  it('are the noted changes of a quotation, only with both sides', () => {
    const story = realStory()
    const here = (letters: string, id: string) => quotedChanges(story, groupWith(story, letters, id).cells).length
    expect(here('CE', 'r11') + here('CE', 'r12')).toBe(4)
    expect(here('AC', 'r13')).toBe(0)
  })
})
