import { render, screen, waitFor } from '@testing-library/react'
import { expect, it } from 'vitest'
import { useGrowing } from '../../../src/ui/useGrowing.ts'

const seen: number[] = []
function List({ length, step, least }: { length: number; step: number; least?: number }) {
  const shown = useGrowing(length, step, least)
  seen.push(shown)
  return <ul>{Array.from({ length: Math.min(shown, length) }, (_, at) => <li key={at}>{at}</li>)}</ul>
}
const entries = () => screen.queryAllByRole('listitem').length

it('a list grows by steps until it is whole, and with what comes later', async () => {
  const { rerender } = render(<List length={25} step={10} />)
  expect(entries()).toBe(10)
  await waitFor(() => expect(entries()).toBe(25))
  expect([...new Set(seen)]).toEqual([10, 20, 30])
  rerender(<List length={45} step={10} />)
  expect(entries()).toBe(30)
  await waitFor(() => expect(entries()).toBe(45))
})

it('what must be there is there at once', async () => {
  render(<List length={100} step={10} least={63} />)
  expect(entries()).toBe(63)
  await waitFor(() => expect(entries()).toBe(100))
})
