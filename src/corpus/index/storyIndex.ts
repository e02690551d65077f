import type {
  Article, Assertion, Claim, Difference, Entity, Evidence, Origin, OriginFamily, Quotation, QuotationFamily, Relation,
  Response, Sentence, Story, StoryEvent, Topic,
} from '../model.ts'

/** Look-ups into a story, made once. Every list keeps the story's order. */
export interface StoryIndex {
  articles: ReadonlyMap<string, Article>
  /** Sentence by article id and sentence id, joined by a space. */
  sentences: ReadonlyMap<string, Sentence>
  entities: ReadonlyMap<string, Entity>
  events: ReadonlyMap<string, StoryEvent>
  claims: ReadonlyMap<string, Claim>
  topics: ReadonlyMap<string, Topic>
  origins: ReadonlyMap<string, Origin>
  families: ReadonlyMap<string, OriginFamily>
  differences: ReadonlyMap<string, Difference>
  quotationFamilies: ReadonlyMap<string, QuotationFamily>
  claimsAbout: ReadonlyMap<string, readonly Claim[]>
  claimsAtEvent: ReadonlyMap<string, readonly Claim[]>
  /** Assertions whose attribution chain names the entity, with their claim. */
  assertionsOnWordOf: ReadonlyMap<string, readonly ClaimCell[]>
  eventsWith: ReadonlyMap<string, readonly StoryEvent[]>
  quotationsOf: ReadonlyMap<string, readonly Quotation[]>
  quotationsIn: ReadonlyMap<string, readonly Quotation[]>
  relationsOf: ReadonlyMap<string, readonly Relation[]>
  responsesOf: ReadonlyMap<string, readonly Response[]>
  differencesOf: ReadonlyMap<string, readonly Difference[]>
  /** Claims shown beside a claim: its denial, or the reply to an accusation. */
  besideClaim: ReadonlyMap<string, readonly Claim[]>
  /** Every assertion with a passage in a sentence, by article id and sentence id joined by a space. */
  cellsAt: ReadonlyMap<string, readonly ClaimCell[]>
}

/** One cell of the claim × article table. */
export interface ClaimCell {
  claim: Claim
  assertion: Assertion
}

/** Key of a sentence in `sentences` and `cellsAt`. */
export const sentenceKey = (article: string, sentence: string): string => `${article} ${sentence}`

/** The sentences that a passage stands in, as keys. */
export const sentenceKeysOf = (evidence: Evidence): string[] =>
  evidence.sentences.map((sentence) => sentenceKey(evidence.article, sentence))

/** Makes the look-ups of a story. Linear in its size. */
export function indexStory(story: Story): StoryIndex {
  const claims = byId(story.claims)
  const cells = story.claims.flatMap((claim) => claim.assertions.map((assertion) => ({ claim, assertion })))
  return {
    articles: byId(story.articles),
    sentences: new Map(
      story.articles.flatMap((article) => article.sentences.map((each) => [sentenceKey(article.id, each.id), each] as const)),
    ),
    entities: byId(story.entities),
    events: byId(story.events),
    claims,
    topics: byId(story.topics),
    origins: byId(story.origins),
    families: byId(story.families),
    differences: byId(story.differences),
    quotationFamilies: byId(story.quotationFamilies),
    claimsAbout: grouped(story.claims, (claim) => claim.entities),
    claimsAtEvent: grouped(story.claims, (claim) => claim.events),
    assertionsOnWordOf: grouped(cells, ({ assertion }) => assertion.chain.flatMap((link) => link.entity ?? [])),
    eventsWith: grouped(story.events, (event) => event.participants.map(({ entity }) => entity)),
    quotationsOf: grouped(story.quotations, (quotation) => (quotation.speaker === undefined ? [] : [quotation.speaker])),
    quotationsIn: grouped(story.quotations, (quotation) => [quotation.family]),
    relationsOf: grouped(story.relations, ({ subject, object }) => ('entity' in object ? [subject, object.entity] : [subject])),
    responsesOf: grouped(story.responses, (response) => [response.party]),
    differencesOf: grouped(story.differences, (difference) => difference.claims),
    besideClaim: neighbours(story.guide.together, claims),
    cellsAt: grouped(cells, ({ assertion }) => assertion.evidence.flatMap(sentenceKeysOf)),
  }
}

function byId<Entry extends { id: string }>(entries: readonly Entry[]): ReadonlyMap<string, Entry> {
  return new Map(entries.map((entry) => [entry.id, entry]))
}

function grouped<Entry>(entries: readonly Entry[], keysOf: (entry: Entry) => readonly string[]): ReadonlyMap<string, readonly Entry[]> {
  const groups = new Map<string, Entry[]>()
  for (const entry of entries) {
    for (const key of new Set(keysOf(entry))) {
      const group = groups.get(key)
      if (group) group.push(entry)
      else groups.set(key, [entry])
    }
  }
  return groups
}

function neighbours(together: readonly (readonly string[])[], claims: ReadonlyMap<string, Claim>): ReadonlyMap<string, readonly Claim[]> {
  const pairs = together.flatMap((ids) => ids.flatMap((id) => ids.filter((other) => other !== id).map((other) => ({ id, other }))))
  const beside = new Map<string, Claim[]>()
  for (const { id, other } of pairs) {
    const claim = claims.get(other)
    const known = beside.get(id) ?? []
    if (claim && !known.includes(claim)) beside.set(id, [...known, claim])
  }
  return beside
}
