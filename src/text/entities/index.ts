import type { Ground } from '../text.ts'
import { type Link, clusterNumbers } from './clusters.ts'
import { Linker } from './link.ts'
import { type Reference, type ReferenceType, type ReferringArticle, asNouns, readReference } from './reference.ts'
import { storyMarks } from './stories.ts'

export type { Link } from './clusters.ts'
export { detectNominals } from './nominals.ts'
export type { ReferenceType, ReferringArticle } from './reference.ts'

/** Where a reference stands: number of the article in the input, number of the mention in it. */
export interface ReferencePlace {
  article: number
  mention: number
}

/** What several references refer to. `references` are in text order, the first without a ground. */
export interface ResolvedEntity {
  type: ReferenceType
  /** The fullest name; the longest phrase where nobody names it. */
  name: string
  /** Other names, most frequent first; no phrases and no pronouns. */
  aliases: string[]
  references: (ReferencePlace & { kind: Reference['kind']; ground?: Ground })[]
}

/** References in the order of the input, the links between them (by their number), and the entities these make. */
export interface Resolution {
  places: ReferencePlace[]
  links: Link[]
  entities: ResolvedEntity[]
}

/** The words of a name as printed, on one line. */
const printed = (articles: readonly ReferringArticle[], { article, span }: Reference): string =>
  (articles[article]?.text.slice(span.start, span.end) ?? '').replace(/\s+/g, ' ').replace(/['’]s$/u, '').trim()

function readAll(articles: readonly ReferringArticle[]): Reference[] {
  return asNouns(articles.flatMap(({ text, mentions }, article) => mentions
    .map(({ span, type, named }, mention) => readReference(text, article, mention, span, type, named))
    .sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end)))
}

/** Entities from links: the second half of {@link resolveEntities}, so that a link can be taken away and all made anew. */
export function entitiesFrom(articles: readonly ReferringArticle[], links: readonly Link[]): ResolvedEntity[] {
  return build(articles, readAll(articles), links)
}

function build(articles: readonly ReferringArticle[], references: readonly Reference[], links: readonly Link[]): ResolvedEntity[] {
  const clusters = new Map<number, number[]>()
  clusterNumbers(references.length, links).forEach((cluster, at) => {
    const members = clusters.get(cluster)
    if (members === undefined) clusters.set(cluster, [at])
    else members.push(at)
  })
  const grounds = new Map<number, Ground>()
  for (const { from, to, ground } of links) {
    for (const end of [from, to]) if (!grounds.has(end)) grounds.set(end, ground)
  }
  return [...clusters.values()].map((members) => {
    const counts = new Map<string, number>()
    let type: ReferenceType = references[members[0] ?? 0]?.type ?? 'other'
    let phrase = ''
    for (const at of members) {
      const reference = references[at]
      if (reference === undefined) continue
      const form = printed(articles, reference)
      if (reference.kind === 'name') {
        counts.set(form, (counts.get(form) ?? 0) + 1)
        type = reference.type
      } else if (reference.kind !== 'pronoun' && form.length > phrase.length) phrase = form
      if (phrase === '') phrase = form
    }
    const forms = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([form]) => form)
    const name = forms.reduce((longest, form) => (form.split(' ').length > longest.split(' ').length ? form : longest), forms[0] ?? phrase)
    return {
      type, name, aliases: forms.filter((form) => form !== name),
      references: members.flatMap((at, k) => {
        const reference = references[at]
        const ground = grounds.get(at)
        return reference === undefined ? [] : [{ article: reference.article, mention: reference.mention, kind: reference.kind, ...(k > 0 && ground !== undefined ? { ground } : {}) }]
      }),
    }
  })
}

/**
 * Links references inside and across articles: same name, surname or given name of a full name, acronym, country and
 * its other words, role nouns beside a name, nouns and times inside one story, and pronouns where one antecedent is
 * near. Every link names its rule; clusters are made of links alone, so taking one away splits them again
 * ({@link entitiesFrom}). Never throws; nearly linear in the references, quadratic in the articles.
 */
export function resolveEntities(articles: readonly ReferringArticle[]): Resolution {
  const references = readAll(articles)
  const linker = new Linker(articles, references, storyMarks(articles, references))
  linker.names()
  linker.nouns()
  linker.roles()
  linker.pronouns()
  return {
    places: references.map(({ article, mention }) => ({ article, mention })),
    links: linker.links,
    entities: build(articles, references, linker.links),
  }
}
