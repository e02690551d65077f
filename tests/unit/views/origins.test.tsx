import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { indexStory } from '../../../src/corpus/index/storyIndex.ts'
import { originGraph } from '../../../src/corpus/queries/originGraph.ts'
import { hedgePieces } from '../../../src/views/origins/hedgePieces.ts'
import { OriginsView } from '../../../src/views/origins/OriginsView.tsx'
import { BOX_HEIGHT, placeNodes } from '../../../src/views/origins/placeNodes.ts'
import { expectNoViolations, renderInApp } from '../appHarness.tsx'
import { realStory } from '../realStory.ts'

const story = realStory()

describe('the picture of origins', () => {
  const picture = placeNodes(originGraph(story, indexStory(story)))

  it('puts no box over another, and all inside the picture', () => {
    for (const { x, y, width } of picture.places) {
      expect(picture.places.filter((other) => other.x === x && Math.abs(other.y - y) < BOX_HEIGHT)).toHaveLength(1)
      expect(x + width).toBeLessThanOrEqual(picture.width)
      expect(y + BOX_HEIGHT).toBeLessThanOrEqual(picture.height)
    }
  })

  it('is the same for the same story, and empty for none', () => {
    expect(placeNodes(originGraph(story, indexStory(story)))).toEqual(picture)
    expect(placeNodes({ nodes: [], links: [], families: [] }).places).toEqual([])
  })
})

describe('hedges in a passage', () => {
  it('are cut out, whatever their capitals, and no letter is lost', () => {
    expect(hedgePieces('Reportedly it may rain', ['may', 'reportedly'])).toEqual([
      { words: 'Reportedly', hedge: true }, { words: ' it ', hedge: false }, { words: 'may', hedge: true }, { words: ' rain', hedge: false },
    ])
    expect(hedgePieces('İt may rain', ['may']).map(({ words }) => words).join('')).toBe('İt may rain')
    expect(hedgePieces('plain', ['may', ''])).toEqual([{ words: 'plain', hedge: false }])
  })
})

describe('where it comes from', () => {
  it('has picture and list of the same, and no fault that axe finds', async () => {
    const { container } = renderInApp(<OriginsView />, { hash: '#/origins', story })
    expect(screen.getByRole('heading', { name: /The 10 voices|The \d+ voices/ })).toBeInTheDocument()
    for (const { name } of story.origins.filter(({ kind }) => kind !== 'article')) expect(screen.getAllByText(name, { exact: false }).length, name).toBeGreaterThan(0)
    await expectNoViolations(container)
  })

  it('traces a claim by keyboard, hop by hop', async () => {
    const user = userEvent.setup()
    const { store } = renderInApp(<OriginsView />, { hash: '#/origins?open=c012', story })
    const section = screen.getByRole('region', { name: 'Trace a claim' })
    expect(within(section).getAllByRole('heading', { name: 'What the articles write' }).length).toBeGreaterThan(0)
    within(section).getByRole('button', { name: 'Next claim' }).focus()
    await user.keyboard('{Enter}')
    const order = story.topics.flatMap(({ claims }) => claims)
    expect(store.getState().address.open).toBe(order[order.indexOf('c012') + 1])
  })

  it('says nothing of a picture in a story without lineage', () => {
    renderInApp(<OriginsView />, { hash: '#/origins', story: { ...story, lineage: [] } })
    expect(screen.queryByRole('heading', { name: 'How it travels' })).toBeNull()
    expect(screen.getByRole('heading', { name: 'Trace a claim' })).toBeInTheDocument()
  })
})
