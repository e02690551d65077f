/** A label of at most so many letters, cut between words where there is a gap to cut at. */
export function shortLabel(label: string, most: number): string {
  if (label.length <= most) return label
  const head = label.slice(0, Math.max(1, most - 1))
  const gap = head.lastIndexOf(' ')
  return `${(gap > 0 ? head.slice(0, gap) : head).replace(/[\s,(]+$/, '')}…`
}
