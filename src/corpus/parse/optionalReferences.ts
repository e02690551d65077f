import type { ChainLink, Guide } from '../model.ts'
import type { ArticleGround } from './articleChecks.ts'
import type { KeptLists } from './readRecords.ts'
import type { References } from './references.ts'
import type { Report } from './report.ts'

/** Takes references to what is not there out of the records that can do without them. Changes the (fresh) records. */
export function dropDangling(lists: KeptLists, references: References, grounds: ReadonlyMap<string, ArticleGround>, report: Report): void {
  const among = references.among.bind(references)
  const optional = references.optional.bind(references)
  const chain = (links: readonly ChainLink[], path: string, record: string): void =>
    links.forEach((link, at) => optional(link, 'entity', 'entities', `${path}.chain[${at}]`, record))
  const inArticle = (article: string, sentence: string, path: string, record: string): boolean => {
    const found = grounds.get(article)?.sentences.has(sentence) === true
    if (!found) report.add('note', 'dangling-id', path, { record, id: sentence, list: 'sentences' })
    return found
  }

  for (const { record: family, path } of lists.families) family.articles = among('articles', family.articles, `${path}.articles`, family.id)
  for (const { record: origin, path } of lists.origins) {
    optional(origin, 'entity', 'entities', path, origin.id)
    optional(origin, 'article', 'articles', path, origin.id)
  }
  for (const { record: entity, path } of lists.entities) {
    entity.mentions = entity.mentions.filter((mentions, at) => {
      const place = `${path}.mentions[${at}]`
      if (!references.holds('articles', mentions.article, `${place}.article`, entity.id)) return false
      mentions.sentences = mentions.sentences.filter((id, index) => inArticle(mentions.article, id, `${place}.sentences[${index}]`, entity.id))
      return true
    })
  }
  for (const { record: event, path } of lists.events) {
    if (event.place) optional(event.place, 'entity', 'entities', `${path}.place`, event.id)
    event.participants = event.participants.filter(({ entity }, at) =>
      references.holds('entities', entity, `${path}.participants[${at}].entity`, event.id))
    event.related = among('events', event.related, `${path}.related`, event.id)
    event.articles = among('articles', event.articles, `${path}.articles`, event.id)
  }
  for (const { record: claim, path } of lists.claims) {
    claim.entities = among('entities', claim.entities, `${path}.entities`, claim.id)
    claim.events = among('events', claim.events, `${path}.events`, claim.id)
    claim.assertions.forEach((assertion, at) => {
      optional(assertion, 'origin', 'origins', `${path}.assertions[${at}]`, claim.id)
      chain(assertion.chain, `${path}.assertions[${at}]`, claim.id)
    })
  }
  for (const { record: response, path } of lists.responses) {
    optional(response, 'onBehalfOf', 'entities', path, response.id)
    optional(response, 'claim', 'claims', path, response.id)
  }
  for (const { record: quotation, path } of lists.quotations) {
    optional(quotation, 'speaker', 'entities', path, quotation.id)
    chain(quotation.chain, path, quotation.id)
  }
  for (const { record: difference, path } of lists.differences) {
    difference.claims = among('claims', difference.claims, `${path}.claims`, difference.id)
    difference.events = among('events', difference.events, `${path}.events`, difference.id)
    difference.articles = among('articles', difference.articles, `${path}.articles`, difference.id)
    difference.silent = among('articles', difference.silent, `${path}.silent`, difference.id)
  }
  for (const { record: alignment, path } of lists.alignments) {
    alignment.sentences = alignment.sentences.filter(({ article, sentence }, at) => {
      const place = `${path}.sentences[${at}]`
      return references.holds('articles', article, `${place}.article`, alignment.id) && inArticle(article, sentence, `${place}.sentence`, alignment.id)
    })
  }
  for (const { record: note, path } of lists.beyond) note.claims = among('claims', note.claims, `${path}.claims`, note.id)
}

/**
 * The guide without references to what is not there. Its question needs a claim: where the one it names is gone, the
 * first core claim takes its place, or the first claim; a story without any claim keeps the name as it is.
 */
export function soundGuide(guide: Guide, claims: KeptLists['claims'], references: References): Guide {
  const path = '$.guide'
  if (!references.holds('claims', guide.report, `${path}.report`, '')) {
    guide.report = (claims.find(({ record }) => record.core) ?? claims[0])?.record.id ?? guide.report
  }
  references.optional(guide, 'denial', 'claims', path, '')
  guide.differences = references.among('differences', guide.differences, `${path}.differences`, '')
  guide.people = references.among('entities', guide.people, `${path}.people`, '')
  guide.together = guide.together
    .map((group, at) => references.among('claims', group, `${path}.together[${at}]`, ''))
    .filter((group) => group.length > 1)
  return guide
}
