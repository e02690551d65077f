import { useMemo } from 'react'
import { useStore } from 'zustand'
import { createStore, type StoreApi } from 'zustand/vanilla'
import { addToPile, emptyPile, withoutSheet, type Arrival, type Pile } from '../lessons/answers/pile.ts'
import type { LessonPlan } from '../lessons/plan.ts'
import type { Ports } from './ports.ts'
import { usePorts } from './useApp.ts'

/**
 * The answers of classes, by lesson, for as long as the page is open: going to a passage and back keeps them. They are
 * never kept on the device and never sent.
 */
interface ClassState { piles: ReadonlyMap<string, Pile> }

const stores = new WeakMap<Ports, StoreApi<ClassState>>()

function classStore(ports: Ports): StoreApi<ClassState> {
  const store = stores.get(ports) ?? createStore<ClassState>()(() => ({ piles: new Map() }))
  stores.set(ports, store)
  return store
}

/** The sheets that were given for a lesson, and what can be done with them. */
export interface ClassPile {
  pile: Pile
  add: (arrivals: readonly Arrival[]) => void
  remove: (sheet: string) => void
  /** Takes the list of files that were left out away. */
  forgetLeft: () => void
  removeAll: () => void
}

/** The class's sheets of a lesson. Another version of it has sheets of its own. */
export function useClassPile(plan: LessonPlan): ClassPile {
  const store = classStore(usePorts())
  const name = `${plan.lesson.story.id} ${plan.lesson.id} ${plan.fingerprint}`
  const pile = useStore(store, ({ piles }) => piles.get(name)) ?? emptyPile
  return useMemo(() => {
    const change = (make: (pile: Pile) => Pile): void => store.setState(({ piles }) => ({ piles: new Map(piles).set(name, make(piles.get(name) ?? emptyPile)) }))
    return {
      pile,
      add: (arrivals) => change((now) => addToPile(now, arrivals, plan)),
      remove: (sheet) => change((now) => withoutSheet(now, sheet)),
      forgetLeft: () => change(({ taken }) => ({ taken, left: [] })),
      removeAll: () => change(() => emptyPile),
    }
  }, [store, name, pile, plan])
}
