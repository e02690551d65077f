import { useEffect, useMemo } from 'react'
import { useStore } from 'zustand'
import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Answers } from '../lessons/answered.ts'
import { answerFault } from '../lessons/format/answerFault.ts'
import { stepsOf, type LessonPlan } from '../lessons/plan.ts'
import type { Answer } from '../lessons/steps.ts'
import type { CopyPlace, Ports } from './ports.ts'
import { usePorts } from './useApp.ts'

/** What one pupil answered in one lesson, as it is kept on this device. */
export interface AnswerSheet {
  /** `sheetId` of the lesson. */
  id: string
  /** Random, made once for one pupil's answers: two files with one are the same answers, saved twice. */
  sheet: string
  nickname: string
  answers: Answers
}

/** What a sheet holds: what a file of answers brings, and what clearing takes away. */
export type SheetContents = Omit<AnswerSheet, 'id'>

/** An empty sheet, for another pupil. */
export const emptySheet = (): SheetContents => ({ sheet: randomName(), nickname: '', answers: {} })

const RANDOM_BYTES = 8

/** `crypto.randomUUID` is only there in secure contexts: a school's own server may be none. */
function randomName(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(RANDOM_BYTES)), (byte) => byte.toString(16).padStart(2, '0')).join('')
}

interface AnswerState {
  /** Sheets that were opened, by id. */
  sheets: ReadonlyMap<string, AnswerSheet>
  /** Where the last one was kept; known once one was. */
  place: CopyPlace | undefined
  /** Brings back what is kept; an empty sheet where nothing is. */
  open: (id: string) => Promise<void>
  /** Changes a sheet that is open, and keeps it. */
  change: (id: string, change: (sheet: AnswerSheet) => AnswerSheet) => void
}

const stores = new WeakMap<Ports, StoreApi<AnswerState>>()

/** The answers given on this device, made on first use: the first load does without. */
function answerStore(ports: Ports): StoreApi<AnswerState> {
  const known = stores.get(ports)
  if (known) return known
  const store = createAnswerStore(ports)
  stores.set(ports, store)
  return store
}

function createAnswerStore(ports: Ports): StoreApi<AnswerState> {
  const shelf = ports.shelf<AnswerSheet>('answers')
  /** Sheets that are being written; those that changed meanwhile are written again, so that the last word stays. */
  const writing = new Set<string>()
  const changed = new Set<string>()
  const store = createStore<AnswerState>()((_set, get) => ({
    sheets: new Map(),
    place: undefined,
    open: async (id) => {
      if (get().sheets.has(id)) return
      // A device that does not let itself be read must not keep anybody from answering.
      const kept = await shelf.get(id).catch(() => undefined)
      if (!get().sheets.has(id)) put({ id, ...emptySheet(), ...kept })
    },
    change: (id, change) => {
      const sheet = get().sheets.get(id)
      if (!sheet) return
      put(change(sheet))
      changed.add(id)
      void write(id)
    },
  }))

  function put(sheet: AnswerSheet): void {
    store.setState(({ sheets }) => ({ sheets: new Map(sheets).set(sheet.id, sheet) }))
  }

  async function write(id: string): Promise<void> {
    if (writing.has(id)) return
    writing.add(id)
    while (changed.delete(id)) {
      const sheet = store.getState().sheets.get(id)
      // oxlint-disable-next-line no-await-in-loop -- One write after the other is what keeps the last word last.
      if (sheet) store.setState({ place: await shelf.put(sheet).catch((): CopyPlace => 'page') })
    }
    writing.delete(id)
  }

  // Another tab wrote: what it has is newer, unless this one is about to write.
  shelf.subscribe(() => {
    for (const id of store.getState().sheets.keys()) {
      void shelf.get(id).catch(() => undefined).then((kept) => {
        if (kept && !changed.has(id) && !writing.has(id)) put(kept)
      })
    }
  })
  return store
}

/** Two stories may have lessons of one name: the ready-made cards do. */
const sheetId = ({ lesson }: LessonPlan): string => `${lesson.story.id} ${lesson.id}`

/** A pupil's answers to a lesson, and how they change. */
export interface AnswersHere {
  /** With the answers that fit the lesson as it is now. */
  sheet: AnswerSheet
  /** Answers to an earlier version of the lesson: kept, not shown and not saved. */
  unfit: number
  /** Where they are kept; undefined until the first one was. */
  place: CopyPlace | undefined
  /** Gives a step its answer, or takes it away. */
  give: (step: string, answer: Answer | undefined) => void
  setNickname: (nickname: string) => void
  /** Puts other contents in place of all; gives how to bring the present ones back. */
  replace: (contents: SheetContents) => () => void
}

/** The answers to a lesson on this device; undefined while they are being fetched. */
export function useAnswers(plan: LessonPlan): AnswersHere | undefined {
  const store = answerStore(usePorts())
  const id = sheetId(plan)
  const kept = useStore(store, ({ sheets }) => sheets.get(id))
  const place = useStore(store, (state) => state.place)
  useEffect(() => void store.getState().open(id), [store, id])
  const fitting = useMemo(() => kept && fittingAnswers(plan, kept.answers), [plan, kept])
  if (!kept || !fitting) return undefined
  const change = (part: (sheet: AnswerSheet) => Partial<SheetContents>): void => {
    store.getState().change(id, (now) => ({ ...now, ...part(now) }))
  }
  return {
    sheet: { ...kept, answers: fitting },
    unfit: Object.keys(kept.answers).length - Object.keys(fitting).length,
    place,
    give: (step, answer) => change(({ answers }) => {
      const { [step]: _, ...others } = answers
      return { answers: answer ? { ...others, [step]: answer } : others }
    }),
    setNickname: (nickname) => change(() => ({ nickname })),
    replace: (contents) => {
      const { id: _, ...before } = kept
      change(() => contents)
      return () => change(() => before)
    },
  }
}

/** The answers that the lesson's steps can take: one that was given to an earlier version may name what is not there any more. */
function fittingAnswers(plan: LessonPlan, answers: Answers): Answers {
  return Object.fromEntries(stepsOf(plan).flatMap((step) => {
    const answer = Object.hasOwn(answers, step.id) ? answers[step.id] : undefined
    return answer === undefined || answerFault(step, answer) !== undefined ? [] : [[step.id, answer]]
  }))
}
