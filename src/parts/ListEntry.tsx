import type { ReactNode } from 'react'
import type { Address, ViewId } from '../store/address.ts'
import { useIntoView } from '../ui/useIntoView.ts'
import { PlaceLink } from './PlaceLink.tsx'
import styles from './ListEntry.module.css'

interface ListEntryProps {
  title: ReactNode
  /** A link to this entry alone. */
  to: Partial<Address> & { view: ViewId }
  /** The link that was followed names it: it comes into view and is marked. */
  opened: boolean
  children: ReactNode
}

/** An entry of a list that is read through: its title, which is its link, and what belongs to it. */
export function ListEntry({ title, to, opened, children }: ListEntryProps) {
  const entry = useIntoView<HTMLLIElement>(opened, 'start')
  return (
    <li ref={entry} className={`${styles.entry} ${opened ? styles.opened : ''}`} {...(opened && { 'aria-current': 'true' as const })}>
      <h2 className={styles.title}><PlaceLink to={to}>{title}</PlaceLink></h2>
      {children}
    </li>
  )
}

/** The list around such entries. */
export function EntryList({ children }: { children: ReactNode }) {
  return <ol className={styles.list}>{children}</ol>
}
