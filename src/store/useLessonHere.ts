import { useMemo } from 'react'
import { useStore } from 'zustand'
import { PackedError, unpackJson, type PackedFault } from '../corpus/interchange/packed.ts'
import type { Story } from '../corpus/model.ts'
import { activityKinds } from '../lessons/activity.ts'
import { cardLesson, isCardId, type CardId, type WholeCardId } from '../lessons/cards.ts'
import type { KeptLesson, Lesson } from '../lessons/format/lesson.ts'
import { readLesson, refused, type LessonProblem, type LessonProblemCode, type Read } from '../lessons/format/readLesson.ts'
import { keysOf } from '../lessons/keyLesson.ts'
import type { LessonPlan } from '../lessons/plan.ts'
import { planLesson } from '../lessons/planLesson.ts'
import type { Key } from '../lessons/steps.ts'
import { i18n, t } from '../locales/messages.ts'
import { useT } from '../locales/useT.ts'
import { lessonStore } from './lessonStore.ts'
import { useApp, usePorts } from './useApp.ts'

/** The lesson that the address names. */
export type LessonHere =
  /** The shelf is being read. */
  | { kind: 'opening' }
  /** The address names none. */
  | { kind: 'none' }
  /** There is no such lesson on this device. */
  | { kind: 'missing'; id: string }
  /** The lesson in the link can't be read, or belongs to another story: what is wrong, and what to do. */
  | { kind: 'broken'; problem: { what: string; remedy: string } }
  /** `keys` are made when they are asked for. A pupil is who works at the lesson; everybody else is the teacher. */
  | { kind: 'ready'; kept: KeptLesson; plan: LessonPlan; role: 'teacher' | 'pupil'; keys: () => readonly Key[] }

/** The lesson of the address: ready-made (`card-…`), on the shelf, or packed into the link. Under StoryGate. */
export function useLessonHere(): LessonHere {
  useT()
  // A ready-made lesson is titled in the language of the interface, which may change while it is open.
  const language = i18n.locale
  const { record, lesson: packed, view } = useApp((state) => state.address)
  const story = useApp((state) => state.whole)?.story
  const lessons = useStore(lessonStore(usePorts()), (state) => state.lessons)
  const found = useMemo((): LessonHere | KeptLesson => {
    if (!story) return { kind: 'opening' }
    if (packed !== undefined) {
      const read = lessonOfLink(packed)
      return read.ok ? ofThisStory({ lesson: read.read, notes: { contested: [] } }, story) : broken(read.problems)
    }
    if (record === undefined) return { kind: 'none' }
    if (isCardId(record)) return cardHere(record, story, language)
    if (!lessons) return { kind: 'opening' }
    const kept = lessons.find(({ lesson }) => lesson.id === record)
    return kept ? ofThisStory(kept, story) : { kind: 'missing', id: record }
  }, [story, packed, record, lessons, language])
  return useMemo((): LessonHere => {
    if ('kind' in found || !story) return 'kind' in found ? found : { kind: 'opening' }
    const kept = found
    return { kind: 'ready', kept, plan: planOf(kept.lesson, story), role: view === 'work' ? 'pupil' : 'teacher', keys: () => keysFor(kept, story) }
  }, [found, story, view])
}

const LINK_PROBLEMS: Readonly<Record<PackedFault, LessonProblemCode>> = { 'too-long': 'link-too-long', damaged: 'link-damaged', 'too-large': 'link-too-large' }

function lessonOfLink(packed: string): Read<Lesson> {
  try {
    return readLesson(unpackJson(packed))
  } catch (error) {
    if (error instanceof PackedError) return refused(LINK_PROBLEMS[error.fault])
    throw error
  }
}

function ofThisStory(kept: KeptLesson, story: Story): LessonHere | KeptLesson {
  if (kept.lesson.story.id === story.id) return kept
  return broken(refused('other-story', { lesson: kept.lesson.story.title, story: story.title }).problems)
}

function broken(problems: readonly LessonProblem[]): LessonHere {
  const [first] = problems
  if (!first) return { kind: 'opening' }
  const values = { ...first.values, path: first.path }
  return { kind: 'broken', problem: { what: t(`lessons.problem.${first.code}`, values), remedy: t(`lessons.problem.${first.code}.remedy`, values) } }
}

// Several places of a page ask for the same lesson, and a plan takes time: each is made once for as long as anybody holds it.
const cards = new WeakMap<Story, Map<string, KeptLesson>>()
const plans = new WeakMap<Story, WeakMap<Lesson, LessonPlan>>()
/** The plan that was made last: while a lesson is written, each letter is another lesson. */
const latest = new WeakMap<Story, LessonPlan>()
const keys = new WeakMap<Story, WeakMap<KeptLesson, readonly Key[]>>()

/** A ready-made lesson on a story, in the interface's language; the same object each time. */
export function cardHere(card: CardId, story: Story, language: string): KeptLesson {
  const known = remembered(cards, story, () => new Map<string, KeptLesson>())
  const name = `${card} ${language}`
  const kept = known.get(name) ?? { lesson: cardLesson(card, story, { title: cardTitle(card), language }), notes: { contested: [] } }
  known.set(name, kept)
  return kept
}

/** A single activity is called as it is everywhere; a whole lesson has a name of its own. */
export function cardTitle(card: CardId): string {
  const kind = activityKinds.find((each) => card === `card-${each}`)
  return kind ? t(`activity.${kind}.title`) : t(`lessons.card.${card as WholeCardId}`)
}

/** A lesson made on its story, once; a change of title or words keeps the steps that are made. */
export function planOf(lesson: Lesson, story: Story): LessonPlan {
  const made = remembered(plans, story, () => new WeakMap<Lesson, LessonPlan>())
  const known = made.get(lesson)
  if (known) return known
  const last = latest.get(story)
  const plan = last && asksTheSame(last.lesson, lesson) ? { ...last, lesson } : planLesson(lesson, story)
  made.set(lesson, plan)
  latest.set(story, plan)
  return plan
}

/** All that `planLesson` reads of a lesson. */
function asksTheSame(a: Lesson, b: Lesson): boolean {
  return a.activities === b.activities && a.articles === b.articles && a.confidence === b.confidence && a.suggestedToo === b.suggestedToo
    && a.blind === b.blind && a.criteria === b.criteria && a.language === b.language
}

function keysFor(kept: KeptLesson, story: Story): readonly Key[] {
  return remembered(remembered(keys, story, () => new WeakMap<KeptLesson, readonly Key[]>()), kept, () => keysOf(kept.lesson, story, kept.notes))
}

function remembered<Of extends object, Value>(known: WeakMap<Of, Value>, of: Of, make: () => Value): Value {
  const value = known.get(of) ?? make()
  known.set(of, value)
  return value
}
