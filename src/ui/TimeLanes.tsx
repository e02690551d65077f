import type { ReactNode } from 'react'
import { useT } from '../locales/useT.ts'
import { GivenWords } from './GivenWords.tsx'
import { TimePicture } from './TimeLanesPicture.tsx'
import styles from './TimeLanes.module.css'

/** A mark on a lane. Places are shares of the axis, 0 to 1. */
export interface LaneMark {
  key: string
  label: string
  /** Its date in words. */
  when: string
  start: number
  end: number
  /** An exact day, some day in a range, or no finer than a month or a year. */
  kind: 'point' | 'range' | 'about'
  /** The date is concluded, not given. */
  dashed: boolean
  /** What else is to be said of it, in a word or two: "disputed". */
  note?: string
  href: string
}

export interface Lane {
  key: string
  name: string
  marks: readonly LaneMark[]
}

/** The axis as it is drawn: stretches to scale, and ticks with their words. */
export interface LaneAxis {
  segments: readonly { start: number; end: number }[]
  ticks: readonly { at: number; words: string }[]
}

export interface TimeLanesProps {
  /** What the picture shows, as a finding. */
  title: string
  /** The same in a sentence more. */
  summary: string
  lanes: readonly Lane[]
  axis: LaneAxis
  /** The table's name. */
  tableTitle: string
  children?: ReactNode
}

/**
 * Lanes on one broken axis of time; a list where there is no room for the picture, and a table of the same. Nothing is
 * measured and nothing depends on the day it is drawn, so that the build can draw it.
 */
export function TimeLanes({ title, summary, lanes, axis, tableTitle, children }: TimeLanesProps) {
  const t = useT()
  return (
    <figure className={styles.figure}>
      <figcaption className={styles.caption}>
        <strong className={styles.title}>{title}</strong>
        <span className={styles.summary}>{summary}</span>
      </figcaption>
      <Legend lanes={lanes} />
      <div className={styles.picture}>
        <TimePicture lanes={lanes} axis={axis} label={title} />
      </div>
      <div className={styles.list}>
        {lanes.map((lane) => (
          <div key={lane.key}>
            <p className={styles.laneName}>{lane.name}</p>
            <ol aria-label={lane.name}>
              {lane.marks.map((mark) => (
                <li key={mark.key}>
                  <span className={mark.dashed ? styles.inferred : undefined}>{mark.when}</span>
                  <a href={mark.href}><GivenWords>{mark.label}</GivenWords></a>
                  {mark.note !== undefined && <em>{mark.note}</em>}
                </li>
              ))}
            </ol>
          </div>
        ))}
      </div>
      <details className={styles.twin}>
        <summary>{t('time.table')}</summary>
        <LaneTable lanes={lanes} title={tableTitle} />
      </details>
      {children}
    </figure>
  )
}

const kinds = [
  { key: 'point', dashed: false, label: 'time.legend.day' },
  { key: 'point', dashed: true, label: 'time.legend.day-inferred' },
  { key: 'about', dashed: false, label: 'time.legend.about' },
  { key: 'about', dashed: true, label: 'time.legend.about-inferred' },
  { key: 'range', dashed: true, label: 'time.legend.range' },
] as const

/** What the marks mean; only those that stand in the picture. */
function Legend({ lanes }: { lanes: readonly Lane[] }) {
  const t = useT()
  const marks = lanes.flatMap((lane) => lane.marks)
  const shown = kinds.filter(({ key, dashed }) => marks.some((mark) => mark.kind === key && (key === 'range' || mark.dashed === dashed)))
  return (
    <ul className={styles.legend}>
      {shown.map(({ key, dashed, label }) => (
        <li key={label}>
          <span className={`${styles.sign} ${styles[key] ?? ''} ${dashed ? styles.dashed : ''}`} aria-hidden="true" />
          {t(label)}
        </li>
      ))}
    </ul>
  )
}

function LaneTable({ lanes, title }: { lanes: readonly Lane[]; title: string }) {
  const t = useT()
  return (
    <table className={styles.table}>
      <caption className="unseen">{title}</caption>
      <thead>
        <tr>
          <th scope="col">{t('time.column.when')}</th>
          <th scope="col">{t('time.column.what')}</th>
          <th scope="col">{t('time.column.lane')}</th>
          <th scope="col">{t('time.column.ground')}</th>
        </tr>
      </thead>
      <tbody>
        {lanes.flatMap((lane) => lane.marks.map((mark) => (
          <tr key={mark.key}>
            <td>{mark.when}</td>
            <th scope="row"><a href={mark.href}><GivenWords>{mark.label}</GivenWords></a>{mark.note !== undefined && ` (${mark.note})`}</th>
            <td>{lane.name}</td>
            <td>{t(mark.dashed ? 'time.inferred' : 'time.given')}</td>
          </tr>
        )))}
      </tbody>
    </table>
  )
}
