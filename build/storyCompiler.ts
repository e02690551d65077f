import { existsSync, readFileSync, readdirSync } from 'node:fs'
import path from 'node:path'
import * as v from 'valibot'
import { parseDocument } from 'yaml'
import { StoryFile, storyLists } from '../src/corpus/format/story.ts'
import { countMentions } from './storyMentions.ts'
import { expandRecord, isFields } from './storyRecords.ts'
import type { Context, Fields } from './storyRecords.ts'
import { shippedText } from './storyTexts.ts'
import type { ShippedText } from './storyTexts.ts'

/** A record and the place in the files that it comes from, so that a schema problem can name it. */
interface Placed { value: Fields, from: string }

/**
 * The story in a folder of YAML files as a format-1 object (docs/story-format.md). It only merges files and writes
 * compact notation out; what a cell means is written in the files, never decided here. Where the folder ships the texts
 * (`texts/`), it also works out what can be counted in them: positions, fingerprints, mentions. Throws one Error that
 * lists every problem as `file: path: what: remedy`.
 */
export function compileStory(folder: string): unknown {
  const problems: string[] = []
  const documents = readDocuments(folder, problems)
  const lists = new Map<string, Placed[]>(Object.keys(storyLists).map((name) => [name, []]))
  const letters = new Map(documents.filter(({ file }) => file.startsWith('articles/'))
    .map(({ content }) => [String(content['letter']), String(content['id'])] as const))
  const reportIn = (file: string): Context['report'] => (where, what, remedy) => void problems.push(`${file}: ${where}: ${what}: ${remedy}`)
  const texts = new Map(documents.filter(({ file }) => file.startsWith('articles/')).flatMap(({ file, content }): [string, ShippedText][] => {
    const shipped = shippedText(folder, content, reportIn(file))
    return shipped ? [[String(content['letter']), shipped]] : []
  }))
  // Without its sentences no evidence in a text can be found: telling of each piece would hide the cause.
  if (texts.size > 0) throwAll(problems, folder)
  const add = (list: string, file: string, at: string, value: unknown) => {
    const record = expandRecord(list, value, at, { letters, texts, report: reportIn(file) })
    if (isFields(record)) lists.get(list)?.push({ value: record, from: `${file}: ${at}` })
  }
  const addAll = (list: string, file: string, at: string, values: unknown, extra: Fields = {}) => {
    if (!Array.isArray(values)) return void problems.push(`${file}: ${at}: is no list: write its records, each beginning with "- "`)
    values.forEach((value: unknown, index) => add(list, file, `${at}[${index}]`, isFields(value) ? { ...extra, ...value } : value))
  }
  let head: Fields = {}
  for (const { file, content } of documents) {
    if (file === 'story.yaml') head = content
    else if (file.startsWith('articles/')) add('articles', file, 'article', { ...content, ...texts.get(String(content['letter']))?.worked })
    else if (file.startsWith('claims/')) {
      const { topic, heading, claims } = content
      lists.get('topics')?.push({
        value: { id: topic, heading, claims: Array.isArray(claims) ? claims.map((claim: Fields) => claim['id']) : [] },
        from: `${file}: topic`,
      })
      addAll('claims', file, 'claims', claims, { topic })
    } else if (file.startsWith('entities/')) addAll('entities', file, 'entities', content['entities'], { type: content['type'] })
    else {
      for (const [list, values] of Object.entries(content)) {
        if (lists.has(list)) addAll(list, file, list, values)
        else problems.push(`${file}: ${list}: is no list of the story format: use one of ${[...lists.keys()].join(', ')}`)
      }
    }
  }
  countMentions((lists.get('entities') ?? []).map(({ value }) => value), texts, letters)
  const story = {
    format: 'crossread-story', version: 1, ...head,
    ...Object.fromEntries([...lists].map(([name, records]) => [name, records.map(({ value }) => value)])),
  }
  if (problems.length === 0) problems.push(...schemaProblems(story, lists))
  throwAll(problems, folder)
  return story
}

function throwAll(problems: readonly string[], folder: string): void {
  if (problems.length > 0) throw new Error(`The story in ${folder} does not compile:\n${problems.join('\n')}`)
}

/** Tells where a practice story differs on purpose: for tests and benches, never part of the story. */
const ANSWER_KEY = 'plants.yaml'

/** Every YAML file of the folder, in the order of the names, so that a build gives the same bytes everywhere. */
function readDocuments(folder: string, problems: string[]): { file: string, content: Fields }[] {
  if (!existsSync(path.join(folder, 'story.yaml'))) {
    throw new Error(`${folder}: story.yaml: is missing: a story folder begins with it`)
  }
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => name.split(path.sep).join('/')).filter((name) => name.endsWith('.yaml') && name !== ANSWER_KEY).sort()
    .map((file) => {
      const document = parseDocument(readFileSync(path.join(folder, file), 'utf8'))
      for (const error of document.errors) {
        problems.push(`${file}: line ${error.linePos?.[0].line ?? '?'}: ${error.message.split('\n')[0]}: mend the YAML there`)
      }
      const content: unknown = document.errors.length > 0 ? {} : document.toJS()
      if (!isFields(content)) problems.push(`${file}: top: is no mapping: begin with "name: value"`)
      return { file, content: isFields(content) ? content : {} }
    })
}

function schemaProblems(story: unknown, lists: ReadonlyMap<string, readonly Placed[]>): string[] {
  const result = v.safeParse(StoryFile, story)
  if (result.success) return []
  return result.issues.map((issue) => {
    const keys = (issue.path ?? []).map((step) => String(step.key))
    const [list = '', at = ''] = keys
    const placed = lists.get(list)?.[Number(at)]
    const id = placed ? String(placed.value['id']) : ''
    const where = placed ? `${placed.from} (${id}).${keys.slice(2).join('.')}` : `story.yaml: ${keys.join('.')}`
    return `${where}: ${issue.message}: see docs/story-format.md`
  })
}
