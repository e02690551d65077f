import { useRef, useState } from 'react'
import { following, newRecord, tidied, type Creatable } from '../../corpus/edits/newRecord.ts'
import type { ListName, RecordOf } from '../../corpus/parse/evidencePlaces.ts'
import { useT } from '../../locales/useT.ts'
import { Button } from '../../ui/Button.tsx'
import form from './Form.module.css'
import styles from './MoreTools.module.css'
import { RecordFields } from './RecordFields.tsx'
import { nameOfRecord, useReview } from './reviewContext.ts'
import { useDraft } from './useDraft.ts'
import { useFocusOnFault } from './useFocusOnFault.ts'

interface NewRecordProps { list: Creatable; onMade: (key: string) => void }

const freshId = (): string => `own-${crypto.randomUUID()}`

/** Puts away a form for a record of one's own: an entry that no program suggested. */
export function NewRecord({ list, onMade }: NewRecordProps) {
  const t = useT()
  const [id, setId] = useState(freshId)
  const [open, setOpen] = useState(false)
  const summary = useRef<HTMLElement>(null)
  return (
    <details className={styles.tool} open={open} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary ref={summary}>{t(`review.add.${list}`)}</summary>
      {open && (
        <NewRecordForm
          key={id} list={list} id={id}
          onMade={(key) => {
            setOpen(false)
            setId(freshId())
            onMade(key)
          }}
          onCancel={() => {
            setOpen(false)
            setId(freshId())
            summary.current?.focus()
          }}
        />
      )}
    </details>
  )
}

interface NewRecordFormProps extends NewRecordProps { id: string; onCancel: () => void }

/** Nothing is made before all that it needs is there. */
function NewRecordForm({ list, id, onMade, onCancel }: NewRecordFormProps) {
  const t = useT()
  const { file, decide } = useReview()
  const [blank] = useState(() => newRecord(list, id))
  const draft = useDraft(blank)
  const { box, tried, look } = useFocusOnFault()
  function make(): void {
    const typed = tidied(Object.fromEntries(Object.entries(draft.values).filter(([, value]) => value !== null && value !== undefined)))
    const record = { ...typed, ...following(list, typed), id }
    const faults = decide({ kind: 'add', list, record }, t('review.said.made', { what: nameOfRecord(file, list, record as unknown as RecordOf<ListName>) }))
    draft.setFaults(faults)
    if (faults.length === 0) onMade(`${list}.${id}`)
    else look()
  }
  return (
    <form
      ref={box} className={form.form} noValidate aria-label={t(`review.add.${list}`)}
      onSubmit={(event) => {
        event.preventDefault()
        make()
      }}
      onKeyDown={({ key }) => {
        if (key === 'Escape') onCancel()
      }}
    >
      <RecordFields list={list} draft={draft} isNew />
      {draft.faults.length > 0 && <p key={tried} role="alert" className={form.fault}>{t('review.not-added', { count: draft.faults.length })}</p>}
      <p className={form.buttons}>
        <Button type="submit" look="main">{t('review.add.do')}</Button>
        <Button look="plain" onClick={onCancel}>{t('review.cancel')}</Button>
      </p>
    </form>
  )
}
