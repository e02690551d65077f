import type { Difference, DifferenceKind } from '../../../../src/corpus/model.ts'
import type { TextBenchRow } from '../textBench.ts'
import type { Row } from './suggestion.ts'
import { articleLetter, overlaps, sharedArticles, touching, type Sides } from './sides.ts'

const percent = (part: number, whole: number): number => (100 * part) / whole

/** A difference of ours shows one of the gold story's: they share words in two articles, or in the one that an omission has. */
export function shows(sides: Sides, own: Difference, one: Difference): boolean {
  const articles = new Set(one.passages.map(({ article }) => article)).size
  return sharedArticles(sides, own.passages, one.passages).size >= Math.min(2, articles)
}

/** Share of the gold story's differences of each kind that one of ours shows; and of ours that show one of them. */
export function differenceRows(sides: Sides, row: Row): TextBenchRow[] {
  const { ours, gold } = sides
  const found = gold.differences.filter((one) => ours.differences.some((own) => shows(sides, own, one)))
  const useful = ours.differences.filter((own) => gold.differences.some((one) => shows(sides, own, one)))
  const kinds: DifferenceKind[] = ['contradiction', 'in-tension', 'wording', 'number', 'date', 'attribution', 'certainty', 'omission']
  const first = gold.guide.differences.flatMap((id) => gold.differences.find((one) => one.id === id) ?? [])
  return [
    row(`differences found, % of ${gold.differences.length}`, percent(found.length, gold.differences.length)),
    row(`of the ${first.length} strongest`, percent(first.filter((one) => found.includes(one)).length, first.length)),
    row(`of the ${ours.differences.length} suggested, those that the story has too`, percent(useful.length, ours.differences.length)),
    ...kinds.map((kind) => {
      const wanted = gold.differences.filter((one) => one.kinds.includes(kind))
      return row(`${kind}: found, % of ${wanted.length}`, percent(wanted.filter((one) => found.includes(one)).length, wanted.length))
    }),
  ]
}

/** What the pipeline must find by itself in these articles: 100 or 0, for changed words the share of them. */
export function mustRows(sides: Sides, row: Row): TextBenchRow[] {
  const { ours, gold } = sides
  const changes = gold.quotationFamilies.flatMap((family) => family.changes)
  const own = ours.quotationFamilies.flatMap((family) => family.changes)
  const changed = changes.filter(({ from, to }) => own.some((change) =>
    (overlaps(sides, change.from, from) && overlaps(sides, change.to, to)) || (overlaps(sides, change.from, to) && overlaps(sides, change.to, from))))

  const denial = gold.claims.find(({ id }) => id === gold.guide.denial)
  const telling = denial?.assertions.filter(({ stance }) => stance === 'attributes') ?? []
  const denied = telling.length === 1 && ours.differences.some(({ kinds, passages, silent }) =>
    kinds.includes('omission') && telling[0]?.evidence.some((one) => touching(sides, passages, one)) && silent.length === gold.articles.length - 1)
  const claimed = telling.length === 1 && ours.claims.some(({ kind, assertions }) => kind === 'denial'
    && assertions.filter(({ stance }) => stance !== 'silent').every(({ article, evidence }) =>
      articleLetter(ours, article) === articleLetter(gold, telling[0]?.article ?? '') && telling[0]?.evidence.some((one) => touching(sides, evidence, one))))

  const [one, several] = ['us-official', 'us-officials'].map((id) => gold.entities.find((entity) => entity.id === id)?.nominals ?? [])
  const shifted = ours.differences.some(({ kinds, passages }) => (kinds.includes('number') || kinds.includes('attribution'))
    && one?.some((each) => touching(sides, passages, each)) && several?.some((each) => touching(sides, passages, each)))
  return [
    row(`must: changed words of the quotation, % of ${changes.length}`, percent(changed.length, changes.length), 100),
    row('must: the denial is suggested, with the others silent', denied ? 100 : 0, 100),
    row('must: the denial is a claim that one article has', claimed ? 100 : 0, 100),
    row('must: one unnamed official, and several', shifted ? 100 : 0, 100),
  ]
}
