import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { indexStory } from '../../../src/corpus/index/storyIndex.ts'
import { entityLinks } from '../../../src/corpus/queries/links.ts'
import { layOut, NODES_AT_MOST } from '../../../src/views/people/layOut.ts'
import { PeopleView } from '../../../src/views/people/PeopleView.tsx'
import { expectNoViolations, renderInApp } from '../appHarness.tsx'
import { realStory } from '../realStory.ts'

const story = realStory()
const links = entityLinks(story.entities, story, indexStory(story))

describe('the picture', () => {
  it('is the same for the same links, with every name inside it', () => {
    const picture = layOut(links)
    expect(picture).toEqual(layOut(links))
    expect(picture.nodes.length).toBeLessThanOrEqual(NODES_AT_MOST)
    for (const { x, y } of picture.nodes) {
      expect(x).toBeGreaterThan(0)
      expect(x).toBeLessThan(picture.width)
      expect(y).toBeGreaterThan(0)
      expect(y).toBeLessThan(picture.height)
    }
  })

  it('is empty without links, and bounded with very many', () => {
    expect(layOut([]).nodes).toEqual([])
    const many = Array.from({ length: 2000 }, (_, at) => ({ ...links[0]!, id: `l${at}`, a: { ...links[0]!.a, id: `a${at}` }, b: { ...links[0]!.b, id: `b${at}` } }))
    expect(layOut(many).nodes.length).toBeLessThanOrEqual(NODES_AT_MOST)
  })
})

describe('who is linked with whom', () => {
  it('is a list, each link with what it rests on, and has no fault that axe finds', async () => {
    const user = userEvent.setup()
    const { container } = renderInApp(<PeopleView />, { hash: '#/people', story })
    const opener = screen.getAllByRole('button', { name: /relation/ })[0]
    if (!opener) throw new Error('no link is shown')
    await user.click(opener)
    expect(opener).toHaveAttribute('aria-expanded', 'true')
    const passages = within(opener.closest('li') ?? container).getAllByRole('link').filter((link) => link.getAttribute('href')?.includes('/articles/'))
    expect(passages.length).toBeGreaterThan(0)
    await expectNoViolations(container)
  })

  it('shows one name with its links alone', () => {
    renderInApp(<PeopleView />, { hash: '#/people/iravani', story })
    expect(screen.getByRole('heading', { name: /links of Amir Saeid Iravani/ })).toBeInTheDocument()
    for (const opener of screen.getAllByRole('button', { name: /relation|shared claim/ })) expect(opener.closest('li')?.textContent).toContain('Iravani')
  })
})
