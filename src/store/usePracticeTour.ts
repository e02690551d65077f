import { useState } from 'react'
import { importStore } from './importStore.ts'
import type { StoryEntry } from './ports.ts'
import { useApp, usePorts } from './useApp.ts'

const DAY = /^\d{4}-\d{2}-\d{2}$/

/** The practice story (it comes last), and the way to make it again from its bare texts, led through import and review. */
export function usePracticeTour(): { practice: StoryEntry | undefined; loading: boolean; start: () => Promise<void> } {
  const ports = usePorts()
  const notify = useApp((state) => state.notify)
  const [loading, setLoading] = useState(false)
  const practice = ports.stories.at(-1)

  async function start(): Promise<void> {
    if (practice === undefined) return
    setLoading(true)
    try {
      const { story } = await ports.loadStory(practice.id === ports.stories[0]?.id ? undefined : practice.id)
      const files = story.articles.flatMap(({ outlet, published, text }) => (text.whole === undefined ? [] : [{
        name: `${outlet.value}.txt`, content: text.whole,
        told: { outlet: outlet.value, ...(DAY.test(published?.edtf ?? '') && { published: published?.edtf }) },
      }]))
      await importStore(ports).getState().startTour(story.id, files)
    } catch (cause) {
      notify({ text: cause instanceof Error ? cause.message : String(cause), stays: true })
    } finally {
      setLoading(false)
    }
  }
  return { practice, loading, start }
}
