import { useId, useState } from 'react'
import type { ListName, RecordOf } from '../../corpus/parse/evidencePlaces.ts'
import { useT } from '../../locales/useT.ts'
import { GivenWords, useGivenLanguage } from '../../ui/GivenWords.tsx'
import type { Faulty } from './FieldInput.tsx'
import styles from './Form.module.css'
import { nameOf, nameOfRecord, useReview } from './reviewContext.ts'

interface RecordPickerProps {
  label: string
  lists: readonly ListName[]
  value: string | undefined
  optional?: boolean
  /** Not offered: the record itself. */
  without?: string
  faulty?: Faulty
  onChoose: (id: string | undefined) => void
}

/** Up to so many are a plain select; more are searched. */
const FEW = 40
const FOUND = 8

/** Chooses a record of the story by its name. */
export function RecordPicker({ label, lists, value, optional = false, without, faulty = false, onChoose }: RecordPickerProps) {
  const t = useT()
  const id = useId()
  const inGiven = useGivenLanguage()
  const { file } = useReview()
  const [search, setSearch] = useState('')
  const options = lists.flatMap((list) => (file[list] as readonly RecordOf<ListName>[]).filter((record) => record.id !== without).map((record) => ({ id: record.id, name: nameOfRecord(file, list, record) })))
  const name = <label htmlFor={id} className={styles.label}>{label}{optional && <span className={styles.hint}> {t('review.optional')}</span>}</label>
  if (options.length <= FEW) {
    return (
      <>
        {name}
        <select id={id} className={styles.input} value={value ?? ''} {...faulty} onChange={({ target }) => onChoose(target.value === '' ? undefined : target.value)}>
          {(optional || value === undefined) && <option value="">{t(optional ? 'review.nobody' : 'review.pick.choose')}</option>}
          {options.map((each) => <option key={each.id} value={each.id} {...inGiven}>{each.name}</option>)}
        </select>
      </>
    )
  }
  const words = search.trim().toLowerCase()
  const found = words === '' ? [] : options.filter((each) => each.name.toLowerCase().includes(words)).slice(0, FOUND)
  return (
    <>
      {name}
      <p className={styles.chosen}>
        {value === undefined ? t('review.nobody') : <GivenWords>{nameOf(file, lists, value)}</GivenWords>}
        {optional && value !== undefined && <button type="button" className={styles.small} onClick={() => onChoose(undefined)}>{t('review.remove')}<span className="unseen"> {label}</span></button>}
      </p>
      <input id={id} type="search" className={styles.input} value={search} placeholder={t('review.find')} {...faulty} onChange={({ target }) => setSearch(target.value)} />
      {words !== '' && (
        <ul className={styles.found} aria-label={t('review.found', { count: found.length })}>
          {found.map((each) => (
            <li key={each.id}>
              <button
                type="button"
                className={styles.small}
                onClick={() => {
                  setSearch('')
                  onChoose(each.id)
                }}
              >
                <GivenWords>{each.name}</GivenWords>
              </button>
            </li>
          ))}
          {found.length === 0 && <li className={styles.hint}>{t('review.found.none')}</li>}
        </ul>
      )}
    </>
  )
}
