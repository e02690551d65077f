import { FORMAT_VERSION, type StoryHead } from '../format/story.ts'
import type { Story } from '../model.ts'
import { soundArticles, type ArticleGround } from './articleChecks.ts'
import { fillCells, listClaims } from './cells.ts'
import { isEdtf } from './edtf.ts'
import type { ListName } from './evidencePlaces.ts'
import { isReadable, listNames, rawLists, readHead } from './head.ts'
import { MAX_VALUES } from './limits.ts'
import { toUtf16 } from './offsets.ts'
import { dropDangling, soundGuide } from './optionalReferences.ts'
import { createCopier, TooManyValues } from './plainCopy.ts'
import type { Problem } from './problem.ts'
import { idOf, readRecords, type Kept, type KeptLists } from './readRecords.ts'
import { References } from './references.ts'
import { createReport, type Report } from './report.ts'
import { dropUnfounded } from './requiredReferences.ts'
import { dropUnsoundEvidence } from './soundEvidence.ts'
import { convertSpans } from './spans.ts'

/** A story with what had to be left out of it (`problems`), or the reasons why there is none. */
export type ParsedStory =
  | { readonly ok: true; readonly story: Story; readonly problems: readonly Problem[] }
  | { readonly ok: false; readonly problems: readonly Problem[] }

/**
 * Reads a story file (format 1, as parsed JSON) from anywhere. It never throws, shares nothing with the input and
 * changes nothing outside. What is broken is left out, record by record, and reported with its JSON path; whatever then
 * refers to it loses the reference. The story that comes back holds together: every id it names is there (`guide.report`
 * too, unless the story has no claim at all), every span lies in its text, each claim has one assertion per article.
 * Spans and `text.length` count UTF-16 units in the result, and code points in the input. Takes time in proportion to
 * the input.
 */
export function parseStory(input: unknown): ParsedStory {
  const report = createReport()
  try {
    const story = read(input, report)
    if (story) return { ok: true, story, problems: report.list() }
  } catch (cause) {
    // Input that is no JSON may throw when looked at (getters, proxies).
    if (cause instanceof TooManyValues) report.add('fatal', 'too-large', '$', { list: '$', count: MAX_VALUES + 1, limit: MAX_VALUES })
    else report.add('fatal', 'unreadable', '$', { reason: cause instanceof Error ? cause.name : typeof cause })
  }
  return { ok: false, problems: report.list() }
}

function read(input: unknown, report: Report): Story | undefined {
  if (!isReadable(input, report)) return undefined
  const raw = rawLists(input, report)
  if (!raw) return undefined
  const copier = createCopier(report)
  const head = readHead(input, copier, report)
  if (!head) return undefined
  const lists = Object.fromEntries(listNames.map((name) =>
    [name, withoutDuplicates(readRecords(name, raw.get(name) ?? [], copier, report), report)])) as unknown as KeptLists
  lists.articles = soundArticles(lists.articles, report)
  if (lists.articles.length === 0) {
    report.add('fatal', 'no-articles', '$.articles', { count: raw.get('articles')?.length ?? 0 })
    return undefined
  }
  const inFile = new Map([...raw].map(([name, records]) => [name, new Set(records.map(idOf))] as const))
  return assemble(head, lists, inFile, report)
}

function assemble(head: StoryHead, lists: KeptLists, inFile: ReadonlyMap<ListName, ReadonlySet<string>>, report: Report): Story {
  const grounds = new Map<string, ArticleGround>(lists.articles.map(({ record: article }) =>
    [article.id, { article, sentences: new Map(article.sentences.map((sentence) => [sentence.id, sentence])) }]))
  const references = new References(inFile, report)
  dropUnfounded(lists, references)
  dropUnsoundEvidence(lists, references, grounds, report)
  dropDangling(lists, references, grounds, report)
  fillCells(lists, references, report)
  listClaims(lists, references, report)
  dropBadDates(lists.events, report)
  const guide = soundGuide(head.guide, lists.claims, references)
  const records = Object.fromEntries(listNames.map((name) => [name, lists[name].map(({ record }) => record)]))
  const story = { format: 'crossread-story', version: FORMAT_VERSION, ...head, guide, ...records } as unknown as Story
  convertSpans(story, toUtf16)
  return story
}

/** The records of one list without those whose id an earlier one has. */
function withoutDuplicates<R extends { id: string }>(records: readonly Kept<R>[], report: Report): Kept<R>[] {
  const seen = new Set<string>()
  return records.filter(({ record, path }) => {
    const first = !seen.has(record.id)
    if (!first) report.add('record', 'duplicate-id', `${path}.id`, { record: record.id, id: record.id })
    seen.add(record.id)
    return first
  })
}

/** Takes dates that are no EDTF out of events. */
function dropBadDates(events: KeptLists['events'], report: Report): void {
  for (const { record: event, path } of events) {
    if (event.date === undefined || isEdtf(event.date.edtf)) continue
    report.add('note', 'bad-date', `${path}.date.edtf`, { record: event.id, received: event.date.edtf })
    delete event.date
  }
}
