import { useRef, type PointerEvent } from 'react'
import { useT } from '../../locales/useT.ts'
import { Button } from '../../ui/Button.tsx'
import { BigLetter } from '../../ui/Letters.tsx'
import styles from './GroupPager.module.css'
import { GroupNotes } from './GroupNotes.tsx'
import { GroupTitle } from './GroupTitle.tsx'
import { useAloneWords } from './useAloneWords.ts'
import type { AloneShown, ComparisonShown } from './useComparison.ts'
import type { Walk } from './useWalk.ts'
import { Words } from './Words.tsx'

/** How far a finger goes sideways, in CSS pixels, before it is a swipe. */
const SWIPE = 48

/** The comparison on a narrow screen: one group at a time, its sentences beneath each other. */
export function GroupPager({ comparison: { rows, groups, texts }, walk }: { comparison: ComparisonShown; walk: Walk }) {
  const t = useT()
  const from = useRef<{ x: number; y: number } | undefined>(undefined)
  const at = walk.at ?? 0
  const group = groups[at]
  if (!group) return null
  const { row, words } = group
  const place = rows.indexOf(group)
  const around = [{ shown: at === 0 ? rows[place - 1] : undefined, when: 'before' }, { shown: rows[place + 1], when: 'after' }] as const
  const whole = new Set([...texts].filter(([, text]) => text.whole !== undefined).map(([id]) => id))

  function swiped(event: PointerEvent<HTMLElement>): void {
    const start = from.current
    from.current = undefined
    if (!start) return
    const across = event.clientX - start.x
    if (Math.abs(across) < SWIPE || Math.abs(across) < 2 * Math.abs(event.clientY - start.y)) return
    const step = getComputedStyle(event.currentTarget).direction === 'rtl' ? -1 : 1
    walk.go(at + (across < 0 ? step : -step))
  }

  return (
    <section
      className={styles.pager}
      aria-label={t('compare.position.long', { number: at + 1, count: groups.length })}
      onKeyDown={walk.onKeyDown}
      onPointerDown={(event) => {
        from.current = event.pointerType === 'mouse' ? undefined : { x: event.clientX, y: event.clientY }
      }}
      onPointerUp={swiped}
      onPointerCancel={() => {
        from.current = undefined
      }}
    >
      <div className={styles.steps} role="group" aria-label={t('compare.walk')}>
        <Button disabled={at === 0} onClick={() => walk.go(at - 1)}>{t('compare.previous')}</Button>
        <span aria-live="polite">{t('compare.position', { number: at + 1, count: groups.length })}</span>
        <Button disabled={at === groups.length - 1} onClick={() => walk.go(at + 1)}>{t('compare.next')}</Button>
      </div>
      <div className={styles.card}>
        <h2 className={styles.title}><GroupTitle row={row} current focusable /></h2>
        <ol className={styles.cells}>
          {row.cells.map(({ article, sentences }) => (
            <li key={article.id}>
              <BigLetter letter={article.letter} name={article.outlet.value} />
              <div>
                {sentences.length === 0 && <p className={styles.absent}>{t('compare.absent', { letter: article.letter })}</p>}
                <Words article={article} sentences={sentences} words={words} whole={whole.has(article.id)} says={row.cells.length > 2} />
              </div>
            </li>
          ))}
        </ol>
        <GroupNotes key={row.id} group={group} />
        <p className={styles.swipe}>{t('compare.swipe')}</p>
      </div>
      {around.map(({ shown, when }) => shown?.row.kind === 'alone' && <AloneFold key={shown.row.id} alone={shown as AloneShown} when={when} whole={whole} />)}
    </section>
  )
}

function AloneFold({ alone: { row, words }, when, whole }: { alone: AloneShown; when: 'before' | 'after'; whole: ReadonlySet<string> }) {
  const t = useT()
  const what = useAloneWords(row)
  return (
    <details className={styles.alone}>
      <summary>{t(`compare.alone.${when}`, { what })}</summary>
      <ol className={styles.cells}>
        {row.cells.filter(({ sentences }) => sentences.length > 0).map(({ article, sentences }) => (
          <li key={article.id}>
            <BigLetter letter={article.letter} name={article.outlet.value} />
            <div><Words article={article} sentences={sentences} words={words} whole={whole.has(article.id)} /></div>
          </li>
        ))}
      </ol>
    </details>
  )
}
