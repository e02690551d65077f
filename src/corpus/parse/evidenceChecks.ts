import type { Evidence, Sentence } from '../model.ts'
import type { ArticleGround } from './articleChecks.ts'
import { codePointLength } from './offsets.ts'
import type { References } from './references.ts'
import type { Report } from './report.ts'

/** What evidence is held against while a story is read. */
export interface EvidenceGround {
  readonly articles: ReadonlyMap<string, ArticleGround>
  readonly references: References
  readonly report: Report
}

/**
 * Whether evidence can be used: its article is there, its span lies inside the text and inside the sentences it names.
 * Names of sentences that are not there are taken out of it, and so is an excerpt whose length does not fit its span.
 * `whole`: the record goes with the evidence, so that problems count as the record's.
 */
export function isSoundEvidence(evidence: Evidence, path: string, record: string, ground: EvidenceGround, whole = false): boolean {
  const { report } = ground
  if (!ground.references.holds('articles', evidence.article, `${path}.article`, record, whole)) return false
  const found = ground.articles.get(evidence.article)
  if (!found) return false
  const { start, end } = evidence
  const values = { record, start, end, article: evidence.article, length: found.article.text.length }
  const named = namedSentences(evidence, found, path, record, report)
  const fault = start >= end ? 'bad-span'
    : end > found.article.text.length ? 'outside-text'
      : named.length === 0 ? 'no-sentence'
        : start < Math.min(...named.map((one) => one.start)) || end > Math.max(...named.map((one) => one.end)) ? 'outside-sentences'
          : undefined
  if (fault) {
    report.add(whole ? 'record' : 'note', fault, path, values)
    return false
  }
  const length = evidence.excerpt === undefined ? end - start : codePointLength(evidence.excerpt)
  if (length !== end - start) {
    report.add('note', 'excerpt-length', `${path}.excerpt`, { record, expected: end - start, received: length })
    delete evidence.excerpt
  }
  return true
}

/** The sentences that evidence names and its article has; the other names are taken out of it. */
function namedSentences(evidence: Evidence, { sentences }: ArticleGround, path: string, record: string, report: Report): Sentence[] {
  evidence.sentences = evidence.sentences.filter((id, at) => {
    if (!sentences.has(id)) report.add('note', 'dangling-id', `${path}.sentences[${at}]`, { record, id, list: 'sentences' })
    return sentences.has(id)
  })
  return evidence.sentences.flatMap((id) => sentences.get(id) ?? [])
}
