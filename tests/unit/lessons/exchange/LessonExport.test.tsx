import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, it } from 'vitest'
import '../../../../src/locales/later.ts'
import { LessonExport } from '../../../../src/parts/LessonExport.tsx'
import { expectNoViolations, renderInApp } from '../../appHarness.tsx'
import { greenStory } from '../../greenStory.ts'
import { sampleKeys, samplePlan } from '../samplePlan.ts'

it('saves a format under the lesson’s name and says so', async () => {
  const { ports, container } = renderInApp(<LessonExport plan={samplePlan()} keys={sampleKeys} />, { story: greenStory() })
  await expectNoViolations(container)
  await userEvent.click(screen.getByRole('button', { name: 'Save: GIFT' }))
  expect(await screen.findByText('Saved: who-turned-the-water-green-gift.txt', {}, { timeout: 20_000 })).toBeInTheDocument()
  expect(ports.saveFile).toHaveBeenCalledWith('who-turned-the-water-green-gift.txt', expect.stringContaining('text/plain'), expect.stringContaining('::a1.1'))
})

it('says which format failed', async () => {
  renderInApp(<LessonExport plan={samplePlan()} keys={() => { throw new Error('no key') }} />, { story: greenStory() })
  await userEvent.click(screen.getByRole('button', { name: 'Save: CSV' }))
  expect(await screen.findByText(/^CSV could not be made/, {}, { timeout: 20_000 })).toBeInTheDocument()
})

it('has nothing to take along from a lesson without steps', () => {
  renderInApp(<LessonExport plan={{ ...samplePlan(), before: [], activities: [], after: [] }} keys={() => []} />, { story: greenStory() })
  expect(screen.getByText(/no steps yet/)).toBeInTheDocument()
  expect(screen.queryByRole('button')).toBeNull()
})
