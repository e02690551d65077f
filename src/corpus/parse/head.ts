import * as v from 'valibot'
import { FORMAT_VERSION, StoryHead, storyLists } from '../format/story.ts'
import type { ListName } from './evidencePlaces.ts'
import { pathOf } from './jsonPath.ts'
import { MAX_ARTICLES, MAX_CELLS, MAX_RECORDS } from './limits.ts'
import { isForbiddenKey, type Copier } from './plainCopy.ts'
import { shortened, type Report } from './report.ts'
import { reportIssue } from './schemaProblems.ts'

/** Names of the lists, in the order of the format. */
export const listNames = Object.keys(storyLists) as ListName[]

const HEAD_KEYS = Object.keys(StoryHead.entries)
const KNOWN_KEYS: ReadonlySet<string> = new Set(['format', 'version', ...HEAD_KEYS, ...listNames])

/** Whether the input is a story file of a version this program reads; says why not. */
export function isReadable(input: unknown, report: Report): input is Record<string, unknown> {
  if (typeof input !== 'object' || input === null || Array.isArray(input) || own(input, 'format') !== 'crossread-story') {
    report.add('fatal', 'not-a-story', '$')
    return false
  }
  const version = own(input, 'version')
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) {
    report.add('fatal', 'bad-version', '$.version', { received: shortened(String(JSON.stringify(version))), known: FORMAT_VERSION })
    return false
  }
  if (version > FORMAT_VERSION) {
    report.add('fatal', 'newer-version', '$.version', { version, known: FORMAT_VERSION })
    return false
  }
  return true
}

/** The lists of the input as they are, empty where they are missing; undefined where one is too long. */
export function rawLists(input: object, report: Report): ReadonlyMap<ListName, readonly unknown[]> | undefined {
  const lists = new Map<ListName, readonly unknown[]>()
  for (const name of listNames) {
    const list = own(input, name)
    if (!Array.isArray(list)) report.add('note', 'missing-list', `$.${name}`, { list: name })
    lists.set(name, Array.isArray(list) ? list : [])
  }
  const count = (name: ListName): number => lists.get(name)?.length ?? 0
  const cells = count('claims') * count('articles')
  const long = listNames.find((name) => count(name) > (name === 'articles' ? MAX_ARTICLES : MAX_RECORDS))
  if (long) report.add('fatal', 'too-large', `$.${long}`, { list: long, count: count(long), limit: long === 'articles' ? MAX_ARTICLES : MAX_RECORDS })
  else if (cells > MAX_CELLS) report.add('fatal', 'too-large', '$.claims', { list: 'claims × articles', count: cells, limit: MAX_CELLS })
  else return lists
  return undefined
}

/** What is one of a kind in the file, as a fresh copy; undefined (and reported as fatal) where it can't be used. */
export function readHead(input: object, copier: Copier, report: Report): StoryHead | undefined {
  for (const key of Object.keys(input)) {
    if (KNOWN_KEYS.has(key)) continue
    const path = `$${pathOf([key])}`
    if (isForbiddenKey(key)) report.add('fatal', 'forbidden-key', path, { record: '', key })
    else report.add('note', 'unknown-field', path, { record: '', field: shortened(key) })
  }
  const head = copier(Object.fromEntries(HEAD_KEYS.map((key) => [key, own(input, key)])), '$', '', 'fatal')
  const result = v.safeParse(StoryHead, head.value)
  if (!result.success) for (const issue of result.issues) reportIssue(report, 'fatal', issue, '$', '')
  return result.success && report.fatal() === false ? result.output : undefined
}

/** A property of the object itself, never one it inherits. */
export function own(holder: object, key: string): unknown {
  return Object.hasOwn(holder, key) ? (holder as Record<string, unknown>)[key] : undefined
}
