import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { writeAddress } from '../../../src/store/address.ts'
import { ClaimsView } from '../../../src/views/claims/ClaimsView.tsx'
import { renderInApp } from '../appHarness.tsx'
import { tinyStory } from '../corpus/tinyStory.ts'
import { realStory } from '../realStory.ts'

const place = (rest: Partial<Parameters<typeof writeAddress>[0]> = {}) => `#${writeAddress({ view: 'claims', selection: [], ...rest })}`

describe('export of the claims', () => {
  it('writes exactly what is shown, with the number of rows on the button', async () => {
    const user = userEvent.setup()
    const { ports } = renderInApp(<ClaimsView />, { hash: place({ selection: [{ facet: 'topic', values: ['labour'] }] }) })
    await user.click(screen.getByText('Take it with you'))
    await user.click(screen.getByRole('button', { name: 'JSON, 2 rows' }))
    const [name, type, content] = ports.saveFile.mock.calls[0] ?? []
    expect([name, type]).toEqual(['lighthouse-claims.json', 'application/json'])
    const rows = JSON.parse(content ?? '') as Record<string, unknown>[]
    expect(rows[1]).toMatchObject({
      claim: 'strike', kind: 'accusation', text: 'Accusation: The keepers were on strike.', article: 'B', outlet: 'Coast Wire',
      stance: 'contradicts', voice: 'attributed', certainty: 'certain', chain: ['Mayor Ada Reef'], originFamily: 'The town hall',
      place: ['wire-s3 [75, 118)'],
    })
    expect(rows[1]?.['link']).toMatch(/#\/claims\?z=\w{4}&open=strike\.wire$/)
  })

  it('gives places in code points, as story files do', async () => {
    const story = tinyStory()
    const wire = story.articles.find(({ id }) => id === 'wire')
    if (!wire) throw new Error('tinyStory changed')
    wire.text.supplementary = [3, 10]
    const user = userEvent.setup()
    const { ports } = renderInApp(<ClaimsView />, { hash: place({ selection: [{ facet: 'topic', values: ['labour'] }] }), story })
    await user.click(screen.getByText('Take it with you'))
    await user.click(screen.getByRole('button', { name: 'JSON, 2 rows' }))
    const rows = JSON.parse(ports.saveFile.mock.calls[0]?.[2] ?? '') as { place: string[] }[]
    expect(rows[1]?.place).toEqual(['wire-s3 [73, 116)'])
  })

  it('writes a table for spreadsheets, and sends the page to the printer', async () => {
    const user = userEvent.setup()
    const { ports } = renderInApp(<ClaimsView />, { hash: place() })
    await user.click(screen.getByText('Take it with you'))
    await user.click(screen.getByRole('button', { name: 'CSV, 8 rows' }))
    expect(ports.saveFile.mock.calls[0]?.[2].split('\r\n')).toHaveLength(1 + 8 + 1)
    await user.click(screen.getByText('Take it with you'))
    await user.click(screen.getByRole('button', { name: 'Print' }))
    expect(ports.print).toHaveBeenCalledOnce()
  })

  it('closes its menu on Escape and leaves the opened claim open', async () => {
    const user = userEvent.setup()
    const { store } = renderInApp(<ClaimsView />, { hash: place({ open: 'fog' }) })
    await user.click(screen.getByText('Take it with you'))
    screen.getByRole('button', { name: 'CSV, 8 rows' }).focus()
    await user.keyboard('{Escape}')
    expect(screen.getByText('Take it with you').closest('details')).not.toHaveAttribute('open')
    expect(store.getState().address.open).toBe('fog')
  })
})

describe('the bundled story', () => {
  it('shows all its claims, the denial beneath the report, the reply beneath the accusation', () => {
    const story = realStory()
    renderInApp(<ClaimsView />, { hash: place(), story })
    const heads = screen.getAllByRole('rowheader').filter((head) => head.getAttribute('scope') === 'row').map((head) => head.textContent ?? '')
    expect(heads).toHaveLength(story.claims.length)
    for (const [lead, ...others] of story.guide.together) {
      const text = (id: string | undefined) => story.claims.find((claim) => claim.id === id)?.text ?? '?'
      const leadHead = heads.findIndex((head) => head.includes(text(lead)))
      for (const other of others) {
        const at = heads.findIndex((head) => head.includes(text(other)))
        const near = at > leadHead && at <= leadHead + others.length
        expect(near || heads[leadHead]?.includes(`Stands beside: `)).toBe(true)
      }
    }
  })
})
