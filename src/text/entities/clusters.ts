import type { Ground } from '../text.ts'

/** A link between two references by their number, and why. Removing it and clustering again undoes it. */
export interface Link {
  from: number
  to: number
  ground: Ground
}

/** Cluster number of each of `size` references, joined by the links (union-find with path halving). */
export function clusterNumbers(size: number, links: readonly Link[]): number[] {
  const parents = Array.from({ length: size }, (_, at) => at)
  const rootOf = (at: number): number => {
    let node = at
    while (parents[node] !== node && parents[node] !== undefined) {
      const above = parents[parents[node] ?? node] ?? node
      parents[node] = above
      node = above
    }
    return node
  }
  for (const { from, to } of links) {
    if (from < 0 || to < 0 || from >= size || to >= size) continue
    const [a, b] = [rootOf(from), rootOf(to)]
    if (a !== b) parents[Math.max(a, b)] = Math.min(a, b)
  }
  return parents.map((_, at) => rootOf(at))
}
