import { describe, expect, it } from 'vitest'
import { indexStory } from '../../../../src/corpus/index/storyIndex.ts'
import { quotationRows } from '../../../../src/corpus/queries/quotationRows.ts'
import { realStory } from '../../realStory.ts'

const story = realStory()
const index = indexStory(story)
const all = story.quotationFamilies.map((_, ordinal) => ordinal)
const rows = quotationRows(all, 'changed', story, index)

describe('rows of quotations', () => {
  it('hold every quotation once', () => {
    const ids = rows.flatMap(({ printed, retold }) => [...printed, ...retold].map(({ quotation }) => quotation.id))
    expect([...ids].sort()).toEqual(story.quotations.map(({ id }) => id).sort())
  })

  it('cut the words of a printing at the changed ones and lose none', () => {
    for (const { printed, retold } of rows) {
      for (const { quotation, pieces } of [...printed, ...retold]) expect(pieces?.map(({ words }) => words).join('')).toBe(quotation.evidence.excerpt)
    }
  })

  it('number the changed words of the statement of which two printings differ, the same in both', () => {
    const row = rows[0]
    expect(row?.family.id).toBe('leavitt-statement')
    expect(row?.changedPlaces).toBe(4)
    const changedIn = (letter: string) => row?.printed.filter(({ article }) => article.letter === letter)
      .flatMap(({ pieces }) => pieces ?? []).flatMap(({ words, change }) => (change === undefined ? [] : [[change, words]]))
    expect(changedIn('C')).toEqual([[1, 'believe in his ability'], [2, 'global peace through strength'], [3, 'appropriate steps'], [4, 'accomplish this']])
    expect(changedIn('E')).toEqual([[1, 'trust him'], [2, 'peace through strength around the world'], [3, 'necessary action'], [4, 'do just that']])
    expect(row?.retold.map(({ article }) => article.letter)).toEqual(expect.arrayContaining(['A']))
  })

  it('keep the order of the story where that is asked for', () => {
    expect(quotationRows(all, 'story', story, index).map(({ family }) => family.id)).toEqual(story.quotationFamilies.map(({ id }) => id))
  })

  it('leave words alone that two changes claim', () => {
    const family = story.quotationFamilies.find(({ id }) => id === 'leavitt-statement')
    const twice = { ...story, quotationFamilies: [{ ...(family ?? story.quotationFamilies[0]!), changes: [...(family?.changes ?? []), ...(family?.changes ?? [])] }] }
    const [row] = quotationRows([0], 'story', twice, indexStory(twice))
    for (const { quotation, pieces } of row?.printed ?? []) expect(pieces?.map(({ words }) => words).join('')).toBe(quotation.evidence.excerpt)
  })
})
