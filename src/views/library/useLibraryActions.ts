import { storyToFile } from '../../corpus/interchange/storyFile.ts'
import type { Kept, NotKept, OwnStory } from '../../corpus/library/ownStory.ts'
import { useT } from '../../locales/useT.ts'
import { fileNameOf } from '../../parts/fileNameOf.ts'
import type { Library } from '../../store/library.ts'
import type { StoryEntry } from '../../store/ports.ts'
import { useApp, usePorts } from '../../store/useApp.ts'

/** A title never grows too long by being copied. */
const MAX_TITLE = 400

/** What can be done with stories; each tells what became of it. */
export function useLibraryActions(library: Library) {
  const t = useT()
  const ports = usePorts()
  const notify = useApp((state) => state.notify)

  /** Says why something was not done. A full device: the story can be saved as a file all the same. */
  function told(kept: Kept, story?: OwnStory): OwnStory | undefined {
    if (kept.ok) return kept.story
    refused(kept.why, story)
    return undefined
  }

  function refused(why: NotKept, story?: OwnStory): void {
    const offer = why === 'no-room' && story && { action: { label: t('library.save'), run: () => void save(story) } }
    notify({ text: t(`library.why.${why}`), stays: true, ...offer })
  }

  async function save(story: OwnStory): Promise<void> {
    const outcome = await library.openText(story.id)
    if (!outcome.ok) return refused(outcome.why)
    const bytes = await ports.storyWork().then((work) => work.file({ ...outcome.own, withTexts: true })).catch(() => undefined)
    if (bytes === undefined) return void notify({ text: t('share.file.failed'), stays: true })
    const name = `${fileNameOf(story.title)}.crossread`
    ports.saveBytes(name, 'application/vnd.crossread+zip', bytes)
    notify({ text: t('library.saved.file', { name }) })
  }

  return {
    save,
    rename: async (story: OwnStory, title: string): Promise<void> => void told(await library.rename(story.id, story.revision, title), story),
    duplicate: async (story: OwnStory): Promise<void> => {
      const copy = told(await library.duplicate(story.id, t('library.duplicate.title', { title: story.title }).slice(0, MAX_TITLE)), story)
      if (copy) notify({ text: t('library.copied', { title: copy.title }) })
    },
    remove: async (story: OwnStory): Promise<void> => {
      const { id, title } = story
      if (!told(await library.remove(id, story.revision), story)) return
      // The button that was pressed has gone with its story.
      document.querySelector<HTMLElement>('#library-own')?.focus()
      const restore = async (): Promise<void> => void (told(await library.restore(id)) && notify({ text: t('library.restored', { title }) }))
      notify({ text: t('library.deleted', { title }), action: { label: t('library.undo'), run: () => void restore() } })
    },
    goBack: async (id: string, at: number, when: string): Promise<void> => {
      const story = told(await library.goBack(id, at))
      if (story) notify({ text: t('library.earlier.back', { title: story.title, when }) })
    },
    restore: async ({ id, title }: OwnStory): Promise<void> => void (told(await library.restore(id)) && notify({ text: t('library.restored', { title }) })),
    /** Makes a bundled story one of the reader's, with the texts that they attached to it. */
    copyBundled: async ({ id }: StoryEntry): Promise<void> => {
      try {
        const { story } = await ports.loadStory(id === ports.stories[0]?.id ? undefined : id)
        const copy = told(await library.create({ title: t('library.copy.title', { title: story.title }).slice(0, MAX_TITLE), made: storyToFile(story), shown: story, copyOf: id }))
        if (copy) notify({ text: t('library.copied', { title: copy.title }) })
      } catch (cause) {
        notify({ text: cause instanceof Error ? cause.message : String(cause), stays: true })
      }
    },
  }
}

export type LibraryActions = ReturnType<typeof useLibraryActions>
