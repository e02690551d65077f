import {
  NotationError, articleOf, parseCell, parseEvidence, parseLink, parseMentions, parsePlace, parseSentence,
} from './storyNotation.ts'
import type { Letters } from './storyNotation.ts'
import { evidenceByWords } from './storyTexts.ts'
import type { ShippedTexts } from './storyTexts.ts'

/** A record as it stands in a YAML file or in the compiled story. */
export type Fields = Record<string, unknown>

/** Told of each mistake: where in the file, what, and the remedy. */
export type Report = (path: string, what: string, remedy: string) => void

/** What a record's compact fields are expanded with. */
export interface Context {
  letters: Letters
  /** Texts that the story ships: their evidence is found by its words. */
  texts: ShippedTexts
  report: Report
}

type Expand = (value: unknown, path: string, context: Context) => unknown

/** One compact line. A line that is left out stays out: the schema tells where one is needed. */
const line = (parse: (value: unknown, letters: Letters, texts: ShippedTexts) => unknown): Expand => (value, path, context) =>
  value === undefined ? undefined : attempt(path, context, () => parse(value, context.letters, context.texts))

const evidence = line((value, letters, texts) => evidenceByWords(value, letters, texts) ?? parseEvidence(value, letters))
const article = line(articleOf)
const link = line(parseLink)
/** A sentence as a line, or as a record that was worked out of a shipped text. */
const sentence = line((value) => isFields(value) ? value : parseSentence(value))
const mentions = line(parseMentions)
const place = line(parsePlace)

/** Every member of a list. A list that is left out is an empty one. */
const each = (one: Expand): Expand => (value, path, context) => {
  if (value === undefined || value === null) return []
  if (Array.isArray(value)) return value.map((member, at) => one(member, `${path}[${at}]`, context))
  context.report(path, 'is no list', 'write one line for each, beginning with "- "')
  return []
}
const plain: Expand = (value) => value

/** `- musk: participant` is short for `{entity: musk, role: participant}`. */
const participant: Expand = (value, path, context) => {
  const [entity, role] = Object.entries(isFields(value) ? value : {})[0] ?? []
  if (entity === undefined) context.report(path, 'is no participant', 'write it as: entity-id: role')
  return { entity, role }
}

/** How the fields of each list are expanded; fields that are not named here are taken as they are. */
const shapes: Record<string, Record<string, Expand>> = {
  articles: { sentences: each(sentence), notMentioned: each(plain) },
  families: { articles: each(article), evidence: each(evidence) },
  origins: { article, evidence: each(evidence) },
  lineage: { evidence: each(evidence) },
  entities: {
    aliases: each(plain), roles: each(evidence), nominals: each(evidence), mentions: each(mentions), pronouns: each(evidence),
  },
  relations: { evidence: each(evidence) },
  events: {
    dateWording: each(evidence), participants: each(participant), related: each(plain), articles: each(article),
    evidence: each(evidence), nominals: each(evidence),
    place: (value, path, context) => isFields(value)
      ? expandFields(value, { wording: each(evidence), detail: each(evidence) }, path, context)
      : value,
  },
  assertions: { chain: each(link), hedges: each(plain), openReadings: each(plain), evidence: each(evidence) },
  claims: { entities: each(plain), events: each(plain) },
  responses: { article, evidence: each(evidence) },
  quotationFamilies: {
    changes: each((value, path, context) => isFields(value) ? expandFields(value, { from: evidence, to: evidence }, path, context) : value),
  },
  quotations: { chain: each(link), evidence },
  differences: {
    passages: each(evidence), claims: each(plain), events: each(plain), articles: each(article), silent: each(article),
  },
  wordMarks: { evidence },
  alignments: { sentences: each(place) },
  beyond: { claims: each(plain) },
}

/** One record of a list, with its compact fields written out. */
export function expandRecord(list: string, value: unknown, path: string, context: Context): unknown {
  if (!isFields(value)) {
    context.report(path, 'is no record', 'write its fields as "name: value", one on each line')
    return value
  }
  if (list === 'claims') return expandClaim(value, path, context)
  const record = expandFields(value, shapes[list] ?? {}, path, context)
  if (list === 'relations') return expandObject(record)
  return record
}

/** `object: id` points to an entity, `objectWords: text` says it in words. */
function expandObject({ objectWords, ...record }: Fields): Fields {
  return { ...record, object: objectWords === undefined ? { entity: record['object'] } : { words: objectWords } }
}

/** A claim with one assertion for each article: `A: {cell: …}` where it speaks, `silent: [D, E]` where it says nothing. */
function expandClaim(value: Fields, path: string, context: Context): Fields {
  const { silent, ...rest } = value
  const cells = new Map<string, Fields>()
  for (const letter of Array.isArray(silent) ? silent : []) cells.set(String(letter), { cell: 'silent' })
  for (const letter of context.letters.keys()) {
    const cell = rest[letter]
    delete rest[letter]
    if (cell === undefined) continue
    if (cells.has(letter)) context.report(`${path}.${letter}`, 'has two cells', `take ${letter} out of "silent"`)
    if (isFields(cell)) cells.set(letter, cell)
  }
  const assertions = [...context.letters].flatMap(([letter, id]) => {
    const cell = cells.get(letter)
    if (!cell) {
      context.report(path, `says nothing about article ${letter}`, `add "${letter}: …" or put ${letter} into "silent"`)
      return []
    }
    const { cell: head, open, ...fields } = cell
    const parsed = attempt(`${path}.${letter}`, context, () => parseCell(head)) as object | undefined
    return [{ article: id, ...parsed, ...expandFields({ ...fields, openReadings: open }, shapes['assertions'] ?? {}, `${path}.${letter}`, context) }]
  })
  return { kind: 'statement', core: false, ...expandFields(rest, shapes['claims'] ?? {}, path, context), assertions }
}

function expandFields(value: Fields, shape: Record<string, Expand>, path: string, context: Context): Fields {
  const out: Fields = { ...value }
  for (const [field, expand] of Object.entries(shape)) {
    const expanded = expand(value[field], `${path}.${field}`, context)
    if (expanded !== undefined) out[field] = expanded
  }
  return out
}

function attempt(path: string, { report }: Context, parse: () => unknown): unknown {
  try {
    return parse()
  } catch (error) {
    if (!(error instanceof NotationError)) throw error
    report(path, error.message, error.remedy)
    return undefined
  }
}

/** Whether a value is a record of fields. */
export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
