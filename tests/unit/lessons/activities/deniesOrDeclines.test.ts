import { describe, expect, it } from 'vitest'
import { cardLesson } from '../../../../src/lessons/cards.ts'
import { keysOf } from '../../../../src/lessons/keyLesson.ts'
import type { Story } from '../../../../src/corpus/model.ts'
import { greenStory } from '../../greenStory.ts'
import { realStory } from '../../realStory.ts'

const keyOf = (story: Story) => keysOf(cardLesson('card-denies-or-declines', story, { title: 'x', language: 'en' }), story, { contested: [] }).find(({ answer }) => answer?.kind === 'sort') ?? expect.fail('no key')

describe('a refusal', () => {
  it('is not the only careful reading of “has neither confirmed nor denied”', () => {
    const { answer, accepted, reasons } = keyOf(realStory())
    expect(answer).toMatchObject({ placed: { r03: 'declines' } })
    expect(accepted).toEqual({ r03: ['no-reply'] })
    expect(reasons.find(({ entry }) => entry === 'r03')?.words).toEqual({ say: 'activity.denies-or-declines.because.open' })
  })

  it('is one where the words say that somebody declined', () => {
    expect(keyOf(greenStory()).accepted).toEqual({})
  })
})
