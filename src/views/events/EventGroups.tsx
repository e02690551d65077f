import type { EventRow } from '../../corpus/queries/eventRows.ts'
import { formatList } from '../../locales/formats.ts'
import { useT } from '../../locales/useT.ts'
import { PlaceLink } from '../../parts/PlaceLink.tsx'
import { useApp, useLoaded } from '../../store/useApp.ts'
import { Letters } from '../../ui/Letters.tsx'
import { Suggested } from '../../parts/Suggested.tsx'
import { GivenWords } from '../../ui/GivenWords.tsx'
import { EventWhenWords, StatusWord } from './EventWords.tsx'
import styles from './EventGroups.module.css'

const lanes = ['happened', 'said'] as const

/** The events as a list: by lane and in time, those without a date apart; or all in one order. */
export function EventGroups({ rows, grouped }: { rows: readonly EventRow[]; grouped: boolean }) {
  const t = useT()
  if (!grouped) return <EventLines rows={rows} />
  const groups = [
    ...lanes.map((lane) => ({ key: lane, title: t(`time.lane.${lane}`), rows: rows.filter(({ event, mark }) => mark && event.lane === lane) })),
    { key: 'undated', title: t('events.undated'), rows: rows.filter(({ mark }) => !mark) },
  ]
  return groups.filter((group) => group.rows.length > 0).map((group) => (
    <section key={group.key} aria-labelledby={`events-${group.key}`} className={styles.group}>
      <h2 id={`events-${group.key}`} className={styles.title}>{group.title}</h2>
      <EventLines rows={group.rows} />
    </section>
  ))
}

function EventLines({ rows }: { rows: readonly EventRow[] }) {
  return <ol className={styles.lines}>{rows.map((row) => <EventLine key={row.event.id} row={row} />)}</ol>
}

function EventLine({ row: { event, mark, claims } }: { row: EventRow }) {
  const t = useT()
  const { story } = useLoaded()
  const sort = useApp((state) => state.address.sort)
  const letters = story.articles.map(({ id, letter, outlet }) => ({ letter, name: outlet.value, on: event.articles.includes(id) }))
  const on = letters.filter((each) => each.on).map(({ letter }) => letter)
  return (
    <li className={styles.line}>
      <EventWhenWords mark={mark} />
      <div>
        <PlaceLink className={styles.label} to={{ view: 'events', record: event.id, ...(sort !== undefined && { sort }) }}><GivenWords>{event.label}</GivenWords></PlaceLink><Suggested of={event} />
        <StatusWord status={event.status} />
      </div>
      <Letters letters={letters} label={t('letters.carried', { letters: on.length === 0 ? 'none' : formatList(on) })} />
      <span className={styles.claims}>{t('count.claims', { count: claims })}</span>
    </li>
  )
}
