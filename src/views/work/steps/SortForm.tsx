import { useId } from 'react'
import type { Entry, Option } from '../../../lessons/steps.ts'
import { useT } from '../../../locales/useT.ts'
import { StepWords, wordsOf } from '../../../parts/StepWords.tsx'
import { useMediaQuery } from '../../../ui/useMediaQuery.ts'
import { EntryWords, useEntryName } from './entryWords.tsx'
import type { FormProps } from './form.ts'
import { NARROW } from './narrow.ts'
import options from './options.module.css'
import styles from './SortForm.module.css'

/** Columns that fit beside the entries on a wide screen. */
const COLUMNS = 6

interface RowProps {
  entry: Entry
  bins: readonly Option[]
  bin: string | undefined
  blind: boolean
  group: string
  onPlace: (bin: string) => void
}

/** Every entry into one bin: a table with one mark a row; a card an entry where the screen is narrow. */
export function SortForm({ step, answer, blind, titleId, onAnswer }: FormProps<'sort'>) {
  const t = useT()
  const group = useId()
  const narrow = useMediaQuery(NARROW) || step.bins.length > COLUMNS
  const placed = answer?.placed ?? {}
  const rows = step.entries.map((entry): RowProps => ({
    entry, blind, bins: step.bins, bin: placed[entry.id], group: `${group}-${entry.id}`,
    onPlace: (bin) => onAnswer({ kind: 'sort', placed: { ...placed, [entry.id]: bin } }),
  }))
  if (narrow) return <div className={styles.cards}>{rows.map((row) => <Card key={row.entry.id} {...row} />)}</div>
  return (
    <table className={styles.table} aria-labelledby={titleId}>
      <thead>
        <tr>
          <td><span className="unseen">{t('work.sort.entries')}</span></td>
          {step.bins.map(({ id, label }) => <th key={id} scope="col"><StepWords of={label} /></th>)}
        </tr>
      </thead>
      <tbody>{rows.map((row) => <Row key={row.entry.id} {...row} />)}</tbody>
    </table>
  )
}

function Row({ entry, bins, bin, blind, group, onPlace }: RowProps) {
  const t = useT()
  const nameOf = useEntryName()
  return (
    <tr>
      <th scope="row"><EntryWords entry={entry} blind={blind} linked /></th>
      {bins.map(({ id, label }) => (
        <td key={id}>
          <label className={styles.spot}>
            <input type="radio" name={group} checked={bin === id} onChange={() => onPlace(id)} aria-label={t('work.sort.place', { entry: nameOf(entry), bin: wordsOf(label, t) })} />
          </label>
        </td>
      ))}
    </tr>
  )
}

function Card({ entry, bins, bin, blind, group, onPlace }: RowProps) {
  const nameOf = useEntryName()
  return (
    <fieldset className={styles.card} aria-label={nameOf(entry)}>
      <div><EntryWords entry={entry} blind={blind} linked /></div>
      <div className={options.options}>
        {bins.map(({ id, label }) => (
          <label key={id} className={options.option}>
            <input type="radio" name={group} checked={bin === id} onChange={() => onPlace(id)} />
            <span><StepWords of={label} /></span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
