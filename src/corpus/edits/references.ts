import type { StoryFile } from '../model.ts'
import type { ListName } from '../parse/evidencePlaces.ts'

/** Which list the ids under a key belong to, wherever the key stands in a record. A lineage's ends may be either. */
const listOfKey: Readonly<Record<string, readonly ListName[]>> = {
  entity: ['entities'], entities: ['entities'], participants: ['entities'], party: ['entities'], onBehalfOf: ['entities'], speaker: ['entities'], subject: ['entities'],
  event: ['events'], events: ['events'], related: ['events'],
  claim: ['claims'], claims: ['claims'], report: ['claims'], denial: ['claims'],
  origin: ['origins'], topic: ['topics'], article: ['articles'], articles: ['articles'], silent: ['articles'],
  from: ['origins', 'articles'], to: ['origins', 'articles'],
}

/** Another id for an id of one of the lists; undefined leaves it as it is. */
export type Renaming = (lists: readonly ListName[], id: string) => string | undefined

/**
 * A copy of a value of a story file in which the ids of other records are replaced. `holder` is the list of the record
 * that the value belongs to: `family` means one thing in a quotation and another in an origin.
 */
export function renameIds<Value>(value: Value, holder: ListName, renaming: Renaming): Value {
  const copy = (from: unknown, key: string, inChain: boolean): unknown => {
    // The speaker of a link in a chain is words of the article; that of a quotation is an id.
    if (typeof from === 'string') return inChain && key === 'speaker' ? from : nameOf(from, key)
    if (Array.isArray(from)) return from.map((each) => copy(each, key, inChain))
    if (typeof from !== 'object' || from === null) return from
    return Object.fromEntries(Object.entries(from).map(([inner, each]) => [inner, inner === 'id' ? each : copy(each, inner, key === 'chain' || inner === 'chain')]))
  }
  const nameOf = (id: string, key: string): string => {
    // An origin's own words may stand under a key that elsewhere holds an id: `origin` of an article is a line of text.
    if (holder === 'articles') return id
    const lists = key === 'family' ? [holder === 'quotations' ? 'quotationFamilies' : 'families'] as const : listOfKey[key]
    return (lists && renaming(lists, id)) ?? id
  }
  return copy(value, '', false) as Value
}

/** The ids of other records that a value of a story file names, with the lists that they may belong to. */
export function idsNamed(value: unknown, holder: ListName): { lists: readonly ListName[]; id: string }[] {
  const named: { lists: readonly ListName[]; id: string }[] = []
  renameIds(value, holder, (lists, id) => {
    named.push({ lists, id })
    return undefined
  })
  return named
}

/** Gives every reference to a record another name, in a whole story file; in place. */
export function renameEverywhere(story: StoryFile, list: ListName, ids: ReadonlySet<string>, to: string): void {
  const renaming: Renaming = (lists, id) => (lists.includes(list) && ids.has(id) ? to : undefined)
  for (const name of Object.keys(listsOf(story)) as ListName[]) {
    // Articles name no records.
    if (name === 'articles') continue
    const records = story[name] as unknown[]
    records.splice(0, records.length, ...records.map((record) => renameIds(record, name, renaming)))
  }
  const { guide } = story
  const one = (id: string): string => (ids.has(id) ? to : id)
  if (list === 'claims') {
    guide.report = one(guide.report)
    if (guide.denial !== undefined) guide.denial = one(guide.denial)
    guide.together = guide.together.map((group) => [...new Set(group.map(one))]).filter((group) => group.length > 1)
  }
  if (list === 'entities') guide.people = [...new Set(guide.people.map(one))]
}

function listsOf({ articles, families, origins, lineage, entities, relations, events, topics, claims, responses, quotationFamilies, quotations, differences, wordMarks, alignments, beyond }: StoryFile): Record<ListName, unknown> {
  return { articles, families, origins, lineage, entities, relations, events, topics, claims, responses, quotationFamilies, quotations, differences, wordMarks, alignments, beyond }
}
