import type { CompareGroup } from '../../corpus/queries/compareRows.ts'
import { formatNumber } from '../../locales/formats.ts'
import { useT } from '../../locales/useT.ts'
import { PlaceLink } from '../../parts/PlaceLink.tsx'
import { useApp } from '../../store/useApp.ts'
import { GivenWords } from '../../ui/GivenWords.tsx'
import styles from './GroupTitle.module.css'

/** Number and name of a group, as a link to it; of all of them one is in the tab order, arrow keys lead on. */
export function GroupTitle({ row, current, focusable }: { row: CompareGroup; current: boolean; focusable: boolean }) {
  const t = useT()
  const letters = useApp((state) => state.address.with)
  const alignment = row.links[0]?.alignment
  if (!alignment) return null
  return (
    <span className={styles.title}>
      <PlaceLink
        to={{ view: 'compare', ...(letters !== undefined && { with: letters }), open: row.id }}
        data-group={row.id}
        tabIndex={focusable ? 0 : -1}
        aria-current={current ? 'true' : undefined}
      >
        <span className={styles.number}>{formatNumber(row.number)}</span> <GivenWords>{alignment.label}</GivenWords>
      </PlaceLink>
      <span className={styles.relation} data-relation={alignment.relation}>{t(`compare.relation.${alignment.relation}`)}</span>
    </span>
  )
}
