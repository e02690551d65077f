import { useId, useState } from 'react'
import type { ClassRow, ClassStep } from '../../lessons/answers/classMatrix.ts'
import { formatShare } from '../../locales/formats.ts'
import { useT } from '../../locales/useT.ts'
import type { Step } from '../../lessons/steps.ts'
import { LessonPassage } from '../../parts/LessonPassage.tsx'
import { StepWords, wordsOf } from '../../parts/StepWords.tsx'
import { tableRoles } from '../../ui/tableRoles.ts'
import { usePrinting } from '../../ui/usePrinting.ts'
import { BinBars, BinCell, BinLabel } from './BinBars.tsx'
import { RowAbout } from './RowAbout.tsx'
import { RowSpread } from './RowSpread.tsx'
import styles from './ClassStepRows.module.css'

interface ClassStepRowsProps {
  step: ClassStep
  of: number
  blind: boolean
  keyShown: boolean
  /** Closed until somebody opens it: in a long lesson. Open on paper. */
  folded: boolean
}

/** One step, to fold and unfold: its head says how far the class agrees. */
export function ClassStepRows({ step: { step, number, answered, rows }, of, blind, keyShown, folded }: ClassStepRowsProps) {
  const t = useT()
  const title = useId()
  const printing = usePrinting()
  const [open, setOpen] = useState(!folded)
  const least = Math.min(...rows.filter((row) => row.answered > 0).map(({ top }) => top))
  return (
    <details className={styles.step} open={open || printing} onToggle={({ currentTarget }) => { if (!printing) setOpen(currentTarget.open) }}>
      <summary>
        <h3 id={title} className={styles.title}><span className={styles.number}>{t('class.step', { number })}</span> <StepWords of={step.prompt} /></h3>
        <span className={styles.answered}>
          {answered === 0 ? t('class.step.nobody') : t('class.step.answered', { answered, of })}
          {Number.isFinite(least) && ` · ${t(rows.length > 1 ? 'class.least' : 'class.top', { share: formatShare(least) })}`}
        </span>
      </summary>
      {(open || printing) && <StepRows step={step} rows={rows} title={title} blind={blind} keyShown={keyShown} />}
    </details>
  )
}

interface StepRowsProps {
  step: Step
  rows: readonly ClassRow[]
  title: string
  blind: boolean
  keyShown: boolean
}

/** Entries against bins as a table, or row by row where the bins are words, numbers or whole sentences. */
function StepRows({ step, rows, title, blind, keyShown }: StepRowsProps) {
  const tabled = step.kind === 'sort' || step.kind === 'order'
  const split = step.kind === 'assign'
  return (
    <>
      {(tabled || split) && <BinTable rows={split ? rows.filter(({ decision }) => decision.part === 'stance') : rows} title={title} blind={blind} keyShown={keyShown} />}
      {!tabled && (
        <ul className={styles.list}>
          {rows.filter(({ decision }) => !split || decision.part === 'claim').map((row) => (
            <li key={row.id}>
              {row.step.kind === 'choice' && row.decision.passages.length > 0 ? row.decision.passages.slice(0, 1).map((evidence) => <LessonPassage key={evidence.start} evidence={evidence} blind={blind} />) : <RowAbout row={row} blind={blind} />}
              <BinBars row={row} keyShown={keyShown} />
              <RowSpread row={row} keyShown={keyShown} />
            </li>
          ))}
        </ul>
      )}
    </>
  )
}

/** Entries against bins. On a narrow screen every row becomes a block, its cells named by their bins. */
function BinTable({ rows, title, blind, keyShown }: { rows: readonly ClassRow[]; title: string; blind: boolean; keyShown: boolean }) {
  const t = useT()
  const [first] = rows
  if (!first) return null
  const place = first.step.kind === 'order'
  return (
    <div className={styles.scroll} role="group" aria-labelledby={title}>
      {/* Roles: on a narrow screen rows are blocks, and browsers forget then what they are. */}
      <table className={styles.table} {...tableRoles.table}>
        <thead {...tableRoles.group}>
          <tr {...tableRoles.row}>
            <th {...tableRoles.column}>{t('class.entry')}</th>
            {first.bins.map(({ id, label }) => <th key={id} {...tableRoles.column} className={styles.bin}><BinLabel label={label} step={first.step} /></th>)}
          </tr>
        </thead>
        <tbody {...tableRoles.group}>
          {rows.map((row) => (
            <tr key={row.id} {...tableRoles.row}>
              <th {...tableRoles.head} className={styles.entry}>
                <RowAbout row={row} blind={blind} />
                {keyShown && row.contested !== undefined && <span className={styles.contested}>⁇ {t('class.contested')}</span>}
                <details className={styles.more} data-screen-only>
                  <summary>{t('class.open')}</summary>
                  <RowSpread row={row} keyShown={keyShown} />
                </details>
              </th>
              {row.bins.map((bin) => (
                <td key={bin.id} {...tableRoles.cell} data-bin={place ? t('class.place', { place: wordsOf(bin.label, t) }) : wordsOf(bin.label, t)}><BinCell bin={bin} keyShown={keyShown} /></td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
