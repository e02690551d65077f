import type { ReactNode } from 'react'
import type { SearchHit } from '../../corpus/index/searchIndex.ts'
import type { SearchKind } from '../../corpus/index/searchTexts.ts'
import type { LoadedStory } from '../../corpus/openStory.ts'
import { withClause, type Selection } from '../../corpus/selection/clause.ts'
import type { MessageId, Translate } from '../../locales/messages.ts'
import { HitWords } from './HitWords.tsx'
import { matchingActions, type PaletteAction } from './paletteAction.ts'
import { clauseOfHit, placeOfHit, type Place } from './places.ts'

/** One line of the palette. */
export interface PaletteOption {
  id: string
  body: ReactNode
  keys?: readonly string[] | undefined
  /** A place it leads to, a thing it does, or a group it shows in full. */
  leads: { place: Place } | { act: () => void } | { unfold: string }
  /** The second thing it can do (Shift + Enter): a place too. */
  second?: { label: string; place: Place } | undefined
}

/** Options under one heading. `count` is how many there are, folded ones too. */
export interface PaletteGroup {
  id: string
  title: string
  count: number
  options: readonly PaletteOption[]
}

/** Hits of a kind before "show all". */
const SHOWN = 4

/** Actions as groups: all of them before anything is typed, then those that match. */
export function actionGroups(actions: readonly PaletteAction[], query: string, t: Translate): PaletteGroup[] {
  const offered = matchingActions(actions, query)
  const group = (id: 'ways' | 'actions', own: readonly PaletteAction[]): PaletteGroup[] => own.length === 0 ? [] : [{
    id,
    title: t(`search.group.${id}`),
    count: own.length,
    options: own.map(({ id: action, label, keys, run }) => ({ id: `action-${action}`, body: label, keys, leads: { act: run } })),
  }]
  const isWay = ({ id }: PaletteAction) => id.startsWith('go-')
  return query.trim() === ''
    ? [...group('ways', offered.filter(isWay)), ...group('actions', offered.filter((action) => !isWay(action)))]
    : group('actions', offered)
}

/** Hits by kind, the kind of the best hit first. */
export function hitGroups(
  hits: readonly SearchHit[],
  { loaded, selection, unfolded, t }: { loaded: LoadedStory; selection: Selection; unfolded: ReadonlySet<string>; t: Translate },
): PaletteGroup[] {
  const kinds = [...new Set(hits.map(({ kind }) => kind))]
  return kinds.map((kind): PaletteGroup => {
    const own = hits.filter((hit) => hit.kind === kind)
    const shown = unfolded.has(kind) || own.length <= SHOWN + 1 ? own : own.slice(0, SHOWN)
    const options = shown.map((hit, at) => optionOf(hit, `${kind}-${at}`, loaded, selection, t))
    return { id: kind, title: t(titleOf(kind)), count: own.length, options: shown === own ? options : [...options, unfolding(kind, own.length, t)] }
  })
}

function optionOf(hit: SearchHit, id: string, loaded: LoadedStory, selection: Selection, t: Translate): PaletteOption {
  const clause = clauseOfHit(hit, loaded)
  return {
    id,
    body: <HitWords hit={hit} />,
    leads: { place: placeOfHit(hit, loaded, selection) },
    // A topic's own place is that filter already.
    second: clause && hit.kind !== 'topic'
      ? { label: t(hit.kind === 'claim' ? 'search.filter.topic' : 'search.filter'), place: { view: 'claims', selection: withClause(selection, clause) } }
      : undefined,
  }
}

function unfolding(kind: SearchKind, count: number, t: Translate): PaletteOption {
  return { id: `all-${kind}`, body: t('search.all', { count }), leads: { unfold: kind } }
}

const titleOf = (kind: SearchKind): MessageId => `search.group.${kind}`
