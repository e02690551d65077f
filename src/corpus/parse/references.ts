import type { ListName } from './evidencePlaces.ts'
import type { KeptLists } from './readRecords.ts'
import type { Report } from './report.ts'

/** Knows which ids are there, and reports references to those that are not. */
export class References {
  readonly #present = new Map<ListName, Set<string>>()
  readonly #inFile: ReadonlyMap<ListName, ReadonlySet<string>>
  readonly #report: Report

  /** `inFile`: all ids that the file has, also of records that were left out. */
  constructor(inFile: ReadonlyMap<ListName, ReadonlySet<string>>, report: Report) {
    this.#inFile = inFile
    this.#report = report
  }

  /** Takes note of the records that stay; to be called again when a list has lost some. */
  settle<L extends ListName>(list: L, records: KeptLists[L]): void {
    this.#present.set(list, new Set((records as readonly { record: { id: string } }[]).map(({ record }) => record.id)))
  }

  /** Whether one of the lists has the id. */
  has(lists: ListName | readonly ListName[], id: string): boolean {
    return [lists].flat().some((list) => this.#present.get(list)?.has(id) === true)
  }

  /**
   * As `has`, and reports where it has not: `lost-reference` if the file has such a record and it was left out,
   * `dangling-id` if there never was one. `whole`: the record that holds the reference goes with it.
   */
  holds(lists: ListName | readonly ListName[], id: string, path: string, record: string, whole = false): boolean {
    if (this.has(lists, id)) return true
    const targets = [lists].flat()
    const lost = targets.some((list) => this.#inFile.get(list)?.has(id) === true)
    this.#report.add(whole ? 'record' : 'note', lost ? 'lost-reference' : 'dangling-id', path, { record, id, list: targets.join(', ') })
    return false
  }

  /** The ids of a list that are there, each once; the others are reported. */
  among(list: ListName, ids: readonly string[], path: string, record: string): string[] {
    const seen = new Set<string>()
    return ids.filter((id, at) => {
      const place = `${path}[${at}]`
      if (!this.holds(list, id, place, record)) return false
      if (seen.has(id)) this.#report.add('note', 'duplicate-id', place, { record, id })
      const first = !seen.has(id)
      seen.add(id)
      return first
    })
  }

  /** Takes an optional reference out of its holder if what it names is not there. */
  optional<K extends string>(holder: { [key in K]?: string | undefined }, key: K, list: ListName, path: string, record: string): void {
    const id = holder[key]
    if (id !== undefined && !this.holds(list, id, `${path}.${key}`, record)) delete holder[key]
  }
}
