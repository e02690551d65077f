import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { QuotationsView } from '../../../src/views/quotations/QuotationsView.tsx'
import { expectNoViolations, renderInApp } from '../appHarness.tsx'
import { realStory } from '../realStory.ts'

const story = realStory()
const entries = () => screen.getAllByRole('listitem').filter((entry) => within(entry).queryByRole('heading', { level: 2 }) !== null)

describe('quotations', () => {
  it('are all there by family, with no fault that axe finds', async () => {
    const { container } = renderInApp(<QuotationsView />, { hash: '#/quotations', story })
    expect(entries()).toHaveLength(story.quotationFamilies.length)
    await expectNoViolations(container)
  })

  it('mark the words that changed in each printing, and say what follows from it', () => {
    renderInApp(<QuotationsView />, { hash: '#/quotations', story })
    const entry = within(entries()[0] ?? document.body)
    expect(entry.getByText(/At least one of these printings is not verbatim: .* differ in 4 places/)).toBeInTheDocument()
    const marked = entries()[0]?.querySelectorAll('mark')
    expect(marked).toHaveLength(8)
    expect(entry.getByRole('heading', { name: /retold without quotation marks/ })).toBeInTheDocument()
  })

  it('say where no speaker is given', () => {
    renderInApp(<QuotationsView />, { hash: '#/quotations', story })
    const without = story.quotations.filter(({ speaker, speakerWording, chain }) => speaker === undefined && speakerWording === undefined && chain.length === 0)
    expect(screen.getAllByText('no speaker is given')).toHaveLength(without.length)
  })

  it('are filtered by what changed', () => {
    renderInApp(<QuotationsView />, { hash: '#/quotations?changed=yes', story })
    expect(entries()).toHaveLength(story.quotationFamilies.filter(({ changes }) => changes.length > 0).length)
  })

  it('say so in a story without any', () => {
    renderInApp(<QuotationsView />, { hash: '#/quotations', story: { ...story, quotations: [], quotationFamilies: [] } })
    expect(screen.getByText(/No words stand in quotation marks/)).toBeInTheDocument()
  })
})
