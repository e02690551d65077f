import type { FrontPage } from '../../corpus/queries/frontPage.ts'
import { useT } from '../../locales/useT.ts'
import { TimeFigure } from '../../parts/TimeFigure.tsx'
import { Section } from './Section.tsx'

/** What happened and when it was said, in two lanes. */
export function TimeStripFigure({ front }: { front: FrontPage }) {
  const t = useT()
  if (front.time.marks.length === 0) return null
  return (
    <Section id="time" title={t('front.time')}>
      <TimeFigure strip={front.time} />
    </Section>
  )
}
