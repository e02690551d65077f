import type { Article, Evidence, Story } from '../model.ts'

/** What the reader can light up. */
export const readerLayers = ['claims', 'people', 'quotations', 'hedges'] as const
/** One of the layers. */
export type ReaderLayer = (typeof readerLayers)[number]

/** A passage of one article, with what it stands for. Without a layer it only lends its words. */
export interface LayeredEvidence {
  evidence: Evidence
  layer?: ReaderLayer
  /** The claim that rests on it. */
  claim?: string
}

/** Every passage of an article that the story points to, from all kinds of records. Bylines are left out. */
export function evidenceIn(story: Story, article: Article): LayeredEvidence[] {
  const all: LayeredEvidence[] = []
  const add = (passages: readonly Evidence[], more: Omit<LayeredEvidence, 'evidence'> = {}): void => {
    for (const evidence of passages) if (evidence.article === article.id) all.push({ evidence, ...more })
  }
  for (const { id, assertions } of story.claims) for (const { evidence } of assertions) add(evidence, { layer: 'claims', claim: id })
  for (const { byline, roles, nominals, pronouns } of story.entities) {
    // Journalists' names never stand beside a finding.
    if (!byline) for (const passages of [roles, nominals, pronouns]) add(passages, { layer: 'people' })
  }
  for (const { evidence } of story.quotations) add([evidence], { layer: 'quotations' })
  for (const { changes } of story.quotationFamilies) add(changes.flatMap(({ from, to }) => [from, to]), { layer: 'quotations' })
  for (const { kind, evidence } of story.wordMarks) add([evidence], kind === 'hedge' ? { layer: 'hedges' } : {})
  for (const { passages } of story.differences) add(passages)
  for (const { evidence, nominals, dateWording, place } of story.events) {
    add([...evidence, ...nominals, ...dateWording, ...(place?.wording ?? []), ...(place?.detail ?? [])])
  }
  for (const list of [story.responses, story.relations, story.origins, story.families, story.lineage]) {
    for (const { evidence } of list) add(evidence)
  }
  return all
}
