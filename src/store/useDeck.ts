import { useMemo } from 'react'
import type { DeckId } from '../corpus/index/decks.ts'
import { createFacetEngine, type FacetEngine } from '../corpus/selection/facetEngine.ts'
import type { Clause, FacetId, Selection } from '../corpus/selection/clause.ts'
import type { LoadedStory } from '../corpus/openStory.ts'
import { useApp, useLoaded } from './useApp.ts'

/** What a selection leaves of one list. */
export interface DeckView {
  /** Places in the story's list of the records that are left, ascending. */
  ordinals: readonly number[]
  /** How many records the list has without a selection. */
  total: number
  /** For each value of a facet: how many records would be left with it, all other clauses kept. */
  counts: (facet: FacetId) => ReadonlyMap<string, number>
  /** Facets of the selection that this list does not have: they came along from another list and filter nothing here. */
  idle: ReadonlySet<Clause['facet']>
}

const engines = new WeakMap<LoadedStory, Map<DeckId, FacetEngine>>()

/** One engine a deck, kept as long as its story: a toggle then costs only the rows it touches. */
function engineOf(loaded: LoadedStory, deck: DeckId): FacetEngine {
  const ofStory = engines.get(loaded) ?? new Map<DeckId, FacetEngine>()
  engines.set(loaded, ofStory)
  const engine = ofStory.get(deck) ?? createFacetEngine(loaded.decks[deck])
  ofStory.set(deck, engine)
  return engine
}

/** What the selection leaves of a deck, with all that is needed later copied out of the engine. */
export function deckView(loaded: LoadedStory, deck: DeckId, whole: Selection): DeckView {
  const engine = engineOf(loaded, deck)
  const table = loaded.decks[deck]
  const idle = new Set(whole.filter(({ facet }) => (facet === 'date' ? table.range === undefined : !table.columns.has(facet))).map(({ facet }) => facet))
  const selection = whole.filter(({ facet }) => !idle.has(facet))
  engine.apply(selection)
  const ordinals = [...engine.groups()]
  const counted = new Map<FacetId, ReadonlyMap<string, number>>()
  return {
    ordinals,
    total: table.groups,
    idle,
    counts: (facet) => {
      const known = counted.get(facet)
      if (known) return known
      // The engine is shared: a later selection may have moved it on.
      engine.apply(selection)
      const counts = new Map(engine.counts(facet))
      counted.set(facet, counts)
      return counts
    },
  }
}

/** The list as the present selection leaves it. */
export function useDeck(deck: DeckId): DeckView {
  const loaded = useLoaded()
  const selection = useApp((state) => state.address.selection)
  return useMemo(() => deckView(loaded, deck, selection), [loaded, deck, selection])
}
