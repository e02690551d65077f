import type { Resolution } from '../entities/index.ts'
import type { ArticleReading, ArticleSpan } from '../reading.ts'
import type { Aligned, FoundFamily, FoundLineage, FoundOrigin, LineageReading } from '../storyReading.ts'
import { textFamilies } from './families.ts'
import { leadSentences, mainSentences, standsIn } from './lead.ts'
import { joinByReport, type MainReport, mainReports } from './mainReport.ts'
import { entityNumbers, findPublications, type Publication } from './publications.ts'
import { commonTexts, type CommonText } from './reuse.ts'
import { EVIDENCE_AT_MOST, SURENESS } from './rules.ts'
import { retoldReports } from './retold.ts'
import { tellersOf, type Teller } from './speakers.ts'

/**
 * Where reports come from. Origins: agencies and papers that are credited or retold, unnamed speakers on whose word the main
 * report rests, named speakers and documents. Families: articles that go back to one voice, first by text in common that no
 * quotation accounts for, then by the agency or paper that their main report is credited to, then by a paper's report that they
 * retell in aligned sentences. An article that is in no family
 * stands for itself. Lineage: `credited` by a credit line, `stated` in the text, `inferred` from text in common; which
 * of two articles came first is never inferred. Never throws.
 */
export function inferLineage(articles: readonly ArticleReading[], resolution: Resolution, aligned: Aligned): LineageReading {
  const numbers = entityNumbers(articles, resolution)
  const publications = findPublications(articles, resolution, numbers)
  const leads = articles.map((article) => new Set(leadSentences(article)))
  const main = mainSentences(articles, aligned)
  const tellers = articles.flatMap((article, at) =>
    tellersOf(at, article, resolution, numbers[at], publications.flatMap((own) => (own.article === at ? [own.span] : []))))
  const inLead = ({ article, span }: { article: number; span: Publication['span'] }): boolean => {
    const [reading, lead] = [articles[article], leads[article]]
    return reading !== undefined && lead !== undefined && standsIn(reading, lead, span)
  }
  const reports = mainReports(articles.length, publications, tellers, inLead)
  const reported = retoldReports(articles, publications, main, aligned)
  const common = commonTexts(articles, aligned, reported)
  const families = joinByReport(textFamilies(articles.length, common), reports)
  const familyOf = new Map(families.flatMap((family, number) => family.articles.map((article): [number, number] => [article, number])))

  const book = new OriginList()
  for (const publication of publications) book.addPublication(publication, inLead(publication))
  for (const teller of tellers) {
    const [reading, sentences] = [articles[teller.article], main[teller.article]]
    const isMain = reading !== undefined && sentences !== undefined && standsIn(reading, sentences, teller.span)
    if (teller.named || teller.kind === 'document' || isMain) book.addTeller(teller, familyOf.get(teller.article) ?? -1)
  }

  const found = families.map(({ articles: own, rule, score, keys }): FoundFamily => {
    const credited = keys.flatMap((key) => book.numberOf(key) ?? [])
    const unnamed = own.flatMap((article) => tellers.flatMap((teller) => (teller.article === article && !teller.named ? book.tellerNumber(teller, familyOf.get(article) ?? -1) ?? [] : [])))
    return { articles: own, origins: [...new Set([...credited, ...unnamed])], ground: { rule, ...(score !== undefined && { score }) } }
  })
  // An article may stand in several families: the text that it copies, and the report that it retells in a part of it.
  const retold = reported.filter(({ articles: own }) => !found.some((family) => isInside(own, family.articles)))
  const kept = found.filter(({ articles: own, origins }) => origins.length > 0 || !retold.some((report) => isInside(own, report.articles)))
  const ground = { rule: 'same-retold-report', score: SURENESS['credited-in-text'] }
  const retelling = retold.map(({ key, articles: own }): FoundFamily => ({ articles: own, origins: [book.numberOf(key) ?? []].flat(), ground }))
  const inferred = families.flatMap(({ articles: own, keys }) => inferredFrom(own, keys, reports, common, book))
  return {
    origins: book.origins,
    lineage: [...book.lineage(), ...inferred],
    families: [...kept.filter(({ articles: own, origins }) => own.length > 1 || origins.length > 0), ...retelling],
  }
}

const isInside = (some: readonly number[], all: readonly number[]): boolean => some.every((one) => all.includes(one))

/** What ties the articles of a family that credit nobody to its credited origin, or to each other: their text in common. */
function inferredFrom(own: readonly number[], keys: readonly string[], reports: readonly MainReport[], common: readonly CommonText[], book: OriginList): FoundLineage[] {
  const inside = common.filter(({ a, b }) => own.includes(a) && own.includes(b))
  const credited = keys.flatMap((key) => { const to = book.numberOf(key); return to !== undefined && own.some((article) => reports[article]?.keys.has(key)) ? [{ key, to }] : [] })
  const agencies = credited.filter(({ to }) => book.origins[to]?.kind === 'agency')
  return own.flatMap((article): FoundLineage[] => {
    const shared = inside.filter(({ a, b }) => a === article || b === article).toSorted((x, y) => y.score - x.score)
    const strongest = shared[0]
    if (strongest === undefined || credited.some(({ key }) => reports[article]?.keys.has(key))) return []
    const evidence = strongest.runs.slice(0, EVIDENCE_AT_MOST).flatMap(({ a, b }): ArticleSpan[] => [{ article: strongest.a, span: a }, { article: strongest.b, span: b }])
    const ground = { rule: 'text-in-common', score: strongest.score }
    const targets = (agencies.length > 0 ? agencies : credited).map(({ to }): FoundLineage['to'] => ({ origin: to }))
    // Nobody is credited: the two are tied, and the later number points to the earlier only because one must.
    if (targets.length === 0) return article === strongest.b ? [{ from: { article }, to: { article: strongest.a }, link: 'inferred', evidence, ground: { ...ground, rule: 'text-in-common, direction unknown' } }] : []
    return targets.map((to) => ({ from: { article }, to, link: 'inferred' as const, evidence, ground }))
  })
}

type Growing = FoundOrigin & { places: ArticleSpan[] }

/** Origins as they are found, one for all wordings of the same, and who retells them. */
class OriginList {
  readonly origins: Growing[] = []
  readonly #numbers = new Map<string, number>()
  readonly #links = new Map<string, FoundLineage & { evidence: ArticleSpan[] }>()

  numberOf(key: string): number | undefined {
    return this.#numbers.get(key)
  }

  tellerNumber(teller: Teller, family: number): number | undefined {
    return this.#numbers.get(tellerKey(teller, family))
  }

  #add(key: string, origin: Omit<FoundOrigin, 'places'>, place: ArticleSpan): number {
    const number = this.#numbers.get(key) ?? this.origins.push({ ...origin, places: [] }) - 1
    this.#numbers.set(key, number)
    const own = this.origins[number]
    if (own === undefined) return number
    own.places.push(place)
    if (own.entity === undefined && origin.entity !== undefined) own.entity = origin.entity
    if (origin.wording.length > own.wording.length && origin.named) own.wording = origin.wording
    if ((origin.ground.score ?? 0) > (own.ground.score ?? 0)) own.ground = origin.ground
    return number
  }

  #link(article: number, origin: number, link: FoundLineage['link'], place: ArticleSpan, ground: FoundLineage['ground']): void {
    const known = this.#links.get(`${article} ${origin}`)
    if (known === undefined) this.#links.set(`${article} ${origin}`, { from: { article }, to: { origin }, link, evidence: [place], ground })
    else {
      if (known.evidence.length < EVIDENCE_AT_MOST) known.evidence.push(place)
      if ((ground.score ?? 0) > (known.ground.score ?? 0)) Object.assign(known, { link, ground })
    }
  }

  addPublication({ article, key, wording, kind, entity, use, evidence }: Publication, inLead: boolean): void {
    const rule = use === 'credit' ? 'credit-line' : inLead ? 'credited-in-lead' : 'credited-in-text'
    const ground = { rule, score: SURENESS[rule] }
    const place = { article, span: evidence }
    const origin = this.#add(key, { wording, kind, named: true, ...(entity !== undefined && { entity }), ground }, place)
    // "First reported by" says who was first, not whose report this is.
    if (use !== 'first' || inLead) this.#link(article, origin, use === 'credit' ? 'credited' : 'stated', place, ground)
  }

  addTeller(teller: Teller, family: number): void {
    const { article, wording, kind, named, entity, span } = teller
    const rule = kind === 'document' ? 'document' : named ? 'named-speaker' : 'speaker-in-lead'
    const ground = { rule, score: SURENESS[rule] }
    const origin = this.#add(tellerKey(teller, family), { wording, kind, named, ...(entity !== undefined && { entity }), ground }, { article, span })
    this.#link(article, origin, 'stated', { article, span }, ground)
  }

  lineage(): FoundLineage[] {
    return [...this.#links.values()]
  }
}

/** Unnamed speakers of two families are never held to be the same. */
const tellerKey = ({ key, named }: Teller, family: number): string => (named ? key : `${family} ${key}`)
