import { describe, expect, it } from 'vitest'
import '../../../src/locales/later.ts'
import { activities } from '../../../src/lessons/activities/index.ts'
import { activityKinds } from '../../../src/lessons/activity.ts'
import { frameworks, standardOf, standards } from '../../../src/lessons/standards.ts'
import { isMessageId } from '../../../src/locales/messages.ts'

describe('the standards that lessons are tagged with', () => {
  it('have an id, a framework, a code and words of their own', () => {
    expect(new Set(standards.map(({ id }) => id)).size).toBe(standards.length)
    for (const standard of standards) {
      expect(standard.id).toBe(`${standard.framework} ${standard.code}`)
      expect('say' in standard.text && isMessageId(standard.text.say), standard.id).toBe(true)
      expect(standardOf(standard.id)).toBe(standard)
    }
    expect(frameworks.filter((framework) => !standards.some((each) => each.framework === framework))).toEqual([])
  })

  it('lead to the publisher where they lead anywhere', () => {
    expect(standardOf('CCSS RI.8.9')?.uri).toBe('https://www.thecorestandards.org/ELA-Literacy/RI/8/9/')
    expect(standardOf('CCSS RH.11-12.9')?.uri).toBe('https://www.thecorestandards.org/ELA-Literacy/RH/11-12/9/')
    for (const { uri } of standards) if (uri !== undefined) expect(new URL(uri).protocol).toBe('https:')
  })

  it('are not invented: a method or an unknown code is none', () => {
    expect(standardOf('SIFT')).toBeUndefined()
    expect(standardOf('CCSS RI.8.99')).toBeUndefined()
  })

  it.each(activityKinds)('are known wherever %s names one', (kind) => {
    expect(activities[kind].standards.filter((id) => !standardOf(id))).toEqual([])
  })
})
