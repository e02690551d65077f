import type { StoryIndex } from '../index/storyIndex.ts'
import type { Article, Claim, Difference, DifferenceKind, Evidence, Story, StoryEvent } from '../model.ts'
import { groupBy } from './groupBy.ts'

/** Orders of the list of differences. `guide`: as the story's makers put them, the rest after. */
export const differenceSorts = ['guide', 'weight', 'kind'] as const
export type DifferenceSort = (typeof differenceSorts)[number]

/** A difference with all that its row shows. */
export interface DifferenceRow {
  difference: Difference
  /** The passages of each article, in the story's order; articles that it names without a passage have none. */
  sides: readonly { article: Article; passages: readonly Evidence[] }[]
  silent: readonly Article[]
  claims: readonly Claim[]
  events: readonly StoryEvent[]
}

const WEIGHTS: readonly Difference['weight'][] = ['high', 'medium', 'low']
/** What excludes each other first, what is only left out last. */
const KINDS: readonly DifferenceKind[] = ['contradiction', 'in-tension', 'number', 'date', 'wording', 'certainty', 'attribution', 'omission']

/** The differences with these places in the story's list, in an order. */
export function differenceRows(ordinals: readonly number[], sort: DifferenceSort, story: Story, index: StoryIndex): DifferenceRow[] {
  const guided = new Map(story.guide.differences.map((id, at) => [id, at]))
  const place = ({ difference }: DifferenceRow): number => guided.get(difference.id) ?? story.guide.differences.length + Number(difference.aside ?? false)
  const weight = ({ difference }: DifferenceRow): number => WEIGHTS.indexOf(difference.weight)
  const kind = ({ difference }: DifferenceRow): number => Math.min(...difference.kinds.map((each) => KINDS.indexOf(each)))
  const keys: Record<DifferenceSort, readonly ((row: DifferenceRow) => number)[]> = {
    guide: [place, weight], weight: [weight, place], kind: [kind, weight, place],
  }
  return ordinals
    .flatMap((ordinal) => story.differences[ordinal] ?? [])
    .map((difference) => differenceRow(difference, story, index))
    .sort((a, b) => keys[sort].map((key) => key(a) - key(b)).find((order) => order !== 0) ?? 0)
}

function differenceRow(difference: Difference, story: Story, index: StoryIndex): DifferenceRow {
  const passages = groupBy(difference.passages, ({ article }) => article)
  const named = new Set([...difference.articles, ...passages.keys()])
  return {
    difference,
    sides: story.articles.filter(({ id }) => named.has(id)).map((article) => ({ article, passages: passages.get(article.id) ?? [] })),
    silent: difference.silent.flatMap((id) => index.articles.get(id) ?? []),
    claims: difference.claims.flatMap((id) => index.claims.get(id) ?? []),
    events: difference.events.flatMap((id) => index.events.get(id) ?? []),
  }
}
