import type { Assertion, Evidence, StoryFile } from '../model.ts'
import { EVIDENCE_LIST_NAMES } from '../parse/evidencePlaces.ts'
import { withGivenNames } from './countMentions.ts'
import { correctable, type Operation, type RecordRef } from './format.ts'
import { mergeRecords } from './merge.ts'
import { splitEntity } from './splitEntity.ts'

/** Any record, as far as operations on all lists need it. */
interface AnyRecord { id: string; review?: 'confirmed' | 'suggested' | 'contested' }

/** Carries one operation out, whose ids are those of this story; in place. False where it names what it must not. */
export function operate(story: StoryFile, operation: Operation, gone: Set<string>): boolean {
  switch (operation.kind) {
    case 'review':
      for (const ref of operation.records) for (const record of reviewedBy(story, ref)) record.review = operation.to
      return true
    case 'dismiss':
      for (const ref of operation.records) dismiss(story, ref, gone)
      return true
    case 'correct':
      return correct(story, operation)
    case 'add': {
      const records = story[operation.list] as AnyRecord[]
      if (operation.list === 'articles' || records.some(({ id }) => id === operation.record.id)) return false
      const record = withSentences({ ...operation.record }, story) as AnyRecord
      if (operation.list === 'entities') countNames(record, story)
      records.push(record)
      keepTopics(story)
      return true
    }
    case 'merge':
      return mergeRecords(story, operation, gone)
    case 'split':
      return splitEntity(story, operation)
    case 'head': {
      const { title, ...guide } = operation.change
      if (title !== undefined) story.title = title
      Object.assign(story.guide, Object.fromEntries(Object.entries(guide).filter(([, value]) => value !== undefined)))
      return true
    }
  }
}

/** What a decision about a record is about: a claim takes its cells along. */
function reviewedBy(story: StoryFile, { list, id, article }: RecordRef): AnyRecord[] {
  const record = (story[list] as AnyRecord[]).find((each) => each.id === id)
  if (record === undefined) return []
  const cells = list === 'claims' ? (record as unknown as StoryFile['claims'][number]).assertions : []
  if (article !== undefined) return cells.filter((cell) => cell.article === article) as unknown as AnyRecord[]
  return [record, ...(cells as unknown as AnyRecord[])]
}

/** A cell of which nothing is told. */
export const silentCell = (article: string): Assertion => ({
  article, stance: 'silent', voice: 'none', chain: [], certainty: 'uncommitted', polarity: 'none', hedges: [], openReadings: [], evidence: [],
})

function dismiss(story: StoryFile, { list, id, article }: RecordRef, gone: Set<string>): void {
  if (list === 'articles') return
  if (article !== undefined) {
    const claim = story.claims.find((each) => each.id === id)
    if (claim) claim.assertions = claim.assertions.map((cell) => (cell.article === article ? silentCell(article) : cell))
    return
  }
  const records = story[list] as AnyRecord[]
  const at = records.findIndex((each) => each.id === id)
  if (at === -1) return
  records.splice(at, 1)
  gone.add(`${list} ${id}`)
  keepTopics(story)
}

function correct(story: StoryFile, { record: ref, change }: Operation & { kind: 'correct' }): boolean {
  const allowed = correctable[ref.article === undefined ? ref.list : 'cells']
  const [record] = reviewedBy(story, ref)
  if (record === undefined || Object.keys(change).some((field) => !allowed.includes(field))) return false
  for (const [field, value] of Object.entries(withSentences(change, story) as Record<string, unknown>)) {
    // Nothing in place of an optional field takes it away.
    if (value === null || value === undefined) delete (record as unknown as Record<string, unknown>)[field]
    else (record as unknown as Record<string, unknown>)[field] = value
  }
  record.review = 'confirmed'
  if (ref.list === 'entities' && ('aliases' in change || 'name' in change)) countNames(record, story)
  if (ref.list === 'claims' || ref.list === 'topics') keepTopics(story)
  return true
}

/** Names that a person gave an entity stand in the texts, too. */
function countNames(record: AnyRecord, story: StoryFile): void {
  const entity = record as unknown as StoryFile['entities'][number]
  entity.mentions = withGivenNames(entity, story)
}

/** Evidence names the sentences that it lies in: they are looked up again, since a newer program may cut them otherwise. */
function withSentences(value: unknown, story: StoryFile, key = ''): unknown {
  if (Array.isArray(value)) return value.map((each) => withSentences(each, story, key))
  if (typeof value !== 'object' || value === null) return value
  const copy = Object.fromEntries(Object.entries(value).map(([inner, each]) => [inner, withSentences(each, story, inner)]))
  const isEvidence = (EVIDENCE_LIST_NAMES.has(key) || key === 'evidence') && 'start' in copy && 'end' in copy && 'article' in copy
  return isEvidence ? placed(copy as unknown as Evidence, story) : copy
}

function placed(evidence: Evidence, story: StoryFile): Evidence {
  const sentences = story.articles.find(({ id }) => id === evidence.article)?.sentences ?? []
  const holding = sentences.filter(({ start, end }) => start < evidence.end && evidence.start < end).map(({ id }) => id)
  return { ...evidence, sentences: holding.length > 0 ? holding : evidence.sentences }
}

/** Every claim stands in the list of its topic, once, and topics list claims that are there. */
function keepTopics(story: StoryFile): void {
  const topicOf = new Map(story.claims.map(({ id, topic }) => [id, topic]))
  for (const topic of story.topics) {
    const kept = topic.claims.filter((id) => topicOf.get(id) === topic.id)
    topic.claims = [...kept, ...story.claims.filter((claim) => claim.topic === topic.id && !kept.includes(claim.id)).map(({ id }) => id)]
  }
}
