import type { CSSProperties } from 'react'
import type { BinCount, ClassRow } from '../../lessons/answers/classMatrix.ts'
import type { Step } from '../../lessons/steps.ts'
import type { Words } from '../../lessons/words.ts'
import { useT } from '../../locales/useT.ts'
import { AnswerWords } from '../../parts/AnswerWords.tsx'
import { StepWords } from '../../parts/StepWords.tsx'
import styles from './BinBars.module.css'

/** What was chosen in a row, as a list with bars; what nobody chose only where the key has it. */
export function BinBars({ row, keyShown }: { row: ClassRow; keyShown: boolean }) {
  if (row.step.kind === 'mark') return <MarkedPassage row={row} tokens={row.step.tokens} language={row.step.language} keyShown={keyShown} />
  const bins = row.bins.filter(({ count, key }) => count > 0 || (keyShown && key !== undefined))
  return (
    <ul className={`${styles.bars} ${row.step.kind === 'number' || row.step.kind === 'order' ? styles.brief : ''}`}>
      {bins.map((bin) => (
        <li key={bin.id}>
          <span className={styles.label}><BinLabel label={bin.label} step={row.step} /></span>
          <BinCell bin={bin} keyShown={keyShown} />
        </li>
      ))}
    </ul>
  )
}

interface MarkedPassageProps { row: ClassRow; tokens: readonly string[]; language: string; keyShown: boolean }

/** The passage once, and under each word how many marked it. */
function MarkedPassage({ row, tokens, language, keyShown }: MarkedPassageProps) {
  const t = useT()
  const counts = new Map(row.bins.map((bin) => [bin.id, bin]))
  return (
    <p className={styles.passage}>
      {tokens.map((token, at) => {
        const bin = counts.get(String(at))
        const right = keyShown && bin?.key === 'right'
        return (
          <span key={at} className={styles.word}>
            <span className={right ? styles.rightWord : undefined} lang={language}>{token.trim()}</span>
            <span className={styles.track} aria-hidden="true"><span className={styles.bar} style={{ '--share': bin?.share ?? 0 } as CSSProperties} /></span>
            <span className={styles.under}>{bin && bin.count > 0 && <>{bin.count}<span className="unseen"> {t('class.cell', { count: bin.count })}</span></>}{right && <> ✓<span className="unseen"> {t('class.key')}</span></>}</span>
          </span>
        )
      })}
    </p>
  )
}

/** The words of a bin; a place in an order says that it is one, and a number what was counted: beside it stands how many chose it. */
export function BinLabel({ label, step }: { label: Words; step: Step }) {
  const t = useT()
  if (step.kind === 'number') return <><StepWords of={step.unit} />: <AnswerWords of={label} /></>
  return step.kind === 'order' && 'words' in label ? <>{t('class.place', { place: label.words })}</> : <AnswerWords of={label} />
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
