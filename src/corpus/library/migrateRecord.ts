/** A story's record as it lies on the device: its head, the story file as JSON, its decisions. Of any version. */
export interface StoredRecord {
  head: { id: string; version: number } & Record<string, unknown>
  made: string
  edits: readonly unknown[]
}

/** Leads a record from one version to the next; its `head.version` is set by `migrateRecord`. */
export type RecordMigration = (record: StoredRecord) => StoredRecord

/** The first leads from version 1 to 2. Never change one that was released. None so far. */
export const recordMigrations: readonly RecordMigration[] = []

/** The version that a list of migrations leads to. */
export const versionAfter = (steps: readonly RecordMigration[]): number => steps.length + 1

/** Brings a record of an older version to the newest. Throws what a migration throws: the record is then left as it is. */
export function migrateRecord(record: StoredRecord, steps = recordMigrations): StoredRecord {
  return steps.slice(record.head.version - 1).reduce<StoredRecord>((before, step) => {
    const after = step(before)
    return { ...after, head: { ...after.head, version: before.head.version + 1 } }
  }, record)
}
