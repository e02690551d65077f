import { following, tidied } from '../../corpus/edits/newRecord.ts'
import type { Claim } from '../../corpus/model.ts'
import type { ListName, RecordOf } from '../../corpus/parse/evidencePlaces.ts'
import { useT } from '../../locales/useT.ts'
import { Button } from '../../ui/Button.tsx'
import styles from './Form.module.css'
import { isMergeable } from './fields.ts'
import { MergeForm } from './MergeForm.tsx'
import { RecordFields } from './RecordFields.tsx'
import { findRecord, nameOf, nameOfRecord, useReview } from './reviewContext.ts'
import { SplitForm } from './SplitForm.tsx'
import { useDraft } from './useDraft.ts'
import { useFocusOnFault } from './useFocusOnFault.ts'

/** The form of one record: its fields, and for what can be merged or split the ways to do that. Escape leaves all as it was. */
export function EditRecord({ list, id, onDone }: { list: ListName; id: string; onDone: () => void }) {
  const { file } = useReview()
  const found = findRecord(file, [list], id)
  return found && (
    <div className={styles.edit}>
      <RecordForm list={list} id={id} record={found.record} onDone={onDone} />
      {isMergeable(list) && <MergeForm list={list} id={id} />}
      {list === 'entities' && <SplitForm id={id} />}
    </div>
  )
}

function RecordForm({ list, id, record, onDone }: { list: ListName; id: string; record: object; onDone: () => void }) {
  const t = useT()
  const { file, decide } = useReview()
  const draft = useDraft(record)
  const { box, tried, look } = useFocusOnFault()
  // A claim is not checked before its articles are.
  const isOpen = list === 'claims' && (record as Claim).assertions.some(({ review }) => review === 'suggested')
  function save(): void {
    if (Object.keys(draft.change).length === 0) {
      // The button says that it confirms.
      if (!isOpen && (record as { review?: string }).review === 'suggested') decide({ kind: 'review', records: [{ list, id }], to: 'confirmed' }, t('review.said.confirmed', { what: nameOf(file, [list], id) }))
      return onDone()
    }
    const change = tidied({ ...draft.change, ...following(list, draft.values) })
    const faults = decide({ kind: 'correct', record: { list, id }, change }, t(isOpen ? 'review.said.changed' : 'review.said.corrected', { what: nameOfRecord(file, list, { ...record, ...change } as RecordOf<ListName>) }))
    draft.setFaults(faults)
    if (faults.length === 0) onDone()
    else look()
  }
  return (
    <form
      ref={box}
      className={styles.form}
      aria-label={t('review.edit.of', { what: nameOf(file, [list], id) })}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        save()
      }}
      onKeyDown={({ key }) => {
        if (key === 'Escape') onDone()
      }}
    >
      <RecordFields list={list} draft={draft} />
      {draft.faults.length > 0 && <p key={tried} role="alert" className={styles.fault}>{t('review.not-saved', { count: draft.faults.length })}</p>}
      <p className={styles.buttons}>
        <Button type="submit" look="main">{t(isOpen ? 'review.save.open' : 'review.save')}</Button>
        <Button look="plain" onClick={onDone}>{t('review.cancel')}</Button>
      </p>
    </form>
  )
}
