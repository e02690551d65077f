import { forceCollide, forceLink, forceManyBody, forceSimulation, forceX, forceY, type SimulationNodeDatum } from 'd3-force'
import type { EntityLink } from '../../corpus/queries/links.ts'
import { shortLabel } from '../../ui/shortLabel.ts'

/** Where a name stands in the picture, in its own units. */
export interface PlacedNode {
  id: string
  /** The name, cut where it is long. */
  label: string
  x: number
  y: number
}

/** The picture: names and lines between them. */
export interface LinkPicture {
  nodes: readonly PlacedNode[]
  links: readonly EntityLink[]
  width: number
  height: number
}

/** More names than this are a cloud; the list has them all. */
export const NODES_AT_MOST = 300
/** Strokes that can be told apart; the strongest links are drawn first. */
const LINKS_AT_MOST = 400
/** Steps until the forces hardly move anything (d3-force's own number for its default cooling). */
const STEPS = 300
/** Characters of a name that are drawn; the list and the tip have all of it. */
const LABEL_AT_MOST = 24
/** Half the width of a character of the label, and the room that a dot needs anyway: names must not cover each other. */
const HALF_CHARACTER = 4
const ROOM = 24
const MARGIN = 100

/**
 * Places the names so that linked ones are near each other (force-directed: Fruchterman & Reingold 1991, as d3-force has it).
 * The same links give the same picture: the start is a spiral, and nothing is random.
 */
export function layOut(all: readonly EntityLink[]): LinkPicture {
  const ids = new Set<string>()
  const links = all.slice(0, LINKS_AT_MOST).filter(({ a, b }) => {
    const more = [a.id, b.id].filter((id) => !ids.has(id))
    if (ids.size + more.length > NODES_AT_MOST) return false
    for (const id of more) ids.add(id)
    return true
  })
  const names = new Map(links.flatMap(({ a, b }) => [[a.id, a.name], [b.id, b.name]] as const))
  const nodes: (SimulationNodeDatum & { id: string; label: string })[] = Array.from(ids, (id) => ({ id, label: shortLabel(names.get(id) ?? id, LABEL_AT_MOST) }))
  const springs = links.map(({ a, b, relations, claims }) => ({ source: a.id, target: b.id, pull: Math.min(1, (2 * relations.length + claims.length) / 10) }))
  forceSimulation(nodes)
    .force('link', forceLink<(typeof nodes)[number], (typeof springs)[number]>(springs).id(({ id }) => id).distance(110).strength(({ pull }) => 0.1 + 0.4 * pull))
    .force('charge', forceManyBody().strength(-200))
    .force('room', forceCollide<(typeof nodes)[number]>(({ label }) => ROOM + label.length * HALF_CHARACTER).iterations(3))
    .force('x', forceX(0).strength(0.05))
    .force('y', forceY(0).strength(0.13))
    .stop()
    .tick(STEPS)
  const [xs, ys] = [nodes.map(({ x = 0 }) => x), nodes.map(({ y = 0 }) => y)]
  const [left, top] = [Math.min(0, ...xs) - MARGIN, Math.min(0, ...ys) - MARGIN / 2]
  return {
    links,
    nodes: nodes.map(({ id, label, x = 0, y = 0 }) => ({ id, label, x: Math.round(x - left), y: Math.round(y - top) })),
    width: Math.round(Math.max(0, ...xs) - left + MARGIN),
    height: Math.round(Math.max(0, ...ys) - top + MARGIN / 2),
  }
}
