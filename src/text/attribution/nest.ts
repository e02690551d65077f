import type { Attribution } from './types.ts'

/** Notes for each attribution the smallest other one in whose content its cue stands. Attributions come in text order. */
export function nest(attributions: readonly Attribution[]): Attribution[] {
  const pieces = attributions.flatMap((attribution, index) => attribution.content.map((span) => ({ ...span, index })))
  pieces.sort((a, b) => a.start - b.start || b.end - a.end)
  const byCue = attributions.map((attribution, index) => ({ at: attribution.cue?.span.start ?? attribution.content[0]?.start ?? 0, index })).sort((a, b) => a.at - b.at)
  const outer = new Map<number, number>()
  const open: typeof pieces = []
  let next = 0
  for (const { at, index } of byCue) {
    for (let piece = pieces[next]; piece !== undefined && piece.start <= at; piece = pieces[++next]) open.push(piece)
    while ((open.at(-1)?.end ?? Infinity) <= at) open.pop()
    const holder = open.findLast((piece) => piece.end > at && piece.index !== index)
    if (holder !== undefined) outer.set(index, holder.index)
  }
  return attributions.map((attribution, index) => {
    const within = outer.get(index)
    return within === undefined || outer.get(within) === index ? attribution : { ...attribution, within }
  })
}
