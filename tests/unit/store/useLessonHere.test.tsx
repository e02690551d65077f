import { act, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import '../../../src/locales/later.ts'
import { packJson } from '../../../src/corpus/interchange/packed.ts'
import { cardIds } from '../../../src/lessons/cards.ts'
import { i18n } from '../../../src/locales/messages.ts'
import { lessonStore } from '../../../src/store/lessonStore.ts'
import { useLessonHere } from '../../../src/store/useLessonHere.ts'
import { renderInApp } from '../appHarness.tsx'
import { greenStory } from '../greenStory.ts'
import { sampleLesson } from '../lessons/samplePlan.ts'

function Here() {
  const here = useLessonHere()
  return <p>{'problem' in here ? `${here.kind}: ${here.problem.what} ${here.problem.remedy}` : here.kind === 'ready' ? `ready: ${here.role}, ${here.kept.lesson.title}, ${here.plan.activities.length}` : here.kind}</p>
}

const at = (hash: string) => renderInApp(<Here />, { hash, story: greenStory() })

describe('the lesson of the address', () => {
  it('is none where the address names none', () => {
    at('#/lessons')
    expect(screen.getByText('none')).toBeVisible()
  })

  it.each(cardIds)('is the ready-made %s', (card) => {
    at(`#/lessons/${card}`)
    expect(screen.getByText(/^ready: teacher, /)).toBeVisible()
    expect(screen.queryByText(/lessons\.card|activity\./)).toBeNull()
  })

  it('is titled in the language that the interface has now', () => {
    at('#/lessons/card-who-says-so')
    expect(screen.getByText(/Who says so/)).toBeVisible()
    i18n.load('es', { 'activity.who-says-so.title': ['¿Quién lo dice?'] })
    act(() => i18n.activate('es'))
    expect(screen.getByText(/¿Quién lo dice?/)).toBeVisible()
    act(() => i18n.activate('en'))
  })

  it('is one on the shelf, once that was read, and changes with it', async () => {
    const { ports } = at('#/lessons/sample')
    expect(screen.getByText('opening')).toBeVisible()
    await act(() => Promise.resolve())
    expect(screen.getByText('missing')).toBeVisible()
    await act(() => lessonStore(ports).getState().keep({ lesson: sampleLesson(), notes: { contested: [] } }))
    expect(screen.getByText('ready: teacher, Who turned the water green?, 2')).toBeVisible()
    act(() => lessonStore(ports).getState().edit('sample', 'title', (kept) => ({ ...kept, lesson: { ...kept.lesson, title: 'New' } })))
    expect(screen.getByText('ready: teacher, New, 2')).toBeVisible()
  })

  it('is the one in the link, for a pupil who works at it', () => {
    at(`#/work/sample?lesson=${packJson(sampleLesson())}`)
    expect(screen.getByText('ready: pupil, Who turned the water green?, 2')).toBeVisible()
  })

  it('says what is wrong with a link, and what to do', () => {
    at(`#/work/sample?lesson=${packJson(sampleLesson()).slice(0, 90)}`)
    expect(screen.getByText(/broken: The link has lost a part .* Ask for the whole link/)).toBeVisible()
  })

  it('is no lesson that has a key in it, or of another story', () => {
    at(`#/work/sample?lesson=${packJson({ ...sampleLesson(), keys: [] })}`)
    expect(screen.getByText(/broken: There is something at \$\.keys/)).toBeVisible()
  })

  it('belongs to its story', () => {
    at(`#/work/sample?lesson=${packJson({ ...sampleLesson(), story: { id: 'other', title: 'Another' } })}`)
    expect(screen.getByText(/broken: This lesson is about another story: “Another”/)).toBeVisible()
  })
})
