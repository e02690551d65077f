import type { ListName, RecordOf } from './evidencePlaces.ts'
import type { Kept, KeptLists } from './readRecords.ts'
import type { References } from './references.ts'

/** A reference without which its record means nothing: path below the record, what it names, where that may be. */
type Required = readonly [path: string, id: string, lists: ListName | readonly ListName[]]

/** The required references of one record, by the name of its list. */
type RequiredOf = { readonly [L in ListName]: (record: RecordOf<L>) => Required[] }

const none = (): [] => []

/**
 * The order counts: each list refers only to lists before it, so that one pass finds every record that has to go with
 * another one.
 */
const required: RequiredOf = {
  articles: none,
  families: none,
  topics: none,
  entities: none,
  events: none,
  quotationFamilies: none,
  differences: none,
  wordMarks: none,
  alignments: none,
  beyond: none,
  origins: (origin) => [['.family', origin.family, 'families']],
  claims: (claim) => [['.topic', claim.topic, 'topics']],
  quotations: (quotation) => [['.family', quotation.family, 'quotationFamilies']],
  responses: (response) => [['.party', response.party, 'entities'], ['.article', response.article, 'articles']],
  relations: ({ subject, object }) => [
    ['.subject', subject, 'entities'],
    ...('entity' in object ? [['.object.entity', object.entity, 'entities'] as const] : []),
  ],
  lineage: (link) => [['.from', link.from, ['articles', 'origins']], ['.to', link.to, ['articles', 'origins']]],
}

/** Leaves out the records that refer to something that is not there where they can't do without it. */
export function dropUnfounded(lists: KeptLists, references: References): void {
  for (const list of Object.keys(required) as ListName[]) dropFrom(lists, references, list)
}

/** What a record cannot be without: the ids that it names, each with the lists that may hold it. */
export function requiredIds<L extends ListName>(list: L, record: RecordOf<L>): readonly { id: string; lists: readonly ListName[] }[] {
  const requiredOf = required[list] as (record: RecordOf<L>) => Required[]
  return requiredOf(record).map(([, id, lists]) => ({ id, lists: typeof lists === 'string' ? [lists] : lists }))
}

/** The lists in the order in which one pass finds all that goes with a record. */
export const listsByNeed = Object.keys(required) as readonly ListName[]

function dropFrom<L extends ListName>(lists: KeptLists, references: References, list: L): void {
  const requiredOf = required[list] as (record: RecordOf<L>) => Required[]
  const kept = (lists[list] as Kept<RecordOf<L>>[]).filter(({ record, path }) =>
    requiredOf(record).every(([below, id, targets]) => references.holds(targets, id, path + below, record.id, true)))
  lists[list] = kept as KeptLists[L]
  references.settle(list, lists[list])
}
