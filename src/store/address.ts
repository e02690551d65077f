import { facetIds, type Clause, type FacetId, type Selection } from '../corpus/selection/clause.ts'
import { checkMark } from './checkMark.ts'

/** The views that an address can name. */
export const viewIds = [
  'story', 'claims', 'differences', 'quotations', 'origins', 'entities', 'people', 'events', 'articles', 'compare',
  'lessons', 'work', 'projector', 'paper', 'class', 'library', 'import', 'review', 'about',
] as const
export type ViewId = (typeof viewIds)[number]

/**
 * Where the reader is: which view, which record of it, what is selected and how it is laid out. It is all that a
 * link carries, and a link opens exactly this.
 */
export interface Address {
  /** Which story; left out for the first one. Goes along with every link inside it. */
  story?: string
  /** The story as it stood at the end of this day, `YYYY-MM-DD`; left out for all that is known. Goes along like `story`. */
  asof?: string
  view: ViewId
  /** Record whose page is shown: an entity, an event, an article. */
  record?: string
  /** What is opened beside a list: a claim (`c001`) or its cell (`c001.troib`), a sentence of an article (`s7`). */
  open?: string
  selection: Selection
  sort?: string
  /** `none` leaves a list ungrouped. */
  group?: string
  /** `origins` shows one column an origin family instead of one an article. */
  columns?: string
  /** What is marked in an article's text, as words joined by `.`; left out for the usual layers. */
  layers?: string
  /** Articles that are compared, by letter and joined by `.`; the first pair where it is left out. */
  with?: string
  /** A lesson that a link carries whole, packed (corpus/interchange/packed.ts). */
  lesson?: string
  /** A small story that a link carries whole, packed. */
  packed?: string
}

/** An address as read from a link, with the parts that could not be read, as they stood. */
export interface ReadAddress {
  address: Address
  unread: readonly string[]
  /** The link was cut or changed after it was made. */
  cut: boolean
}

const LAYOUT = ['open', 'sort', 'group', 'columns', 'layers', 'with'] as const
const WORD = /^[\w.-]{1,100}$/
const CARRIED = ['lesson', 'packed'] as const
const PACKED = /^[\w-]{1,8000}$/
const DAY = /^\d{4}-\d{2}-\d{2}$/
/** Stands before the name of a story that is not the first. */
const STORY_SIGN = '~'
const DAYS = /^(\d{4}-\d{2}-\d{2})?\.\.(\d{4}-\d{2}-\d{2})?$/

/** Reads the part of a link after `#`. Never throws; what it can't read is named and left out. */
export function readAddress(hash: string): ReadAddress {
  const [route = '', query] = hash.replace(/^#?\/?/, '').split('?', 2)
  const unread: string[] = []
  const words = route.split('/').map(decoded)
  const story = words[0]?.startsWith(STORY_SIGN) ? words.shift()?.slice(STORY_SIGN.length) : undefined
  const [viewWord = '', recordWord, ...rest] = words
  const view = viewIds.find((id) => id === (viewWord || 'story'))
  if (!view) unread.push(viewWord)
  const address: Address = { view: view ?? 'story', selection: [] }
  if (story !== undefined) {
    if (WORD.test(story)) address.story = story
    else unread.push(STORY_SIGN + story)
  }
  if (recordWord !== undefined && recordWord !== '') {
    if (view && WORD.test(recordWord)) address.record = recordWord
    else unread.push(recordWord)
  }
  unread.push(...rest.filter(Boolean))
  const clauses = new Map<string, Clause>()
  let mark: string | undefined
  for (const part of (query ?? '').split('&').filter(Boolean)) {
    const [key = '', value = ''] = part.split('=', 2).map(decoded)
    const layout = LAYOUT.find((name) => name === key)
    const load = CARRIED.find((name) => name === key)
    const clause = layout || load ? undefined : readClause(key, value)
    if (key === 'z') mark = value
    else if (key === 'asof' && DAY.test(value)) address.asof = value
    else if (layout && WORD.test(value)) address[layout] = value
    else if (load && PACKED.test(value)) address[load] = value
    else if (clause) clauses.set(clause.facet, clause)
    else unread.push(part)
  }
  address.selection = inOrder(clauses)
  const cut = query !== undefined && (mark === undefined ? query === '' : mark !== checkMark(withoutMark(hash)))
  return { address, unread, cut }
}

/** The part of a link after `#`, for `readAddress`. Equal addresses give equal links. */
export function writeAddress(address: Address): string {
  const story = address.story === undefined ? undefined : STORY_SIGN + address.story
  const view = address.view === 'story' && address.record === undefined ? undefined : address.view
  const route = ['', story, view, address.record].filter((part) => part !== undefined)
  const parts = address.asof === undefined ? [] : [`asof=${address.asof}`]
  parts.push(...LAYOUT.flatMap((name) => (address[name] === undefined ? [] : [`${name}=${encodeURIComponent(address[name])}`])))
  for (const clause of inOrder(new Map(address.selection.map((each) => [each.facet, each])))) {
    parts.push(`${clause.facet}=${clauseValue(clause)}`)
  }
  parts.push(...CARRIED.flatMap((name) => (address[name] === undefined ? [] : [`${name}=${address[name]}`])))
  const path = route.join('/') || '/'
  if (parts.length === 0) return path
  const query = parts.join('&')
  return `${path}?z=${checkMark(`${path}?${query}`)}&${query}`
}

/** Same place, however it is written. */
export const sameAddress = (a: Address, b: Address): boolean => writeAddress(a) === writeAddress(b)

function withoutMark(hash: string): string {
  return hash.replace(/^#/, '').replace(/([?&])z=[^&]*&?/, '$1')
}

function readClause(key: string, value: string): Clause | undefined {
  if (key === 'date') {
    const [, from, to] = DAYS.exec(value) ?? []
    return from || to ? { facet: 'date', ...(from && { from }), ...(to && { to }) } : undefined
  }
  const facet = facetIds.find((id) => id === key)
  const values = value.split(',')
  return facet && values.every((each) => WORD.test(each)) ? { facet, values: [...new Set(values)] } : undefined
}

function clauseValue(clause: Clause): string {
  return 'values' in clause ? clause.values.map(encodeURIComponent).join(',') : `${clause.from ?? ''}..${clause.to ?? ''}`
}

function inOrder(clauses: ReadonlyMap<string, Clause>): Selection {
  const order: readonly (FacetId | 'date')[] = [...facetIds, 'date']
  return order.flatMap((facet) => clauses.get(facet) ?? [])
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}
