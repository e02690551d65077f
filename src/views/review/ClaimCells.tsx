import { useState } from 'react'
import { settledCell } from '../../corpus/edits/newClaim.ts'
import type { Assertion, Claim } from '../../corpus/model.ts'
import { useT } from '../../locales/useT.ts'
import { Chain } from '../../parts/Chain.tsx'
import { CellMark } from '../../parts/StanceMark.tsx'
import { markWords, meaningOf } from '../../parts/stance.ts'
import { Button } from '../../ui/Button.tsx'
import { BigLetter } from '../../ui/Letters.tsx'
import styles from './ReviewCells.module.css'
import { FieldInput } from './FieldInput.tsx'
import { cellFields } from './fields.ts'
import form from './Form.module.css'
import { FilePassages } from './Passages.tsx'
import { useReview } from './reviewContext.ts'
import { StateMark } from './StateMark.tsx'
import { useDraft } from './useDraft.ts'
import { useFocusOnClose } from './useFocusOnClose.ts'

/** So many articles that say nothing of a claim are shown each; more are put away. */
const SILENT_SHOWN = 8

/** What each article does with a claim: stance, on whose word, the passages. Each can be changed by itself. */
export function ClaimCells({ claim, editing, onOpen }: { claim: Claim; editing: boolean; onOpen: () => void }) {
  const t = useT()
  const [open, setOpen] = useState<string>()
  const silent = claim.assertions.filter(({ stance }) => stance === 'silent')
  const away = silent.length > SILENT_SHOWN ? new Set(silent) : new Set<Assertion>()
  const [isAway, setAway] = useState(true)
  const cells = (shown: readonly Assertion[]) => (
    <ul className={styles.list}>
      {shown.map((cell) => (
        <Cell
          key={cell.article} claim={claim} cell={cell} open={open === cell.article} onDone={() => setOpen(undefined)}
          onOpen={() => {
            onOpen()
            setOpen(open === cell.article ? undefined : cell.article)
          }}
        />
      ))}
    </ul>
  )
  return (
    <section className={styles.cells} aria-label={t('review.cells')}>
      <h3 className={styles.title}>{t('review.cells')}</h3>
      {editing && <p className={form.hint}>{t('review.cells.hint')}</p>}
      {cells(claim.assertions.filter((cell) => !away.has(cell)))}
      {away.size > 0 && (
        <details onToggle={({ currentTarget }) => setAway(!currentTarget.open)}>
          <summary className={styles.silent}>{t('review.cells.silent', { count: away.size })}</summary>
          {!isAway && cells([...away])}
        </details>
      )}
    </section>
  )
}

interface CellProps { claim: Claim; cell: Assertion; open: boolean; onOpen: () => void; onDone: () => void }

function Cell({ claim, cell, open, onOpen, onDone }: CellProps) {
  const t = useT()
  const { file } = useReview()
  const article = file.articles.find(({ id }) => id === cell.article)
  const speaks = cell.stance !== 'silent' && cell.stance !== 'not-knowable'
  const letter = article?.letter ?? '?'
  const opener = useFocusOnClose(open)
  return (
    <li className={styles.cell}>
      <div className={styles.line}>
        <BigLetter letter={letter} name={article?.outlet.value ?? ''} />
        <CellMark claim={claim} assertion={cell} />
        <span aria-hidden="true">{markWords(meaningOf(claim, cell), cell.hedges, t)}</span>
        {speaks && <span className={styles.quiet}>{t(`certainty.${cell.certainty}`)}</span>}
        {(speaks || cell.review === 'suggested') && <StateMark state={cell.review ?? 'confirmed'} />}
        <Button ref={opener} look="plain" aria-label={t('review.cell.edit.named', { letter })} aria-expanded={open} onClick={onOpen}>{t('review.cell.edit')}</Button>
      </div>
      {cell.chain.length > 0 && <Chain letter={letter} chain={cell.chain} />}
      {open ? <CellForm claim={claim} cell={cell} letter={letter} onDone={onDone} /> : cell.evidence.length > 0 && <FilePassages evidence={cell.evidence} />}
    </li>
  )
}

const saidOnlyBySpeakers: ReadonlySet<string> = new Set(['chain', 'certainty', 'polarity', 'hedges', 'origin', 'evidence'])

function CellForm({ claim, cell, letter, onDone }: { claim: Claim; cell: Assertion; letter: string; onDone: () => void }) {
  const t = useT()
  const { decide } = useReview()
  const draft = useDraft(cell)
  const stance = draft.values.stance as Assertion['stance']
  const speaks = stance !== 'silent' && stance !== 'not-knowable'
  const fields = cellFields.filter(({ name }) => speaks ? name !== 'chain' || stance !== 'asserts' : !saidOnlyBySpeakers.has(name))
  function save(): void {
    // A cell belongs together: what no longer fits the new stance changes with it.
    const settled = settledCell(draft.values as unknown as Assertion) as unknown as Record<string, unknown>
    const { origin } = draft.values
    const after: Record<string, unknown> = { ...settled, origin: speaks ? origin ?? null : null }
    const before = cell as unknown as Record<string, unknown>
    const change = Object.fromEntries(['stance', 'voice', 'chain', 'certainty', 'polarity', 'origin', 'hedges', 'note', 'evidence']
      .filter((name) => JSON.stringify(after[name] ?? null) !== JSON.stringify(before[name] ?? null)).map((name) => [name, after[name] ?? null]))
    const said = t('review.said.cell', { letter, what: claim.text })
    const faults = decide(Object.keys(change).length === 0
      ? { kind: 'review', records: [{ list: 'claims', id: claim.id, article: cell.article }], to: 'confirmed' }
      : { kind: 'correct', record: { list: 'claims', id: claim.id, article: cell.article }, change }, said)
    draft.setFaults(faults)
    if (faults.length === 0) onDone()
  }
  return (
    <form
      className={form.form} noValidate aria-label={t('review.cell.of', { letter })}
      onSubmit={(event) => {
        event.preventDefault()
        save()
      }}
      onKeyDown={({ key }) => {
        if (key === 'Escape') onDone()
      }}
    >
      {fields.map((field, at) => (
        <FieldInput key={field.name} field={field} value={draft.values[field.name]} first={at === 0} article={cell.article} fault={draft.faults.find((each) => each.field === field.name)?.why} onChange={(value) => draft.set(field.name, value)} />
      ))}
      {draft.faults.length > 0 && <p role="alert" className={form.fault}>{t('review.not-saved', { count: draft.faults.length })}</p>}
      <p className={form.buttons}>
        <Button type="submit" look="main">{t('review.cell.save')}</Button>
        <Button look="plain" onClick={onDone}>{t('review.cancel')}</Button>
      </p>
    </form>
  )
}
