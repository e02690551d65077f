import type { IDBPDatabase, IDBPTransaction } from 'idb'

/** The stores of all versions, in the transaction of an upgrade. */
export type Upgrade = IDBPTransaction<unknown, string[], 'versionchange'>
/** One step; it may wait for nothing but the base. */
export type Migration = (base: IDBPDatabase, upgrade: Upgrade) => void | Promise<void>

/**
 * What leads from each version of the base to the next: the first makes version 1 of nothing. Never change one that was
 * released: a reader's base went through it. Add another, and a test of it on a base of the version before.
 */
export const migrations: readonly Migration[] = [copiesOfArticles, lessonsAndAnswers, ownStories]

/** Version 1: the reader's copies of articles. */
function copiesOfArticles(base: IDBPDatabase): void {
  base.createObjectStore('copies', { keyPath: ['story', 'article'] }).createIndex('story', 'story')
}

/** Version 2: lessons made here, answers given here. */
function lessonsAndAnswers(base: IDBPDatabase): void {
  base.createObjectStore('lessons', { keyPath: 'id' })
  base.createObjectStore('answers', { keyPath: 'id' })
}

/**
 * Version 3: the reader's stories. Heads by themselves, so that a list reads no texts; the story files as JSON; decisions one
 * by one, so that an action writes one; records as they were before their format was changed.
 */
function ownStories(base: IDBPDatabase): void {
  base.createObjectStore('stories', { keyPath: 'id' })
  base.createObjectStore('made', { keyPath: 'id' })
  base.createObjectStore('edits', { keyPath: ['story', 'place'] })
  base.createObjectStore('backups', { keyPath: ['story', 'at'] })
}
