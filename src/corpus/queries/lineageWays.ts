import type { Lineage } from '../model.ts'

/** The fewest lineage steps from a place to one that fulfils `arrived`; empty where there is no way. Breadth first. */
export function shortestWay(start: string, arrived: (place: string) => boolean, steps: ReadonlyMap<string, readonly Lineage[]>): readonly Lineage[] {
  const seen = new Set([start])
  let ways: { place: string; links: readonly Lineage[] }[] = [{ place: start, links: [] }]
  while (ways.length > 0) {
    const found = ways.find(({ place }) => arrived(place))
    if (found) return found.links
    ways = ways.flatMap(({ place, links }) =>
      (steps.get(place) ?? []).flatMap((step) => {
        if (seen.has(step.to)) return []
        seen.add(step.to)
        return [{ place: step.to, links: [...links, step] }]
      }),
    )
  }
  return []
}
