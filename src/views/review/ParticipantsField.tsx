import { useId } from 'react'
import type { StoryEvent } from '../../corpus/model.ts'
import { useT } from '../../locales/useT.ts'
import styles from './Form.module.css'
import { RecordPicker } from './RecordPicker.tsx'
import { RowsField } from './RowsField.tsx'

type Participant = StoryEvent['participants'][number]

/** Who or what had a part in an event, and which. */
export function ParticipantsField({ label, participants, onChange }: { label: string; participants: readonly Participant[]; onChange: (participants: readonly Participant[]) => void }) {
  const t = useT()
  const id = useId()
  return (
    <RowsField
      label={label} rows={participants} blank={{ entity: '', role: '' }}
      add={t('review.participant.add')} remove={(at) => t('review.participant.remove', { at })} onChange={onChange}
    >
      {({ entity, role }, put, at) => (
        <>
          <RecordPicker label={t('review.participant.entity', { at: at + 1 })} lists={['entities']} value={entity === '' ? undefined : entity} onChoose={(chosen) => put({ entity: chosen ?? '', role })} />
          <label htmlFor={`${id}-${at}`} className={styles.label}>{t('review.participant.role', { at: at + 1 })}</label>
          <input id={`${id}-${at}`} dir="auto" className={styles.input} value={role} onChange={({ target }) => put({ entity, role: target.value })} />
        </>
      )}
    </RowsField>
  )
}
