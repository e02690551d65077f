import type { ChainLink, Evidence, Lineage, Origin, OriginFamily } from '../../corpus/model.ts'
import type { ArticleSpan } from '../reading.ts'
import { outletOf } from './articles.ts'
import { suggested, type Draft } from './draft.ts'
import { lineOf } from './line.ts'
import { MOST } from './rules.ts'
import { listed } from './wording.ts'

/** A speaker as an origin that grows while claims are made: its family depends on which articles cite it. */
interface SpeakerOrigin {
  origin: Origin
  articles: Set<number>
}

/**
 * Origins, their families and the lineage. Every article has a family of its own for what it says in its own voice;
 * speakers whom the lineage stage has not found become origins when a claim rests on them.
 */
export class OriginBook {
  readonly #draft: Draft
  readonly #families: OriginFamily[] = []
  readonly #origins: Origin[] = []
  readonly #speakers = new Map<string, SpeakerOrigin>()
  readonly #byEntity = new Map<string, string>()
  readonly #lineage: Lineage[] = []
  /** The origin that a found family names first, by the family's number. */
  readonly #firstOrigin = new Map<number, string>()
  /** Numbers of the found families by article. */
  readonly #familiesOf = new Map<number, number[]>()

  constructor(draft: Draft) {
    this.#draft = draft
    const { families } = draft.reading.lineage
    families.forEach(({ articles }, number) => {
      for (const article of articles.filter((at) => draft.articles.has(at))) this.#familiesOf.set(article, [...(this.#familiesOf.get(article) ?? []), number])
    })
    this.#addFound()
    for (const [at, article] of draft.articles) {
      const { id, reading } = article
      const family = this.#addFamily({
        id: ownFamily(id), name: `Article ${id} alone`, short: `${id} alone`, main: !this.#familiesOf.has(at), articles: [id],
        basis: 'What it says in its own voice, without a source that others share.', evidence: [], ...suggested({ rule: 'own voice' }),
      })
      this.#origins.push({
        id: ownOrigin(id), name: lineOf(reading.clean.outlet?.words ?? outletOf(article)) ?? `Article ${id}`, kind: 'article', named: true, basis: 'unknown',
        family, article: id, evidence: [], ...suggested({ rule: 'own voice' }),
      })
    }
  }

  #addFamily(family: OriginFamily): string {
    this.#families.push(family)
    return family.id
  }

  #addFound(): void {
    const { origins, families, lineage } = this.#draft.reading.lineage
    const familyOf = new Map<number, string>()
    for (const [number, { articles, origins: own, ground }] of families.entries()) {
      const letters = this.#letters(articles)
      if (letters.length === 0) continue
      const wording = own.flatMap((at) => lineOf(origins[at]?.wording ?? '', 120) ?? [])[0]
      this.#addFamily({
        id: foundFamily(number), name: wording ?? `Text that ${listed(letters.slice(0, 12))} share`, short: lineOf(wording ?? listed(letters.slice(0, 6)), 40) ?? '?',
        main: true, articles: letters,
        basis: own.length > 0 ? 'They name or credit it, or share its words.' : 'Shared words suggest one origin, which is not among the articles.',
        evidence: this.#evidence(own.flatMap((at) => origins[at]?.places ?? [])), ...suggested(ground),
      })
      for (const at of own) if (!familyOf.has(at)) familyOf.set(at, foundFamily(number))
    }
    for (const [number, { wording, kind, named, entity, places, ground }] of origins.entries()) {
      const name = lineOf(wording)
      if (name === undefined) continue
      const id = foundOrigin(number)
      const entityId = entity === undefined ? undefined : this.#draft.entityIds.get(entity)
      const articles = [...new Set(places.map(({ article }) => article))].filter((at) => this.#draft.articles.has(at))
      if (!familyOf.has(number) && articles.length === 0) continue
      this.#origins.push({
        id, name, kind: kind === 'article' ? 'document' : kind, named, basis: kind === 'document' ? 'document' : 'unknown',
        family: familyOf.get(number) ?? this.#familyFor(id, name, articles), ...(entityId !== undefined && { entity: entityId }),
        evidence: this.#evidence(places), ...suggested(ground),
      })
      if (entityId !== undefined && !this.#byEntity.has(entityId)) this.#byEntity.set(entityId, id)
    }
    const known = new Set(this.#origins.map(({ id }) => id))
    for (const [number, family] of families.entries()) {
      const first = family.origins.map(foundOrigin).find((id) => known.has(id))
      if (first !== undefined) this.#firstOrigin.set(number, first)
    }
    for (const { from, to, link, evidence, ground } of lineage) {
      const teller = this.#draft.articles.get(from.article)?.id
      const target = 'origin' in to ? foundOrigin(to.origin) : this.#draft.articles.get(to.article)?.id
      if (teller === undefined || target === undefined || ('origin' in to && !known.has(target))) continue
      this.#lineage.push({ id: `l${this.#lineage.length + 1}`, from: teller, to: target, link, evidence: this.#evidence(evidence), ...suggested(ground) })
    }
  }

  #letters(articles: readonly number[]): string[] {
    return [...new Set(articles)].flatMap((at) => this.#draft.articles.get(at)?.id ?? [])
  }

  #evidence(places: readonly ArticleSpan[]): Evidence[] {
    return places.slice(0, MOST.evidence).flatMap(({ article, span }) => this.#draft.articles.get(article)?.evidence(span) ?? [])
  }

  /**
   * The family of an origin that no found family lists. Cited only inside one family: that one. By one article alone: its
   * own, since what one article alone has is nobody else's report. By several families: one voice of its own.
   */
  #familyFor(origin: string, name: string, articles: readonly number[]): string {
    const letters = this.#letters(articles)
    if (letters.length === 1) return ownFamily(letters[0] ?? '')
    const shared = (this.#familiesOf.get(articles[0] ?? -1) ?? []).find((family) => articles.every((at) => this.#familiesOf.get(at)?.includes(family)))
    if (shared !== undefined) return foundFamily(shared)
    return this.#addFamily({
      id: `f-${origin}`, name, short: lineOf(name, 40) ?? name, main: false, articles: letters, basis: 'They cite it, each by itself as far as the texts show.',
      evidence: [], ...suggested({ rule: 'cited by articles of several families' }),
    })
  }

  /**
   * The origin that an article's statement rests on. `others`: the articles that say the same; those of its family
   * share the family's origin.
   */
  originOf(article: number, chain: readonly ChainLink[], others: readonly number[], evidence: Evidence | undefined): string | undefined {
    const id = this.#draft.articles.get(article)?.id
    if (id === undefined) return undefined
    if (chain.length > 0) {
      const found = chain.flatMap(({ entity }) => (entity === undefined ? [] : this.#byEntity.get(entity) ?? []))[0]
      return found ?? this.#speaker(article, id, chain, evidence)
    }
    const families = this.#familiesOf.get(article) ?? []
    const shared = families.find((family) => others.some((other) => other !== article && this.#familiesOf.get(other)?.includes(family)))
    if (shared === undefined) return ownOrigin(id)
    return this.#firstOrigin.get(shared) ?? this.#sharedText(shared)
  }

  /** Stands for the text that a family seems to go back to, where nobody names it. */
  #sharedText(number: number): string {
    const family = this.#draft.reading.lineage.families[number]
    const id = `os${number + 1}`
    this.#firstOrigin.set(number, id)
    this.#origins.push({
      id, name: `Text that ${listed(this.#letters(family?.articles ?? []).slice(0, 12))} share`, kind: 'document', named: false, basis: 'unknown',
      family: foundFamily(number), evidence: [], ...suggested(family?.ground ?? { rule: 'shared words' }),
    })
    return id
  }

  /** The innermost speaker with a name, else the first: who is cited for it. */
  #speaker(article: number, from: string, chain: readonly ChainLink[], evidence: Evidence | undefined): string {
    const link = chain.findLast(({ named }) => named) ?? chain[0]
    const key = link?.entity ?? `words ${(link?.speaker ?? '').toLowerCase()}`
    let speaker = this.#speakers.get(key)
    if (speaker === undefined) {
      speaker = {
        origin: {
          id: `ov${this.#speakers.size + 1}`, name: link?.speaker ?? '?', kind: 'speaker', named: link?.named ?? false, basis: link?.basis ?? 'unknown', family: '',
          ...(link?.entity !== undefined && { entity: link.entity }), evidence: [], ...suggested({ rule: 'speaker of an attribution' }),
        },
        articles: new Set(),
      }
      this.#speakers.set(key, speaker)
    }
    if (!speaker.articles.has(article)) {
      this.#lineage.push({ id: `l${this.#lineage.length + 1}`, from, to: speaker.origin.id, link: 'stated', evidence: evidence === undefined ? [] : [{ ...evidence }], ...suggested({ rule: 'speaker of an attribution' }) })
      speaker.articles.add(article)
    }
    return speaker.origin.id
  }

  /** All lists, once every claim has its origins. */
  lists(): { families: OriginFamily[]; origins: Origin[]; lineage: Lineage[] } {
    const speakers = [...this.#speakers.values()].map(({ origin, articles }) => {
      const family = this.#familyFor(origin.id, origin.name, [...articles])
      const kept = this.#families.find(({ id }) => id === family)
      if (kept !== undefined) kept.articles = [...new Set([...kept.articles, ...this.#letters([...articles])])]
      return { ...origin, family }
    })
    return { families: this.#families, origins: [...this.#origins, ...speakers], lineage: this.#lineage }
  }
}

const foundFamily = (number: number): string => `f${number + 1}`
const foundOrigin = (number: number): string => `o${number + 1}`
const ownFamily = (article: string): string => `f-alone-${article}`
const ownOrigin = (article: string): string => `o-alone-${article}`
