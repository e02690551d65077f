import { sentenceKey, type StoryIndex } from '../index/storyIndex.ts'
import type { Alignment, Article, Sentence, Story } from '../model.ts'
import { orderGroups, placesOf } from './compareOrder.ts'

/** Sentences of one compared article, in reading order; may be none. */
export interface CompareCell {
  article: Article
  sentences: readonly Sentence[]
}

/** An alignment as far as it reaches among the compared articles. */
export interface CompareLink {
  alignment: Alignment
  /** The compared articles that it links. */
  articles: readonly Article[]
  /** It holds for all sentences of the row, not only for some of them. */
  whole: boolean
}

/** Sentences of several articles that face each other: one cell an article, in the order of the columns. */
export interface CompareGroup {
  kind: 'group'
  /** Id of the first of its links. */
  id: string
  /** From 1, in the order of the rows. */
  number: number
  /** Why they face each other: the widest first, and of those the closest relation. */
  links: readonly CompareLink[]
  cells: readonly CompareCell[]
  /** Articles that the links name too and that are not compared. */
  others: readonly Article[]
}

/** Sentences between two groups that face none: each stands in one article only, as far as the story tells. */
export interface CompareAlone {
  kind: 'alone'
  id: string
  cells: readonly CompareCell[]
}

export type CompareRow = CompareGroup | CompareAlone

/** What tells no story: it is not compared. */
const LEFT_OUT: ReadonlySet<string> = new Set(['furniture', 'credit'])
const CLOSEST: readonly Alignment['relation'][] = ['near-verbatim', 'paraphrase', 'related']

/** The sentences of an article that tell the story. */
export const storySentences = (article: Article): Sentence[] => article.sentences.filter(({ kind }) => !LEFT_OUT.has(kind))

/**
 * Articles beside each other, row by row: every story sentence stands in the groups that link it with another of them, or
 * once outside. Groups that hold the sentences of another one take it in. `chosen`: ids, in the order of the columns.
 */
export function compareRows(story: Story, index: StoryIndex, chosen: readonly string[]): CompareRow[] {
  const columns = chosen.flatMap((id) => {
    const article = index.articles.get(id)
    return article ? [{ article, sentences: storySentences(article) }] : []
  })
  const groups = new Map(groupsAmong(story, columns).map((group) => [group.id, group]))
  const groupsAt = new Map<string, string[]>()
  for (const { id, keys } of groups.values()) for (const key of keys) groupsAt.set(key, [...(groupsAt.get(key) ?? []), id])
  const keysOfColumns = columns.map(({ article, sentences }) => sentences.map(({ id }) => sentenceKey(article.id, id)))
  const groupsOfColumns = keysOfColumns.map((keys) => keys.map((key) => groupsAt.get(key) ?? []))
  const order = orderGroups(groupsOfColumns)
  const places = groupsOfColumns.map((column) => placesOf(column, order))
  const cellsOf = (holds: (key: string, column: number, sentence: number) => boolean): CompareCell[] => columns.map(({ article, sentences }, column) => ({
    article, sentences: sentences.filter((_, at) => holds(keysOfColumns[column]?.[at] ?? '', column, at)),
  }))
  const aloneAfter = (place: number): CompareRow[] => {
    const cells = cellsOf((key, column, at) => places[column]?.[at] === place && !groupsAt.has(key))
    return cells.some(({ sentences }) => sentences.length > 0) ? [{ kind: 'alone', id: `alone-${place}`, cells }] : []
  }
  return [...aloneAfter(0), ...order.flatMap((id, at) => {
    const group = groups.get(id)
    if (!group) return []
    const { keys, links } = group
    const others = story.articles.filter((article) => !chosen.includes(article.id) && links.some(({ alignment }) => alignment.sentences.some((each) => each.article === article.id)))
    const row: CompareGroup = { kind: 'group', id, number: at + 1, links, cells: cellsOf((key) => keys.has(key)), others }
    return [row, ...aloneAfter(at + 1)]
  })]
}

interface Group {
  id: string
  keys: ReadonlySet<string>
  links: CompareLink[]
}

/** The story's alignments cut down to the columns; the smaller go into those that hold them, so that no row says less than its neighbour. */
function groupsAmong(story: Story, columns: readonly CompareCell[]): Group[] {
  const known = new Map(columns.flatMap(({ article, sentences }) => sentences.map(({ id }) => [sentenceKey(article.id, id), article] as const)))
  const reduced = story.alignments.flatMap((alignment) => {
    const keys = new Set(alignment.sentences.map(({ article, sentence }) => sentenceKey(article, sentence)).filter((key) => known.has(key)))
    const linked = new Set([...keys].map((key) => known.get(key)))
    return linked.size < 2 ? [] : [{ alignment, keys, articles: columns.map(({ article }) => article).filter((article) => linked.has(article)) }]
  })
  const inOrder = reduced.toSorted((a, b) => b.keys.size - a.keys.size || CLOSEST.indexOf(a.alignment.relation) - CLOSEST.indexOf(b.alignment.relation))
  const groups: Group[] = []
  for (const { alignment, keys, articles } of inOrder) {
    const holder = groups.findLast((group) => [...keys].every((key) => group.keys.has(key)))
    if (holder) holder.links.push({ alignment, articles, whole: keys.size === holder.keys.size })
    else groups.push({ id: alignment.id, keys, links: [{ alignment, articles, whole: true }] })
  }
  return groups
}
