import type { Article, Evidence, Story } from '../model.ts'

/** What the reader can mark, in the order in which it is offered. */
export const readerLayers = ['claims', 'entities', 'quotations', 'cues', 'hedges', 'dates', 'shared'] as const
/** One of the layers. */
export type ReaderLayer = (typeof readerLayers)[number]
/** The layers of a link that names none: more at once are hard to read. */
export const usualLayers: readonly ReaderLayer[] = ['claims', 'quotations', 'hedges']

/** What marked words are. */
export type MarkKind = 'claim' | 'entity' | 'quotation' | 'changed-words' | 'speaker' | 'cue' | 'hedge' | 'date' | 'same-words' | 'aligned'

/** The records that a mark leads to, by id. */
export interface MarkSubject {
  claim?: string
  entity?: string
  /** A family of quotations. */
  quotation?: string
  event?: string
  /** Other articles' sentences with the same words, or that say the same. */
  elsewhere?: readonly { article: string; sentence: string }[]
  /** What the story says of it, in its own words. */
  note?: string
}

/** A passage of one article, with what it stands for. */
export interface LayeredEvidence {
  evidence: Evidence
  /** Undefined where it only lends its words: the passages of differences, lineage and the like. */
  mark?: { layer: ReaderLayer; kind: MarkKind; about: MarkSubject; /** Marks these words inside the passage, where they stand there. */ words?: string }
}

/** Every passage of an article that the story points to, from all kinds of records. Bylines are left out. */
export function evidenceIn(story: Story, article: Article): LayeredEvidence[] {
  const all: LayeredEvidence[] = []
  const add = (passages: readonly Evidence[], mark?: LayeredEvidence['mark']): void => {
    for (const evidence of passages) if (evidence.article === article.id) all.push({ evidence, ...(mark && { mark }) })
  }
  for (const { id, assertions } of story.claims) {
    for (const { evidence } of assertions) add(evidence, { layer: 'claims', kind: 'claim', about: { claim: id } })
  }
  for (const { id, byline, roles, nominals, pronouns } of story.entities) {
    // Journalists' names never stand beside a finding.
    if (!byline) for (const passages of [roles, nominals, pronouns]) add(passages, { layer: 'entities', kind: 'entity', about: { entity: id } })
  }
  for (const { family, speaker, evidence } of story.quotations) {
    add([evidence], { layer: 'quotations', kind: 'quotation', about: { quotation: family, ...(speaker !== undefined && { entity: speaker }) } })
  }
  for (const { id, changes } of story.quotationFamilies) {
    add(changes.flatMap(({ from, to }) => [from, to]), { layer: 'quotations', kind: 'changed-words', about: { quotation: id } })
  }
  for (const mark of story.wordMarks) add([mark.evidence], wordMark(mark))
  for (const { passages } of story.differences) add(passages)
  for (const { id, evidence, nominals, dateWording, place } of story.events) {
    add(dateWording, { layer: 'dates', kind: 'date', about: { event: id } })
    add([...evidence, ...nominals, ...(place?.wording ?? []), ...(place?.detail ?? [])])
  }
  for (const list of [story.responses, story.relations, story.origins, story.families, story.lineage]) {
    for (const { evidence } of list) add(evidence)
  }
  return all
}

function wordMark({ kind, comment }: Story['wordMarks'][number]): LayeredEvidence['mark'] {
  const about = comment === undefined ? {} : { note: comment }
  // The comment is the marked word itself wherever it stands in the passage.
  const words = comment === undefined ? {} : { words: comment }
  if (kind === 'hedge') return { layer: 'hedges', kind: 'hedge', about, ...words }
  if (kind === 'attribution') return { layer: 'cues', kind: 'cue', about, ...words }
  return kind === 'unnamed-speaker' ? { layer: 'quotations', kind: 'speaker', about } : undefined
}
