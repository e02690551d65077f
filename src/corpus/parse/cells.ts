import type { Assertion, Topic } from '../model.ts'
import type { KeptLists } from './readRecords.ts'
import type { References } from './references.ts'
import type { Report } from './report.ts'

/** The ground of an assertion that stands in for one the file has not: nobody looked, so it is only suggested. */
export const FILLED_IN_GROUND = 'missing-assertion: the story file says nothing of this article here'

/**
 * Gives each claim exactly one assertion per article: of two the later one goes, and where there is none, a silent
 * one is filled in, marked as suggested.
 */
export function fillCells(lists: KeptLists, references: References, report: Report): void {
  const articles = lists.articles.map(({ record }) => record.id)
  for (const kept of lists.claims) {
    const { record: claim, path } = kept
    const seen = new Set<string>()
    const stay = [...claim.assertions.keys()].filter((at) => {
      const article = claim.assertions[at]?.article ?? ''
      if (!references.holds('articles', article, `${path}.assertions[${at}].article`, claim.id)) return false
      if (seen.has(article)) report.add('note', 'duplicate-assertion', `${path}.assertions[${at}]`, { record: claim.id, article })
      const first = !seen.has(article)
      seen.add(article)
      return first
    })
    claim.assertions = stay.flatMap((at) => claim.assertions[at] ?? [])
    for (const article of articles) {
      if (seen.has(article)) continue
      report.add('note', 'missing-assertion', `${path}.assertions`, { record: claim.id, article })
      claim.assertions.push(silent(article))
    }
  }
}

function silent(article: string): Assertion {
  return {
    article, stance: 'silent', voice: 'none', chain: [], certainty: 'uncommitted', polarity: 'none',
    hedges: [], openReadings: [], evidence: [], review: 'suggested', ground: FILLED_IN_GROUND,
  }
}

/** Makes the topics list exactly the claims that name them: none lost, none under another heading. */
export function listClaims(lists: KeptLists, references: References, report: Report): void {
  const topicOf = new Map(lists.claims.map(({ record }) => [record.id, record.topic]))
  const byId = new Map<string, Topic>()
  const listed = new Set<string>()
  const placed = new Set<string>()
  for (const { record: topic, path } of lists.topics) {
    byId.set(topic.id, topic)
    topic.claims = references.among('claims', topic.claims, `${path}.claims`, topic.id).filter((id) => {
      listed.add(id)
      const own = topicOf.get(id) === topic.id
      if (own) placed.add(id)
      else report.add('note', 'claim-in-other-topic', `${path}.claims`, { record: topic.id, id, topic: topicOf.get(id) ?? '' })
      return own
    })
  }
  for (const { record: claim, path } of lists.claims) {
    const topic = byId.get(claim.topic)
    if (!topic || placed.has(claim.id)) continue
    if (!listed.has(claim.id)) report.add('note', 'unlisted-claim', path, { record: claim.id, topic: topic.id })
    topic.claims.push(claim.id)
  }
}
