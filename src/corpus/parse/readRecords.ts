import * as v from 'valibot'
import { storyLists } from '../format/story.ts'
import { EVIDENCE_LIST_NAMES, type ListName, type RecordOf } from './evidencePlaces.ts'
import { pathOf, type Keys } from './jsonPath.ts'
import type { Copier } from './plainCopy.ts'
import type { Report } from './report.ts'
import { dropPart, partToDrop, reportIssue } from './schemaProblems.ts'

/** A record that fits its schema, with its place in the file. */
export interface Kept<R> {
  readonly record: R
  /** `$.claims[3]`, counted as in the file. */
  readonly path: string
  /** For a list of evidence that lost elements (path below the record): the indexes in the file of those that stay. */
  readonly shifted: ReadonlyMap<string, readonly number[]>
}

/** The records that were kept, list by list, in the order of the file. */
export type KeptLists = { [L in ListName]: Kept<RecordOf<L>>[] }

/** Reads one list: each record is held against its schema by itself, and left out and reported where it does not fit. */
export function readRecords<L extends ListName>(list: L, input: readonly unknown[], copier: Copier, report: Report): Kept<RecordOf<L>>[] {
  const schema = storyLists[list] as unknown as v.GenericSchema<unknown, RecordOf<L>>
  return Array.from(input).flatMap((raw, at) => {
    const path = `$.${list}[${at}]`
    const id = idOf(raw)
    const copy = copier(raw, path, id)
    if (!copy.ok) return []
    const first = v.safeParse(schema, copy.value)
    if (first.success) return [{ record: first.output, path, shifted: new Map() }]
    const parts = first.issues.map(partToDrop)
    const mendable = parts.every((part) => part !== undefined)
    for (const issue of first.issues) reportIssue(report, mendable ? 'note' : 'record', issue, path, id)
    if (!mendable) return []
    for (const part of parts) if (part) dropPart(copy.value, part)
    const shifted = closeGaps(copy.value, parts)
    const second = v.safeParse(schema, copy.value)
    if (second.success) return [{ record: second.output, path, shifted }]
    for (const issue of second.issues) reportIssue(report, 'record', issue, path, id)
    return []
  })
}

/** The id of a record that may be anything; empty where it has none. */
export function idOf(raw: unknown): string {
  if (typeof raw !== 'object' || raw === null || !Object.hasOwn(raw, 'id')) return ''
  const { id } = raw as { id: unknown }
  return typeof id === 'string' ? id.slice(0, 80) : ''
}

/** Takes the elements that `dropPart` set to null out of their lists and remembers where the others stood. */
function closeGaps(record: unknown, parts: readonly (Keys | undefined)[]): Map<string, number[]> {
  const shifted = new Map<string, number[]>()
  for (const part of parts) {
    if (part === undefined || typeof part.at(-1) !== 'number') continue
    const keys = part.slice(0, -1)
    const path = pathOf(keys)
    if (shifted.has(path) || !EVIDENCE_LIST_NAMES.has(String(keys.at(-1)))) continue
    let list = record as never
    for (const key of keys) list = list[key]
    const all: unknown[] = list
    const stay = [...all.keys()].filter((at) => all[at] !== null)
    shifted.set(path, stay)
    all.splice(0, all.length, ...stay.map((at) => all[at]))
  }
  return shifted
}
