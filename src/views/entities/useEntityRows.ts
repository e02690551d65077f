import { useMemo } from 'react'
import {
  entityRow, entitySorts, groupedEntities, sortedEntities, type EntityGroup, type EntityRow, type EntitySort,
} from '../../corpus/queries/entityRows.ts'
import { compareWords } from '../../locales/formats.ts'
import { useApp, useLoaded } from '../../store/useApp.ts'
import { useDeck } from '../../store/useDeck.ts'

/** How the list is ordered: undefined is by type. */
export interface EntityOrder {
  sort: EntitySort | undefined
  reversed: boolean
}

const REVERSED = '.reversed'

/** The order that the address names. */
export function useEntityOrder(): EntityOrder {
  const word = useApp((state) => state.address.sort) ?? ''
  const reversed = word.endsWith(REVERSED)
  const sort = entitySorts.find((each) => each === (reversed ? word.slice(0, -REVERSED.length) : word))
  return { sort, reversed: sort !== undefined && reversed }
}

/** An order as the address has it. */
export const orderWord = ({ sort, reversed }: EntityOrder): string => (sort === undefined ? '' : sort + (reversed ? REVERSED : ''))

/** The list as filters and order leave it: groups by type, or one run of rows. `rows` is what is shown, in order. */
export function useEntityRows(): { deck: ReturnType<typeof useDeck>; groups: readonly EntityGroup[] | undefined; rows: readonly EntityRow[] } {
  const { story, index } = useLoaded()
  const deck = useDeck('entities')
  const { sort, reversed } = useEntityOrder()
  const all = useMemo(() => story.entities.map((entity) => entityRow(entity, story, index)), [story, index])
  return useMemo(() => {
    const left = deck.ordinals.flatMap((at) => all[at] ?? [])
    if (sort !== undefined) return { deck, groups: undefined, rows: sortedEntities(left, sort, reversed, compareWords) }
    const groups = groupedEntities(left)
    return { deck, groups, rows: groups.flatMap(({ rows }) => rows) }
  }, [all, deck, sort, reversed])
}
