import type { StoryFile } from '../model.ts'
import type { ListName, RecordOf } from '../parse/evidencePlaces.ts'
import { listsByNeed, requiredIds } from '../parse/requiredReferences.ts'
import type { RecordRef } from './format.ts'

/**
 * What cannot be without these records, and goes when they go: the origins of a family and their lineage, the quotations of
 * a family, the answers of a party. Without the records themselves, and without what names them only by the way.
 */
export function restingOn(story: StoryFile, records: readonly RecordRef[]): readonly RecordRef[] {
  const gone = new Set(records.filter(({ article }) => article === undefined).map(({ list, id }) => `${list} ${id}`))
  const along: RecordRef[] = []
  for (const list of listsByNeed) {
    for (const record of story[list] as readonly RecordOf<ListName>[]) {
      const key = `${list} ${record.id}`
      if (gone.has(key) || !requiredIds(list, record).some(({ id, lists }) => lists.some((each) => gone.has(`${each} ${id}`)))) continue
      gone.add(key)
      along.push({ list, id: record.id })
    }
  }
  return along
}
