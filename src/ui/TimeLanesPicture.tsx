import { useId } from 'react'
import { useGivenLanguage } from './GivenWords.tsx'
import type { Lane, LaneAxis, LaneMark } from './TimeLanes.tsx'
import { packRows, type PackedMark } from './timeLanesRows.ts'
import styles from './TimeLanes.module.css'

const ROW = 26
const HEAD = 34
const AXIS = 40

/** A share of the width as SVG wants it. */
const share = (place: number): string => `${Math.round(place * 10_000) / 100}%`

/** The picture: the axis under the first lane, the other lanes below it. Widths are shares, so that it fits anywhere. */
export function TimePicture({ lanes, axis, label }: { lanes: readonly Lane[]; axis: LaneAxis; label: string }) {
  const hatch = useId()
  const packed = lanes.map((lane) => packRows(lane.marks))
  const heights = packed.map((marks) => HEAD + ROW * (1 + Math.max(-1, ...marks.map(({ row }) => row))) + 6)
  const tops = heights.map((_, at) => heights.slice(0, at).reduce((sum, height) => sum + height, 0) + (at > 0 ? AXIS : 0))
  const axisAt = heights[0] ?? 0
  const height = heights.reduce((sum, each) => sum + each, AXIS)
  return (
    <svg className={styles.svg} width="100%" height={height} role="group" aria-label={label}>
      <defs aria-hidden="true">
        <pattern id={hatch} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <path d="M0 0v6" className={styles.hatchLine} />
        </pattern>
      </defs>
      <g aria-hidden="true">
        <rect className={styles.ground} width="100%" height={axisAt} />
        {axis.ticks.map(({ at }) => <line key={at} className={styles.grid} x1={share(at)} x2={share(at)} y1={HEAD} y2={height} />)}
        <Axis axis={axis} top={axisAt} />
      </g>
      {lanes.map((lane, at) => (
        <g key={lane.key}>
          <text className={styles.head} x="0" dx="8" y={(tops[at] ?? 0) + 20}>{lane.name}</text>
          {(packed[at] ?? []).map((mark) => <PictureMark key={mark.mark.key} packed={mark} y={(tops[at] ?? 0) + HEAD + mark.row * ROW + ROW / 2} hatch={hatch} />)}
        </g>
      ))}
    </svg>
  )
}

function Axis({ axis, top }: { axis: LaneAxis; top: number }) {
  const { segments, ticks } = axis
  return (
    <>
      {segments.map(({ start, end }) => <line key={start} className={styles.line} x1={share(start)} x2={share(end)} y1={top + 6} y2={top + 6} />)}
      {segments.slice(1).map(({ start }, at) => (
        <text key={start} className={styles.break} x={share(((segments[at]?.end ?? start) + start) / 2)} y={top + 11} textAnchor="middle">{'//'}</text>
      ))}
      {ticks.map(({ at, words }) => (
        <g key={at}>
          <line className={styles.line} x1={share(at)} x2={share(at)} y1={top + 6} y2={top + 12} />
          <text className={styles.tick} x={share(at)} y={top + 26} dx="2">{words}</text>
        </g>
      ))}
    </>
  )
}

function PictureMark({ packed: { mark, words: label, side }, y, hatch }: { packed: PackedMark; y: number; hatch: string }) {
  const inGiven = useGivenLanguage()
  const point = mark.kind === 'point'
  const middle = (mark.start + mark.end) / 2
  const gap = point ? 11 : 7
  const words = side === 'after' ? { x: share(point ? middle : mark.end), dx: gap } : side === 'before' ? { x: share(point ? middle : mark.start), dx: -gap } : { x: share(mark.start), dx: 1 }
  return (
    <a href={mark.href} className={styles.link}>
      <title>{[mark.label, mark.note, mark.when].filter(Boolean).join(', ')}</title>
      {point ? (
        <circle className={`${styles.dot} ${mark.dashed ? styles.dotDashed : ''}`} cx={share(middle)} cy={y} r="5.5" />
      ) : (
        // Words that stand on the bar get room: the bar is drawn thin below them.
        <Bar mark={mark} top={side === 'on' ? y + 6 : y - 6} height={side === 'on' ? 5 : 12} hatch={hatch} />
      )}
      <text className={styles.words} {...words} y={side === 'on' ? y + 1 : y + 4.5} textAnchor={side === 'before' ? 'end' : 'start'}>
        <tspan {...inGiven}>{label}</tspan>
        {mark.note !== undefined && <tspan className={styles.note} dx="6">{mark.note}</tspan>}
      </text>
    </a>
  )
}

function Bar({ mark, top, height, hatch }: { mark: LaneMark; top: number; height: number; hatch: string }) {
  const place = { x: share(mark.start), width: share(Math.max(0.004, mark.end - mark.start)), y: top, height }
  return (
    <>
      <rect className={styles.under} {...place} />
      <rect className={`${styles.bar} ${mark.dashed ? styles.barDashed : ''}`} {...place} {...(mark.kind === 'range' && { fill: `url(#${hatch})` })} />
    </>
  )
}
