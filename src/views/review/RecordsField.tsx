import { useState } from 'react'
import type { ListName, RecordOf } from '../../corpus/parse/evidencePlaces.ts'
import { useT } from '../../locales/useT.ts'
import { GivenWords } from '../../ui/GivenWords.tsx'
import styles from './Form.module.css'
import { nameOfRecord, useReview } from './reviewContext.ts'

interface RecordsFieldProps {
  label: string
  lists: readonly ListName[]
  values: readonly string[]
  /** Not offered: the record itself. */
  without?: string | undefined
  onChange: (ids: readonly string[]) => void
}

/** Up to so many are shown at once; more can be narrowed by typing. */
const FEW = 12
const SHOWN = 60

/** Several records of the story, each with a box to tick. Those that were chosen when the form opened stand first. */
export function RecordsField({ label, lists, values, without, onChange }: RecordsFieldProps) {
  const t = useT()
  const { file } = useReview()
  const [first] = useState(() => new Set(values))
  const [search, setSearch] = useState('')
  const all = lists.flatMap((list) => (file[list] as readonly RecordOf<ListName>[]).map((record) => ({ id: record.id, name: nameOfRecord(file, list, record) }))).filter(({ id }) => id !== without)
  const ordered = all.length <= FEW ? all : [...all.filter(({ id }) => first.has(id)), ...all.filter(({ id }) => !first.has(id))]
  if (all.length === 0) return null
  const words = search.trim().toLowerCase()
  const found = words === '' ? ordered : ordered.filter(({ name }) => name.toLowerCase().includes(words))
  const shown = found.filter(({ id }, at) => at < SHOWN || values.includes(id))
  return (
    <fieldset className={styles.group}>
      <legend className={styles.label}>{label}{values.length > 0 && <span className={styles.hint}> {t('review.records.chosen', { count: values.length })}</span>}</legend>
      {all.length > FEW && <input type="search" className={styles.input} value={search} aria-label={t('review.records.find', { label })} placeholder={t('review.find')} onChange={({ target }) => setSearch(target.value)} />}
      <ul className={styles.boxes}>
        {shown.map(({ id, name }) => (
          <li key={id}>
            <label className={styles.flag}>
              <input type="checkbox" checked={values.includes(id)} onChange={({ target }) => onChange(target.checked ? [...values, id] : values.filter((each) => each !== id))} />
              <GivenWords>{name}</GivenWords>
            </label>
          </li>
        ))}
        {found.length === 0 && <li className={styles.hint}>{t('review.found.none')}</li>}
        {found.length > shown.length && <li className={styles.hint}>{t('review.records.more', { count: found.length - shown.length })}</li>}
      </ul>
    </fieldset>
  )
}
