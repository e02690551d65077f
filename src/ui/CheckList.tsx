import { useState, type ReactNode } from 'react'
import { useT } from '../locales/useT.ts'
import { formatNumber } from '../locales/formats.ts'
import { useGivenLanguage } from './GivenWords.tsx'
import styles from './CheckList.module.css'

export interface CheckOption {
  value: string
  label: string
  /** The interface did not word the label. */
  given?: boolean
  count: number
  checked: boolean
  sign?: ReactNode
}

interface CheckListProps {
  legend: string
  options: readonly CheckOption[]
  onToggle: (value: string) => void
  onClear: () => void
}

/** Options shown before "all"; a longer list is folded and can be searched. */
const SHORT = 7

/** A group of check boxes with counts. Long groups fold, and can be narrowed by typing. */
export function CheckList({ legend, options, onToggle, onClear }: CheckListProps) {
  const t = useT()
  const inGiven = useGivenLanguage()
  const [unfolded, setUnfolded] = useState(false)
  const [wanted, setWanted] = useState('')
  const some = options.some(({ checked }) => checked)
  const matching = wanted === '' ? options : options.filter(({ label }) => label.toLowerCase().includes(wanted.toLowerCase()))
  const shown = unfolded || wanted !== '' ? matching : matching.filter(({ checked }, at) => at < SHORT || checked)
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{legend}</legend>
      {some && (
        <button type="button" className={styles.clear} onClick={onClear}>
          {t('facet.clear')}
          <span className="unseen">{` ${legend}`}</span>
        </button>
      )}
      {unfolded && options.length > SHORT * 2 && (
        <input
          type="search"
          className={styles.search}
          value={wanted}
          aria-label={t('facet.narrow', { facet: legend })}
          placeholder={t('facet.narrow.short')}
          onChange={(event) => setWanted(event.target.value)}
        />
      )}
      {shown.map(({ value, label, given, count, checked, sign }) => (
        <label key={value} className={`${styles.option} ${count === 0 && !checked ? styles.empty : ''}`}>
          <input type="checkbox" checked={checked} onChange={() => onToggle(value)} />
          {sign}
          <span className={styles.words} {...(given && inGiven)}>{label}</span>
          <span className={styles.count}>{formatNumber(count)}</span>
        </label>
      ))}
      {options.length > SHORT && (
        <button type="button" className={styles.more} aria-expanded={unfolded} onClick={() => setUnfolded(!unfolded)}>
          {unfolded ? t('facet.fewer') : t('facet.all', { count: options.length })}
          <span className="unseen">{` ${legend}`}</span>
        </button>
      )}
    </fieldset>
  )
}
