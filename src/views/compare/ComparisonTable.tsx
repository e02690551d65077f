import { useState } from 'react'
import { useT } from '../../locales/useT.ts'
import { Button } from '../../ui/Button.tsx'
import { BigLetter } from '../../ui/Letters.tsx'
import { usePrinting } from '../../ui/usePrinting.ts'
import { GivenWords } from '../../ui/GivenWords.tsx'
import { AloneRows } from './AloneRows.tsx'
import styles from './ComparisonTable.module.css'
import { GroupRows } from './GroupRows.tsx'
import { lettersOf } from './noteWords.ts'
import { isGroup, type ComparisonShown } from './useComparison.ts'
import type { Walk } from './useWalk.ts'

/** The comparison with a column an article. */
export function ComparisonTable({ comparison: { articles, rows, groups, texts }, walk }: { comparison: ComparisonShown; walk: Walk }) {
  const t = useT()
  const [unfolded, setUnfolded] = useState(false)
  const printing = usePrinting()
  const alone = rows.flatMap((shown) => (isGroup(shown) ? [] : shown.row.cells)).reduce((sum, { sentences }) => sum + sentences.length, 0)
  const whole = new Set(articles.filter(({ id }) => texts.get(id)?.whole !== undefined).map(({ id }) => id))
  const folded = !unfolded && groups.length > 0 && !printing
  return (
    <>
      <table className={styles.table} onKeyDown={walk.onKeyDown}>
        <caption className="unseen">{t('compare.table', { letters: lettersOf(articles) })}</caption>
        <thead>
          <tr>
            {articles.map((article) => {
              const from = texts.get(article.id)?.whole?.from ?? 'excerpts'
              return (
                <th key={article.id} scope="col" className={styles.head}>
                  <span><BigLetter letter={article.letter} name="" /> <GivenWords>{article.outlet.value}</GivenWords></span>
                  <span className={styles.from}>{t(`compare.words.${from}`)}</span>
                </th>
              )
            })}
          </tr>
        </thead>
        {rows.map((shown) => (isGroup(shown)
          ? <GroupRows key={shown.row.id} group={shown} whole={whole} current={groups[walk.at ?? -1] === shown} focusable={groups[walk.at ?? 0] === shown} />
          : <AloneRows key={`${shown.row.id} ${folded}`} alone={shown} whole={whole} folded={folded} />))}
      </table>
      {groups.length > 0 && (
        <div className={styles.walk} role="group" aria-label={t('compare.walk')} data-screen-only>
          <Button disabled={walk.at === 0} onClick={() => walk.go((walk.at ?? 0) - 1)}>{t('compare.previous')}</Button>
          <span aria-live="polite">{walk.at === undefined ? '' : t('compare.position.long', { number: walk.at + 1, count: groups.length })}</span>
          <Button disabled={walk.at === groups.length - 1} onClick={() => walk.go(walk.at === undefined ? 0 : walk.at + 1)}>{t('compare.next')}</Button>
          <span className={styles.keys}>{t('compare.keys')}</span>
          {alone > 0 && <label className={styles.unfold}><input type="checkbox" checked={unfolded} onChange={() => setUnfolded(!unfolded)} />{t('compare.unfold', { count: alone })}</label>}
        </div>
      )}
    </>
  )
}
