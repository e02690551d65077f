import type { TimeMark, TimeStrip } from '../corpus/queries/timeStrip.ts'
import { placeOnAxis } from '../corpus/queries/timeAxis.ts'
import { formatNumber } from '../locales/formats.ts'
import type { Translate } from '../locales/messages.ts'
import { useT } from '../locales/useT.ts'
import { writeAddress, type Address } from '../store/address.ts'
import { carried } from '../store/addressSlice.ts'
import { useApp } from '../store/useApp.ts'
import { TimeLanes, type LaneMark } from '../ui/TimeLanes.tsx'
import { tickWords, whenWords } from './dateWords.ts'

const lanes = ['happened', 'said'] as const

/** Events in two lanes of time. Needs no loaded story: the build draws it into the first screen. */
export function TimeFigure({ strip }: { strip: TimeStrip }) {
  const t = useT()
  const here = useApp((state) => state.address)
  const { marks, axis } = strip
  if (marks.length === 0) return null
  return (
    <TimeLanes
      title={finding(strip, t)}
      summary={t('time.summary', { count: marks.length, given: marks.filter(({ inferred }) => !inferred).length })}
      tableTitle={t('time.table.title', { count: marks.length })}
      lanes={lanes.map((lane) => ({
        key: lane,
        name: t(`time.lane.${lane}`),
        marks: marks.filter((mark) => mark.lane === lane).map((mark) => laneMark(mark, strip, here, t)),
      }))}
      axis={{ segments: axis.segments, ticks: axis.ticks.map(({ at, day, unit }) => ({ at, words: tickWords(day, unit) })) }}
    />
  )
}

function laneMark(mark: TimeMark, { axis }: TimeStrip, here: Address, t: Translate): LaneMark {
  return {
    key: mark.event,
    label: mark.label,
    when: whenWords(mark.when, t),
    start: placeOnAxis(axis, mark.from),
    end: placeOnAxis(axis, mark.to, 'end'),
    kind: mark.precision === 'day' ? 'point' : mark.precision === 'range' ? 'range' : 'about',
    dashed: mark.inferred,
    ...(mark.status !== 'reported' && { note: t(`status.${mark.status}`) }),
    href: `#${writeAddress({ ...carried(here), view: 'events', record: mark.event })}`,
  }
}

/** What the picture shows: how much of it lies in the few days that are drawn to scale. */
function finding({ marks, axis }: TimeStrip, t: Translate): string {
  const widest = [...axis.segments].sort((a, b) => b.end - b.start - (a.end - a.start))[0]
  if (!widest) return t('time.title.none')
  const inside = marks.filter(({ from, to }) => from >= widest.from && to <= widest.to).length
  return t('time.title', {
    inside: formatNumber(inside),
    count: marks.length,
    days: whenWords({ form: 'span', from: point(widest.from), to: point(widest.to) }, t),
  })
}

const point = (day: number) => ({ unit: 'day' as const, day, about: false, unsure: false })
