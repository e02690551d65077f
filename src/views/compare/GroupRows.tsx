import { memo } from 'react'
import { useT } from '../../locales/useT.ts'
import { BigLetter } from '../../ui/Letters.tsx'
import { GroupNotes } from './GroupNotes.tsx'
import { GroupTitle } from './GroupTitle.tsx'
import styles from './GroupRows.module.css'
import type { GroupShown } from './useComparison.ts'
import { Words } from './Words.tsx'

interface GroupRowsProps {
  group: GroupShown
  /** Articles whose whole text is there. */
  whole: ReadonlySet<string>
  current: boolean
  focusable: boolean
}

/** A group in the table: its title, the sentences on one line, and what is said of them. */
export const GroupRows = memo(function GroupRows({ group, whole, current, focusable }: GroupRowsProps) {
  const t = useT()
  const { row, words } = group
  const present = row.cells.flatMap(({ sentences }, at) => (sentences.length > 0 ? [at] : []))
  const relation = row.links[0]?.alignment.relation ?? 'related'
  return (
    <tbody className={`${styles.group} ${current ? styles.current : ''}`}>
      <tr>
        <th scope="rowgroup" colSpan={row.cells.length} className={styles.title}>
          <GroupTitle row={row} current={current} focusable={focusable} />
        </th>
      </tr>
      <tr className={styles[relation]}>
        {row.cells.map(({ article, sentences }, at) => {
          const line = [at > (present[0] ?? 0) && at <= (present.at(-1) ?? 0) && styles.before, at >= (present[0] ?? 0) && at < (present.at(-1) ?? 0) && styles.after]
          return (
            <td key={article.id} className={[styles.cell, ...line].filter(Boolean).join(' ')}>
              {sentences.length > 0 ? (
                <>
                  <span className={styles.knot}><BigLetter letter={article.letter} name={article.outlet.value} /></span>
                  <Words article={article} sentences={sentences} words={words} whole={whole.has(article.id)} says={present.length > 2} />
                </>
              ) : <p className={styles.absent}>{t('compare.absent', { letter: article.letter })}</p>}
            </td>
          )
        })}
      </tr>
      <tr>
        <td colSpan={row.cells.length} className={styles.below}><GroupNotes group={group} /></td>
      </tr>
    </tbody>
  )
})
