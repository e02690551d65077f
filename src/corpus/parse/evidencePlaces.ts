import type { Evidence } from '../format/evidence.ts'
import type { storyLists } from '../format/story.ts'
import type { Story } from '../model.ts'

/** Name of a list of the story. */
export type ListName = keyof typeof storyLists

/** One record of the list of that name. */
export type RecordOf<L extends ListName> = Story[L][number]

/** A list of evidence inside a record, with its path below the record. */
export interface EvidenceList {
  readonly path: string
  readonly list: Evidence[]
}

/** Evidence that stands alone inside a record, with its path below the record. */
export interface SingleEvidence {
  readonly path: string
  readonly evidence: Evidence
}

type ListsOf = { readonly [L in ListName]: (record: RecordOf<L>) => EvidenceList[] }
type SinglesOf = { readonly [L in ListName]: (record: RecordOf<L>) => SingleEvidence[] }

const plain = (record: { evidence: Evidence[] }): EvidenceList[] => [{ path: '.evidence', list: record.evidence }]
const single = (record: { evidence: Evidence }): SingleEvidence[] => [{ path: '.evidence', evidence: record.evidence }]
const none = (): [] => []

/** The lists of evidence of one record, by the name of its list. The lists are the record's own: changing them changes it. */
export const evidenceLists: ListsOf = {
  articles: none,
  families: plain,
  origins: plain,
  lineage: plain,
  entities: (entity) => [
    { path: '.roles', list: entity.roles },
    { path: '.nominals', list: entity.nominals },
    { path: '.pronouns', list: entity.pronouns },
  ],
  relations: plain,
  events: (event) => [
    { path: '.dateWording', list: event.dateWording },
    ...(event.place ? [{ path: '.place.wording', list: event.place.wording }, { path: '.place.detail', list: event.place.detail }] : []),
    { path: '.evidence', list: event.evidence },
    { path: '.nominals', list: event.nominals },
  ],
  topics: none,
  claims: (claim) => claim.assertions.map((assertion, at) => ({ path: `.assertions[${at}].evidence`, list: assertion.evidence })),
  responses: plain,
  quotationFamilies: none,
  quotations: none,
  differences: (difference) => [{ path: '.passages', list: difference.passages }],
  wordMarks: none,
  alignments: none,
  beyond: none,
}

/** The evidence of one record that stands alone, by the name of its list. */
export const singleEvidence: SinglesOf = {
  articles: none,
  families: none,
  origins: none,
  lineage: none,
  entities: none,
  relations: none,
  events: none,
  topics: none,
  claims: none,
  responses: none,
  quotationFamilies: (family) => family.changes.flatMap(({ from, to }, at) => [
    { path: `.changes[${at}].from`, evidence: from },
    { path: `.changes[${at}].to`, evidence: to },
  ]),
  quotations: single,
  differences: none,
  wordMarks: single,
  alignments: none,
  beyond: none,
}

/** Names of evidence lists: an element of one that does not fit the format is left out without its record. */
export const EVIDENCE_LIST_NAMES: ReadonlySet<string> = new Set([
  'evidence', 'roles', 'nominals', 'pronouns', 'dateWording', 'wording', 'detail', 'passages',
])

/** Every piece of evidence of a story (or story file) with its JSON path and the id of its record. */
export function* everyEvidence(story: Story): Generator<{ path: string; record: string; list: ListName; evidence: Evidence }> {
  for (const list of Object.keys(evidenceLists) as ListName[]) {
    for (const [at, record] of story[list].entries()) {
      const path = `$.${list}[${at}]`
      for (const place of listsIn(list, record)) {
        for (const [index, evidence] of place.list.entries()) yield { path: `${path}${place.path}[${index}]`, record: record.id, list, evidence }
      }
      for (const place of singlesIn(list, record)) yield { path: path + place.path, record: record.id, list, evidence: place.evidence }
    }
  }
}

/** `evidenceLists` for a list name that is not known before running. */
export function listsIn<L extends ListName>(list: L, record: RecordOf<L>): EvidenceList[] {
  return (evidenceLists[list] as (record: RecordOf<L>) => EvidenceList[])(record)
}

/** `singleEvidence` for a list name that is not known before running. */
export function singlesIn<L extends ListName>(list: L, record: RecordOf<L>): SingleEvidence[] {
  return (singleEvidence[list] as (record: RecordOf<L>) => SingleEvidence[])(record)
}
