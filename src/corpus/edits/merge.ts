import type { Assertion, Entity, Evidence, Mentions, StoryFile } from '../model.ts'
import type { Operation } from './format.ts'
import { renameEverywhere } from './references.ts'

type Merge = Operation & { kind: 'merge' }
type Merged = { [L in Merge['list']]: (into: StoryFile[L][number], from: readonly StoryFile[L][number][]) => void }

/** Makes several records one, which takes over what they held; every reference follows. In place. */
export function mergeRecords(story: StoryFile, { list, into, from }: Merge, gone: Set<string>): boolean {
  const records = story[list] as { id: string; review?: 'confirmed' | 'suggested' | 'contested' }[]
  const target = records.find(({ id }) => id === into)
  const others = from.flatMap((id) => records.find((each) => each.id === id) ?? []).filter((record) => record !== target)
  if (target === undefined || others.length === 0) return false
  const ids = new Set(others.map(({ id }) => id))
  ;(takeOver[list] as (into: unknown, from: readonly unknown[]) => void)(target, others)
  target.review = 'confirmed'
  records.splice(0, records.length, ...records.filter(({ id }) => !ids.has(id)))
  for (const id of ids) gone.add(`${list} ${id}`)
  renameEverywhere(story, list, ids, into)
  withoutDoubles(story, list)
  return true
}

const takeOver: Merged = {
  entities: (into, from) => {
    const names = from.flatMap(({ name, aliases }) => [name, ...aliases])
    into.aliases = unique([...into.aliases, ...names]).filter((name) => name !== into.name)
    for (const other of from) {
      for (const key of ['roles', 'nominals', 'pronouns'] as const) into[key] = placesOf([...into[key], ...other[key]])
      into.mentions = mentionsOf([...into.mentions, ...other.mentions])
    }
    if (into.byline === true && from.some(({ byline }) => byline !== true)) delete into.byline
  },
  events: (into, from) => {
    for (const other of from) {
      into.evidence = placesOf([...into.evidence, ...other.evidence])
      into.dateWording = placesOf([...into.dateWording, ...other.dateWording])
      into.nominals = placesOf([...into.nominals, ...other.nominals])
      into.articles = unique([...into.articles, ...other.articles])
      into.related = unique([...into.related, ...other.related])
      into.participants = [...into.participants, ...other.participants.filter(({ entity }) => !into.participants.some((known) => known.entity === entity))]
      if (into.date === undefined && other.date !== undefined) into.date = other.date
      if (into.place === undefined && other.place !== undefined) into.place = other.place
    }
  },
  claims: (into, from) => {
    for (const other of from) {
      into.entities = unique([...into.entities, ...other.entities])
      into.events = unique([...into.events, ...other.events])
      into.core ||= other.core
      into.assertions = into.assertions.map((cell) => cellOf(cell, other.assertions.find(({ article }) => article === cell.article)))
    }
  },
  families: (into, from) => {
    for (const other of from) {
      into.articles = unique([...into.articles, ...other.articles])
      into.evidence = placesOf([...into.evidence, ...other.evidence])
      into.main ||= other.main
    }
  },
  origins: (into, from) => {
    for (const other of from) into.evidence = placesOf([...into.evidence, ...other.evidence])
  },
  quotationFamilies: (into, from) => {
    into.changes = [...into.changes, ...from.flatMap(({ changes }) => changes)]
  },
}

/** What an article tells of either claim; its evidence of both where it tells of both. */
function cellOf(cell: Assertion, other: Assertion | undefined): Assertion {
  if (other === undefined || other.stance === 'silent' || other.stance === 'not-knowable') return cell
  if (cell.stance === 'silent' || cell.stance === 'not-knowable') return other
  return { ...cell, evidence: placesOf([...cell.evidence, ...other.evidence]), hedges: unique([...cell.hedges, ...other.hedges]) }
}

/** Mentions with those of one article made one. */
export function mentionsOf(mentions: readonly Mentions[]): Entity['mentions'] {
  const byArticle = new Map<string, Mentions>()
  for (const each of mentions) {
    const known = byArticle.get(each.article)
    byArticle.set(each.article, known === undefined ? each : {
      article: each.article, story: known.story + each.story, headings: known.headings + each.headings, furniture: known.furniture + each.furniture,
      forms: formsOf([...known.forms, ...each.forms]), sentences: unique([...known.sentences, ...each.sentences]),
    })
  }
  return [...byArticle.values()]
}

function formsOf(forms: Mentions['forms']): Mentions['forms'] {
  const counts = new Map<string, number>()
  for (const { form, count } of forms) counts.set(form, (counts.get(form) ?? 0) + count)
  return [...counts].map(([form, count]) => ({ form, count }))
}

/** Each place once, in the order of the text. */
function placesOf(evidence: readonly Evidence[]): Evidence[] {
  const places = new Map(evidence.map((each) => [`${each.article} ${each.start} ${each.end}`, each]))
  return [...places.values()].sort((a, b) => (a.article === b.article ? a.start - b.start : 0))
}

const unique = (values: readonly string[]): string[] => [...new Set(values)]

/** After a merge a list may name one record twice, and a relation or lineage may lead from a record to itself. */
function withoutDoubles(story: StoryFile, list: Merge['list']): void {
  if (list === 'entities') {
    for (const claim of story.claims) claim.entities = unique(claim.entities)
    for (const event of story.events) event.participants = event.participants.filter(({ entity }, at, all) => all.findIndex((each) => each.entity === entity) === at)
    story.relations = story.relations.filter(({ subject, object }) => !('entity' in object) || object.entity !== subject)
  }
  if (list === 'events') for (const event of story.events) event.related = unique(event.related).filter((id) => id !== event.id)
  if (list === 'events') for (const claim of story.claims) claim.events = unique(claim.events)
  if (list === 'claims') for (const topic of story.topics) topic.claims = unique(topic.claims).filter((id) => story.claims.some((claim) => claim.id === id && claim.topic === topic.id))
  if (list === 'claims' || list === 'events') for (const difference of story.differences) Object.assign(difference, { claims: unique(difference.claims), events: unique(difference.events) })
  if (list === 'origins') {
    const seen = new Set<string>()
    story.lineage = story.lineage.filter(({ from, to }) => from !== to && !seen.has(`${from} ${to}`) && seen.add(`${from} ${to}`))
  }
}
