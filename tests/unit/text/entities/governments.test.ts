import { describe, expect, it } from 'vitest'
import { resolveEntities } from '../../../../src/text/index.ts'

describe('a capital', () => {
  const entitiesOf = (text: string, names: readonly string[]) => {
    let from = 0
    const mentions = names.map((name) => {
      const start = text.indexOf(name, from)
      from = start + name.length
      return { span: { start, end: from }, type: 'place' as const, named: true }
    })
    return resolveEntities([{ id: 'a', text, mentions }])
  }
  it('that acts is its country, by a link of its own', () => {
    const { entities, links } = entitiesOf('Ecuador is small. In Quito it rained. Quito rejected the plan.', ['Ecuador', 'Quito', 'Quito'])
    expect(entities.map(({ references }) => references.map(({ mention }) => mention))).toEqual([[0, 2], [1]])
    expect(links.map(({ ground }) => ground.rule)).toEqual(['capital-for-government'])
  })
  it('stays a city where it is placed, or where nobody names the country', () => {
    expect(entitiesOf('Ecuador is small. Officials in Quito said no.', ['Ecuador', 'Quito']).entities).toHaveLength(2)
    expect(entitiesOf('In Quito it rained. Quito rejected the plan.', ['Quito', 'Quito']).entities).toHaveLength(1)
  })
})
