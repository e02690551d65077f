import { GROUP_AVERAGE } from './rules.ts'

/** Two of the things to be grouped, and how much they belong together (0 to 1); pairs that are not given score 0. */
export interface Edge {
  a: number
  b: number
  score: number
}

interface Cluster {
  members: number[]
  /** How many members each article has. */
  articles: Map<number, number>
  /** Sum of the scores towards each neighbouring cluster. */
  towards: Map<number, number>
}

/** Pairs of sentences of different articles between two clusters: only these have scores. */
const pairsBetween = (a: Cluster, b: Cluster): number => {
  const [few, many] = a.articles.size < b.articles.size ? [a, b] : [b, a]
  let same = 0
  for (const [article, number] of few.articles) same += number * (many.articles.get(article) ?? 0)
  return a.members.length * b.members.length - same
}

const together = (a: ReadonlyMap<number, number>, b: ReadonlyMap<number, number>): Map<number, number> => {
  const sum = new Map(a)
  for (const [key, value] of b) sum.set(key, (sum.get(key) ?? 0) + value)
  return sum
}

/**
 * Groups by average linkage (UPGMA; Sokal & Michener 1958): the two clusters with the highest mean score between their
 * members (of different articles: only those are compared) are joined, as long as that is {@link GROUP_AVERAGE} at least. Single linkage would glue facts together by one sentence
 * that tells two of them; complete linkage would lose a retelling because one pair of it is worded too differently.
 * A sentence that tells two facts may stand in both groups: after that, each sentence also joins the groups whose members it
 * scores as much with on average. Members ascend; only groups of two or more.
 */
export function groupsOf(articleOf: readonly number[], edges: readonly Edge[]): number[][] {
  const clusters = new Map<number, Cluster>()
  articleOf.forEach((article, at) => clusters.set(at, { members: [at], articles: new Map([[article, 1]]), towards: new Map() }))
  const queue: Edge[] = []
  for (const { a, b, score } of edges) {
    clusters.get(a)?.towards.set(b, score)
    clusters.get(b)?.towards.set(a, score)
    if (score >= GROUP_AVERAGE) queue.push({ a, b, score })
  }
  const heap = new EdgeHeap(queue)
  for (let best = heap.pop(), next = articleOf.length; best !== undefined; best = heap.pop()) {
    const [a, b] = [clusters.get(best.a), clusters.get(best.b)]
    if (a === undefined || b === undefined) continue
    const joined: Cluster = {
      members: [...a.members, ...b.members], articles: together(a.articles, b.articles), towards: together(a.towards, b.towards),
    }
    joined.towards.delete(best.a)
    joined.towards.delete(best.b)
    clusters.delete(best.a)
    clusters.delete(best.b)
    for (const [to, sum] of joined.towards) {
      const other = clusters.get(to)
      if (other === undefined) { joined.towards.delete(to); continue }
      other.towards.delete(best.a)
      other.towards.delete(best.b)
      other.towards.set(next, sum)
      const mean = sum / pairsBetween(joined, other)
      if (mean >= GROUP_AVERAGE) heap.push({ a: next, b: to, score: mean })
    }
    clusters.set(next, joined)
    next += 1
  }
  const groups = [...clusters.values()].map(({ members }) => members).filter(({ length }) => length > 1)
  return withSecondFacts(groups, articleOf, edges).map((members) => members.sort((x, y) => x - y))
}

/** Each group with the sentences of others that score enough with it on average. */
function withSecondFacts(groups: readonly number[][], articleOf: readonly number[], edges: readonly Edge[]): number[][] {
  const groupOf = new Map(groups.flatMap((members, group) => members.map((member): [number, number] => [member, group])))
  const sums = groups.map(() => new Map<number, number>())
  const add = (member: number, outsider: number, score: number): void => {
    const group = groupOf.get(member)
    if (group === undefined || groupOf.get(outsider) === group) return
    sums[group]?.set(outsider, (sums[group]?.get(outsider) ?? 0) + score)
  }
  for (const { a, b, score } of edges) { add(a, b, score); add(b, a, score) }
  return groups.map((members, group) => [...members, ...[...(sums[group] ?? [])].filter(([outsider, sum]) =>
    sum >= GROUP_AVERAGE * members.filter((member) => articleOf[member] !== articleOf[outsider]).length).map(([outsider]) => outsider)])
}

/** A binary heap, greatest score first; of equal ones the earliest numbers, so that twice the same gives the same. */
class EdgeHeap {
  readonly #edges: Edge[] = []

  constructor(edges: readonly Edge[]) {
    for (const edge of edges) this.push(edge)
  }

  push(edge: Edge): void {
    const edges = this.#edges
    let at = edges.length
    edges.push(edge)
    while (at > 0) {
      const above = (at - 1) >> 1
      const parent = edges[above]
      if (parent === undefined || !isBefore(edge, parent)) break
      edges[at] = parent
      at = above
    }
    edges[at] = edge
  }

  pop(): Edge | undefined {
    const edges = this.#edges
    const [top, last] = [edges[0], edges.pop()]
    if (last === undefined || edges.length === 0) return top
    let at = 0
    for (;;) {
      const [left, right] = [edges[2 * at + 1], edges[2 * at + 2]]
      const child = right !== undefined && left !== undefined && isBefore(right, left) ? right : left
      if (child === undefined || !isBefore(child, last)) break
      edges[at] = child
      at = child === left ? 2 * at + 1 : 2 * at + 2
    }
    edges[at] = last
    return top
  }
}

const isBefore = (x: Edge, y: Edge): boolean => x.score > y.score || (x.score === y.score && (x.a < y.a || (x.a === y.a && x.b < y.b)))
