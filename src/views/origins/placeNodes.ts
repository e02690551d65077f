import type { OriginColumn, OriginGraph, OriginNode } from '../../corpus/queries/originGraph.ts'
import type { Lineage } from '../../corpus/model.ts'

/** A place with its box, in the picture's own units. */
export interface PlacedOrigin {
  node: OriginNode
  x: number
  y: number
  width: number
}

/** A line between two boxes; `path` is an SVG path. */
export interface PlacedLink {
  link: Lineage
  path: string
}

/** The picture, ready to be drawn. */
export interface OriginPicture {
  places: readonly PlacedOrigin[]
  links: readonly PlacedLink[]
  width: number
  height: number
}

export const BOX_HEIGHT = 30
const ROW = 40
/** Left edge and width of each column: information travels from left to right. */
const COLUMNS: Readonly<Record<OriginColumn, { x: number; width: number }>> = {
  speakers: { x: 30, width: 330 }, carriers: { x: 480, width: 250 }, articles: { x: 850, width: 230 },
}
const WIDTH = 1100
/** How far a line inside one column swings out to the side. */
const SWING = 24

/**
 * Places origins in rows by family, what passes on beside what it draws on, and articles beside that, so that lines stay
 * short (the barycentre heuristic: Sugiyama et al. 1981). The same story gives the same picture.
 */
export function placeNodes({ nodes, links }: OriginGraph): OriginPicture {
  const rows = new Map<string, number>()
  nodes.filter(({ column }) => column === 'speakers').forEach(({ id }, at) => rows.set(id, at))
  const settle = (column: OriginColumn) => {
    const wanted = nodes.filter((node) => node.column === column).map((node, at) => {
      const drawn = links.filter(({ from }) => from === node.id).flatMap(({ to }) => rows.get(to) ?? [])
      return { node, row: drawn.length === 0 ? at : drawn.reduce((sum, row) => sum + row, 0) / drawn.length }
    })
    let next = 0
    for (const { node, row } of wanted.sort((a, b) => a.row - b.row)) {
      rows.set(node.id, Math.max(row, next))
      next = Math.max(row, next) + 1
    }
  }
  settle('carriers')
  settle('articles')
  const places = nodes.map((node) => ({ node, ...COLUMNS[node.column], y: 20 + (rows.get(node.id) ?? 0) * ROW }))
  const at = new Map(places.map((place) => [place.node.id, place]))
  return {
    places,
    links: links.flatMap((link) => {
      const [from, to] = [at.get(link.from), at.get(link.to)]
      return from && to ? [{ link, path: pathBetween(to, from) }] : []
    }),
    width: WIDTH,
    height: Math.max(0, ...places.map(({ y }) => y)) + BOX_HEIGHT + 20,
  }
}

/** From the right side of where it comes from to the left side of where it goes; inside a column, round its left. */
function pathBetween(start: PlacedOrigin, end: PlacedOrigin): string {
  const [y1, y2] = [start.y + BOX_HEIGHT / 2, end.y + BOX_HEIGHT / 2]
  if (start.x === end.x) return `M${start.x},${y1} C${start.x - SWING},${y1} ${end.x - SWING},${y2} ${end.x},${y2}`
  const [x1, x2] = [start.x + start.width, end.x]
  const middle = (x1 + x2) / 2
  return `M${x1},${y1} C${middle},${y1} ${middle},${y2} ${x2},${y2}`
}
