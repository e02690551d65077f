import type { CSSProperties } from 'react'
import type { BinCount, ClassRow } from '../../lessons/answers/classMatrix.ts'
import type { Words } from '../../lessons/words.ts'
import { useT } from '../../locales/useT.ts'
import { AnswerWords } from '../../parts/AnswerWords.tsx'
import styles from './BinBars.module.css'

/** What was chosen in a row, as a list with bars; what nobody chose only where the key has it. */
export function BinBars({ row, keyShown }: { row: ClassRow; keyShown: boolean }) {
  const bins = row.bins.filter(({ count, key }) => count > 0 || (keyShown && key !== undefined))
  return (
    <ul className={styles.bars}>
      {bins.map((bin) => (
        <li key={bin.id}>
          <span className={styles.label}><BinLabel label={bin.label} place={row.step.kind === 'order'} /></span>
          <BinCell bin={bin} keyShown={keyShown} />
        </li>
      ))}
    </ul>
  )
}

/** The words of a bin; a place in an order says that it is one. */
export function BinLabel({ label, place }: { label: Words; place: boolean }) {
  const t = useT()
  return place && 'words' in label ? <>{t('class.place', { place: label.words })}</> : <AnswerWords of={label} />
}

/** A count with its bar, which prints without colour, and the key's mark as a word. */
export function BinCell({ bin: { count, share, key }, keyShown }: { bin: BinCount; keyShown: boolean }) {
  const t = useT()
  const mark = keyShown ? key : undefined
  return (
    <span className={styles.cell}>
      <span className={styles.count}>{count}<span className="unseen"> {t('class.cell', { count })}</span></span>
      <span className={`${styles.track} ${mark === 'right' ? styles.right : ''}`} aria-hidden="true"><span className={styles.bar} style={{ '--share': share } as CSSProperties} /></span>
      {mark !== undefined && <span className={styles.key}>{mark === 'right' ? `✓ ${t('class.key')}` : `○ ${t('class.key.accepted')}`}</span>}
    </span>
  )
}
