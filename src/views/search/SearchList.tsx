import type { MouseEvent } from 'react'
import { formatNumber } from '../../locales/formats.ts'
import { useT } from '../../locales/useT.ts'
import { writeAddress } from '../../store/address.ts'
import { carried } from '../../store/addressSlice.ts'
import { useApp } from '../../store/useApp.ts'
import { KeyWords } from './KeyWords.tsx'
import type { PaletteGroup, PaletteOption } from './paletteGroups.tsx'
import styles from './SearchList.module.css'

/** Id of an option in the page, for the combobox to point at. */
export const optionDomId = ({ id }: PaletteOption): string => `search-option-${id}`

interface SearchListProps {
  groups: readonly PaletteGroup[]
  active: PaletteOption | undefined
  onTake: (option: PaletteOption, second: boolean) => void
}

/** The options in groups. The focus stays in the field; the active option is drawn and announced. */
export function SearchList({ groups, active, onTake }: SearchListProps) {
  const t = useT()
  return (
    <div id="search-options" role="listbox" aria-label={t('search.results')} className={styles.list}>
      {groups.map((group) => (
        <div key={group.id} role="group" aria-labelledby={`search-group-${group.id}`} className={styles.group}>
          <div id={`search-group-${group.id}`} role="presentation" className={styles.title}>
            {group.title} <span className={styles.count}>{formatNumber(group.count)}</span>
          </div>
          {group.options.map((option) => <OptionLine key={option.id} option={option} active={option === active} onTake={onTake} />)}
        </div>
      ))}
    </div>
  )
}

function OptionLine({ option, active, onTake }: { option: PaletteOption; active: boolean; onTake: SearchListProps['onTake'] }) {
  const t = useT()
  const here = useApp((state) => state.address)
  const shared = {
    id: optionDomId(option),
    role: 'option',
    'aria-selected': active,
    tabIndex: -1,
    className: `${styles.option} ${active ? styles.active : ''}`,
    // The field keeps the focus.
    onMouseDown: (event: MouseEvent) => event.preventDefault(),
  }
  const content = (
    <>
      <span className={styles.body}>{option.body}</span>
      {option.second && <span className={styles.second} data-second="" aria-hidden="true" title={option.second.label}>{t('search.filter.short')}</span>}
      {option.keys && <KeyWords keys={option.keys} />}
    </>
  )
  function onClick(event: MouseEvent): void {
    // A new tab, a new window: the browser's own ways of opening a link.
    if (event.ctrlKey || event.metaKey || event.button !== 0) return
    event.preventDefault()
    onTake(option, event.shiftKey || (event.target instanceof Element && event.target.closest('[data-second]') !== null))
  }
  if (!('place' in option.leads)) return <button type="button" {...shared} onClick={onClick}>{content}</button>
  return <a href={`#${writeAddress({ ...carried(here), ...option.leads.place })}`} {...shared} onClick={onClick}>{content}</a>
}
