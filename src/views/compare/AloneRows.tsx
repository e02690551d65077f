import { memo, useState } from 'react'
import { useT } from '../../locales/useT.ts'
import styles from './AloneRows.module.css'
import { useAloneWords } from './useAloneWords.ts'
import type { AloneShown } from './useComparison.ts'
import { Words } from './Words.tsx'

interface AloneRowsProps {
  alone: AloneShown
  whole: ReadonlySet<string>
  folded: boolean
}

/** Sentences between two groups that only one of the articles has, each in its column; folded at first. */
export const AloneRows = memo(function AloneRows({ alone: { row, words }, whole, folded }: AloneRowsProps) {
  const t = useT()
  const [open, setOpen] = useState(!folded)
  return (
    <tbody className={styles.alone}>
      <tr>
        <th scope="rowgroup" colSpan={row.cells.length}>
          <button type="button" aria-expanded={open} onClick={() => setOpen(!open)}>{useAloneWords(row)}</button>
        </th>
      </tr>
      {open && (
        <tr>
          {row.cells.map(({ article, sentences }) => (
            <td key={article.id} className={styles.cell}>
              {sentences.length > 0 && <p className={styles.only}>{t('compare.alone', { count: sentences.length, letter: article.letter })}</p>}
              <Words article={article} sentences={sentences} words={words} whole={whole.has(article.id)} />
            </td>
          ))}
        </tr>
      )}
    </tbody>
  )
})
