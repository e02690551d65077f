import { createStore, type StoreApi } from 'zustand/vanilla'
import type { KeptLesson, Lesson, TeacherNotes } from '../lessons/format/lesson.ts'
import { readKept, type LessonProblem } from '../lessons/format/readLesson.ts'
import type { CopyPlace, Ports } from './ports.ts'

/** A lesson on the shelf. */
interface ShelfLesson {
  id: string
  lesson: Lesson
  notes: TeacherNotes
  /** When it was last changed: milliseconds since 1970. */
  changed: number
}

/** A lesson on the shelf that this version can't read: kept as it is, and named. */
interface UnreadLesson {
  id: string
  title: string
  problems: readonly LessonProblem[]
}

export interface LessonState {
  /** The lessons made or opened here, last changed first; undefined until the shelf was read. */
  lessons: readonly (KeptLesson & { changed: number })[] | undefined
  unread: readonly UnreadLesson[]
  /** Where they are kept; undefined until one was. */
  place: CopyPlace | undefined
  /** The last change could not be kept at all. */
  failed: boolean
  /** How many changes can be taken back, by lesson. */
  undoable: Readonly<Record<string, number>>
  /** Puts a lesson on the shelf, in the place of one with the same id. */
  keep: (kept: KeptLesson) => Promise<void>
  /** Changes a lesson. Changes of the same field that follow each other are taken back in one step. */
  edit: (id: string, field: string, change: (kept: KeptLesson) => KeptLesson) => void
  /** Takes the last change of a lesson back. */
  undo: (id: string) => void
  /** Takes a lesson from the shelf and gives it, so that it can be put back. */
  remove: (id: string) => Promise<KeptLesson | undefined>
}

const stores = new WeakMap<Ports, StoreApi<LessonState>>()
/** Steps back that are remembered of each lesson. */
const STEPS_KEPT = 100

/** The lessons kept on the device: one store a page, made and read from the shelf on first use. */
export function lessonStore(ports: Ports): StoreApi<LessonState> {
  const store = stores.get(ports) ?? makeStore(ports)
  stores.set(ports, store)
  return store
}

function makeStore(ports: Ports): StoreApi<LessonState> {
  const shelf = ports.shelf<ShelfLesson>('lessons')
  /** Put on the shelf while it was being read: newer than what the reading gives. */
  const putMeanwhile = new Set<string>()
  const past = new Map<string, { field: string; before: KeptLesson }[]>()
  const store = createStore<LessonState>()((set, get) => {
    async function put({ lesson, notes }: KeptLesson): Promise<void> {
      const entry = { id: lesson.id, lesson, notes, changed: Date.now() }
      const others = (get().lessons ?? []).filter((each) => each.lesson.id !== lesson.id)
      set({ lessons: [{ lesson, notes, changed: entry.changed }, ...others] })
      putMeanwhile.add(lesson.id)
      try {
        set({ place: await shelf.put(entry), failed: false })
      } catch {
        set({ failed: true })
      }
    }

    const tellSteps = (id: string): void => set(({ undoable }) => ({ undoable: { ...undoable, [id]: past.get(id)?.length ?? 0 } }))
    const find = (id: string): KeptLesson | undefined => get().lessons?.find(({ lesson }) => lesson.id === id)

    return {
      lessons: undefined,
      unread: [],
      place: undefined,
      failed: false,
      undoable: {},
      keep: put,
      edit: (id, field, change) => {
        const before = find(id)
        if (!before) return
        const steps = past.get(id) ?? []
        if (steps.at(-1)?.field !== field) past.set(id, [...steps, { field, before }].slice(-STEPS_KEPT))
        tellSteps(id)
        void put(change(before))
      },
      undo: (id) => {
        const steps = past.get(id) ?? []
        const step = steps.at(-1)
        if (!step) return
        past.set(id, steps.slice(0, -1))
        tellSteps(id)
        void put(step.before)
      },
      remove: async (id) => {
        const removed = find(id)
        set(({ lessons, unread }) => ({ lessons: lessons?.filter(({ lesson }) => lesson.id !== id), unread: unread.filter((each) => each.id !== id) }))
        await shelf.remove(id)
        return removed
      },
    }
  })

  async function readShelf(): Promise<void> {
    putMeanwhile.clear()
    const entries = await shelf.all().catch(() => [])
    const read = entries.filter(({ id }) => !putMeanwhile.has(id)).map((entry) => ({ entry, kept: readKept(entry) }))
    const newer = (store.getState().lessons ?? []).filter(({ lesson }) => putMeanwhile.has(lesson.id))
    const lessons = read.flatMap(({ entry, kept }) => (kept.ok ? [{ ...kept.read, changed: entry.changed }] : []))
    return store.setState({
      lessons: [...newer, ...lessons].sort((a, b) => b.changed - a.changed),
      unread: read.flatMap(({ entry, kept }) => (kept.ok ? [] : [{ id: entry.id, title: titleOf(entry), problems: kept.problems }])),
    })
  }

  void readShelf()
  shelf.subscribe(() => void readShelf())
  return store
}

/** What an unreadable lesson may be called. */
function titleOf({ id, lesson }: { id: string; lesson: unknown }): string {
  const title = typeof lesson === 'object' && lesson !== null && 'title' in lesson ? lesson.title : undefined
  return typeof title === 'string' ? title : id
}
