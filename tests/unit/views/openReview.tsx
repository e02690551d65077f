import { act, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { Notices } from '../../../src/app/Notices.tsx'
import { storyToFile } from '../../../src/corpus/interchange/storyFile.ts'
import type { StoryFile } from '../../../src/corpus/model.ts'
import { reviewStore } from '../../../src/store/reviewStore.ts'
import { ReviewView } from '../../../src/views/review/ReviewView.tsx'
import { renderInApp } from '../appHarness.tsx'
import { greenStory } from '../greenStory.ts'

/** A story under review: the practice story as if a program had suggested all of it, where no other is given. */
export async function openReview(kind: string, made: StoryFile = suggestedStory()) {
  const scene = renderInApp(<><ReviewView /><Notices /></>, { hash: '#/about', story: greenStory() })
  const kept = await (await scene.ports.library()).create({ title: 'Mine', made, shown: made })
  if (!kept.ok) throw new Error(kept.why)
  const { id } = kept.story
  act(() => scene.store.setState({ address: { view: 'review', story: id, record: kind, selection: [] } }))
  await screen.findByRole('heading', { level: 1, name: 'Review: Mine' })
  const store = reviewStore(scene.ports, id)
  const file = () => {
    const { reviewed } = store.getState()
    if (!reviewed) throw new Error('not open')
    return reviewed.file
  }
  const suggested = (list: 'claims' | 'entities') => file()[list].filter(({ review }) => review === 'suggested').length
  return { ...scene, user: userEvent.setup(), file, suggested, total: made[kind as 'claims']?.length ?? 0, reviewStore: store }
}

/** The practice story, all of it suggested. `few`: so many records of each list, for tests that look at forms. */
export function suggestedStory(few = Number.POSITIVE_INFINITY): StoryFile {
  const made = storyToFile(greenStory())
  for (const list of [made.families, made.origins, made.lineage, made.entities, made.relations, made.events, made.claims, made.responses, made.quotationFamilies, made.quotations, made.differences, made.wordMarks, made.alignments]) list.splice(few)
  const has = (list: readonly { id: string }[]) => (id: string) => list.some((record) => record.id === id)
  for (const claim of made.claims) Object.assign(claim, { entities: claim.entities.filter(has(made.entities)), events: claim.events.filter(has(made.events)) })
  const lists = [made.families, made.origins, made.lineage, made.entities, made.events, made.claims, made.quotations, made.differences, made.wordMarks, made.articles, ...made.claims.map(({ assertions }) => assertions)]
  for (const list of lists) for (const record of list) Object.assign(record, { review: 'suggested', ground: 'by-rule, score 0.80' })
  return made
}
