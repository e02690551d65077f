import { LESSON_VERSION, type KeptLesson, type Lesson } from '../../lessons/format/lesson.ts'
import { readLessonFile } from '../../lessons/format/lessonFile.ts'
import type { LessonProblem } from '../../lessons/format/readLesson.ts'
import { i18n } from '../../locales/messages.ts'
import { useT } from '../../locales/useT.ts'
import type { Address } from '../../store/address.ts'
import { useApp, useLoaded, usePorts } from '../../store/useApp.ts'
import { useLessons } from '../../store/useLessons.ts'

const SIGNS = 'abcdefghijkmnpqrstuvwxyz23456789'

/** A new id: it names the lesson in answer files of any device, so it must not meet another. */
function newLessonId(): string {
  return `l-${Array.from(crypto.getRandomValues(new Uint8Array(10)), (value) => SIGNS.charAt(value % SIGNS.length)).join('')}`
}

/** A lesson file that was opened, or what is wrong with it. */
export type OpenedFile = { ok: true; lesson: Lesson } | { ok: false; file: string; problems: readonly LessonProblem[] }

/** What a teacher does with the lessons that are kept here. */
export function useLessonShelf() {
  const t = useT()
  const ports = usePorts()
  const shelf = useLessons()
  const { story } = useLoaded()
  const goTo = useApp((state) => state.goTo)
  const notify = useApp((state) => state.notify)
  const { lessons, unread, place, failed } = shelf

  /** The name of a story in an address: the first one has none. */
  const placeOf = (lesson: Lesson): { [Key in 'story']?: string } => (ports.stories[0]?.id === lesson.story.id ? {} : { story: lesson.story.id })

  async function keepAndOpen(kept: KeptLesson): Promise<void> {
    await shelf.keep(kept)
    goTo({ story: undefined, ...placeOf(kept.lesson), view: 'lessons', record: kept.lesson.id, selection: [] } as Address)
  }

  return {
    lessons, unread, place, failed, placeOf,
    /** A new lesson without activities. */
    create: () => keepAndOpen({
      lesson: {
        format: 'crossread-lesson', version: LESSON_VERSION, id: newLessonId(), title: t('lessons.new.title'), language: i18n.locale,
        story: { id: story.id, title: story.title }, blind: false, suggestedToo: false, compare: 'after-each',
        activities: [], glossary: [], standards: [], criteria: [],
      },
      notes: { contested: [] },
    }),
    /** One's own copy of a lesson, opened to be changed. */
    copy: ({ lesson, notes }: KeptLesson, title = lesson.title) => keepAndOpen({ lesson: { ...lesson, id: newLessonId(), title }, notes }),
    rename: (id: string, title: string) => shelf.edit(id, 'title', ({ lesson, notes }) => ({ lesson: { ...lesson, title }, notes })),
    remove: async (id: string) => {
      const removed = await shelf.remove(id)
      if (removed) notify({ text: t('lessons.deleted', { title: removed.lesson.title }), action: { label: t('lessons.undo'), run: () => void shelf.keep(removed) }, stays: true })
    },
    /** Reads a lesson file and keeps it; a different lesson of the same id is kept beside the one that is there. */
    open: async (file: File): Promise<OpenedFile> => {
      // A file that was moved away in the meantime is as empty as one without text.
      const read = readLessonFile(await file.text().catch(() => ''))
      if (!read.ok) return { ok: false, file: file.name, problems: read.problems }
      const there = lessons?.find(({ lesson }) => lesson.id === read.read.id)
      const same = there && JSON.stringify(there.lesson) === JSON.stringify(read.read)
      const lesson = there && !same ? { ...read.read, id: newLessonId() } : read.read
      await keepAndOpen(same ? there : { lesson, notes: { contested: [] } })
      return { ok: true, lesson }
    },
  }
}
