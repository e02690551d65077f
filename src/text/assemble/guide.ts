import type { Claim, Difference, Entity, Guide, OriginFamily, Response } from '../../corpus/model.ts'
import type { Draft } from './draft.ts'
import { lineOf } from './line.ts'
import { GUIDE_DIFFERENCES, GUIDE_PEOPLE } from './rules.ts'
import { listed, QUESTION, UNKNOWN_DATE_LINE } from './wording.ts'

interface Parts {
  /** Claims that were taken out of one aligned group: what is told, and its denial. */
  together: readonly (readonly string[])[]
  claims: readonly Claim[]
  entities: readonly Entity[]
  families: readonly OriginFamily[]
  differences: readonly Difference[]
  responses: readonly Response[]
}

const CARRYING: ReadonlySet<string> = new Set(['asserts', 'attributes', 'hedges'])
const carriers = ({ assertions }: Claim): number => assertions.filter(({ stance }) => CARRYING.has(stance)).length

/** What the first screen opens with: the claim that most articles have, a denial if one was found, what differs, who is in it. */
export function guideOf(draft: Draft, parts: Parts): Guide {
  const { claims, entities, differences, responses, together } = parts
  const statements = claims.filter(({ kind }) => kind === 'statement')
  const report = most(statements) ?? most(claims)
  const beside = new Set(together.filter((ids) => report !== undefined && ids.includes(report.id)).flat())
  const denials = claims.filter(({ kind, id }) => kind === 'denial' && id !== report?.id)
  const near = (claim: Claim): number => claim.entities.filter((id) => report?.entities.includes(id)).length + (beside.has(claim.id) ? NEAR_BY_GROUP : 0)
  const denial = denials.toSorted((a, b) => near(b) - near(a) || carriers(b) - carriers(a))[0]
  const refused = responses.filter(({ kind }) => kind === 'declines' || kind === 'no-reply')
  return {
    question: QUESTION, lede: lede(draft, parts), dateline: dateline(draft), report: report?.id ?? 'c0',
    ...(denial && { denial: denial.id }),
    ...(refused[0] && { refusalMatter: commonest(refused.map(({ matter }) => matter)) }),
    differences: differences.slice(0, GUIDE_DIFFERENCES).map(({ id }) => id),
    people: peopleOf(entities, draft.articles.size), together: withDenial(together, report?.id, denial?.id),
  }
}

/** A denial from the report's own group is nearer to it than any number of shared names makes another one. */
const NEAR_BY_GROUP = 1000

function withDenial(together: readonly (readonly string[])[], report: string | undefined, denial: string | undefined): string[][] {
  const groups = together.map((ids) => [...ids])
  if (report !== undefined && denial !== undefined && !groups.some((ids) => ids.includes(report) && ids.includes(denial))) groups.unshift([report, denial])
  return groups
}

/** Persons whom the running text names, those of most articles first; named once in one of several articles is no main person. */
function peopleOf(entities: readonly Entity[], articles: number): string[] {
  return entities
    .flatMap(({ id, type, byline, mentions }) => {
      const told = mentions.filter(({ story }) => story > 0)
      const count = told.reduce((sum, { story }) => sum + story, 0)
      return type === 'person' && byline !== true && (told.length > 1 || articles === 1 || count > 1) ? [{ id, told: told.length, count }] : []
    })
    .toSorted((a, b) => b.told - a.told || b.count - a.count)
    .slice(0, GUIDE_PEOPLE).map(({ id }) => id)
}

function most(claims: readonly Claim[]): Claim | undefined {
  return claims.toSorted((a, b) => carriers(b) - carriers(a))[0]
}

function commonest(words: readonly string[]): string {
  const counts = new Map<string, number>()
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  return [...counts].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? ''
}

function lede({ articles }: Draft, { families, differences }: Parts): string {
  const shared = families.filter(({ main, articles: own }) => main && own.length > 1)
  const count = articles.size
  return [
    count === 1 ? 'One article.' : `${count} articles.`,
    ...shared.slice(0, 4).map(({ articles: own }) => `${listed(own.slice(0, 12))} seem to go back to one report.`),
    differences.length === 0 ? 'The program found no difference between them.' : `The program found ${differences.length} place${differences.length === 1 ? '' : 's'} to compare.`,
  ].join(' ')
}

/** Where and when the articles say they were written: the commonest dateline, the first and last day of publication. */
function dateline({ articles }: Draft): string {
  const readings = [...articles.values()].map(({ reading }) => reading)
  const place = commonest(readings.flatMap(({ clean }) => lineOf(clean.dateline?.words ?? '', 60) ?? []))
  const days = readings.flatMap(({ published }) => (published === undefined ? [] : [published.edtf.slice(0, 10)])).toSorted()
  const [first, last] = [days[0], days.at(-1)]
  const when = first === undefined ? UNKNOWN_DATE_LINE : first === last ? first : `${first} to ${last ?? ''}`
  return lineOf(place === '' ? when : `${place}, ${when}`) ?? UNKNOWN_DATE_LINE
}
