import { useId } from 'react'
import type { StoryEvent } from '../../corpus/model.ts'
import { useT } from '../../locales/useT.ts'
import { Button } from '../../ui/Button.tsx'
import styles from './Form.module.css'
import { RecordPicker } from './RecordPicker.tsx'
import { useFocusBack } from './useFocusBack.ts'

type Participants = StoryEvent['participants']

/** Who or what had a part in an event, and which. */
export function ParticipantsField({ label, participants, onChange }: { label: string; participants: Participants; onChange: (participants: Participants) => void }) {
  const t = useT()
  const id = useId()
  const [adder, focusAdder] = useFocusBack<HTMLButtonElement>()
  const put = (at: number, change: Partial<Participants[number]>): void => onChange(participants.map((each, place) => (place === at ? { ...each, ...change } : each)))
  return (
    <fieldset className={styles.group}>
      <legend className={styles.label}>{label}</legend>
      {participants.map(({ entity, role }, at) => (
        <div key={at} className={styles.link}>
          <RecordPicker label={t('review.participant.entity', { at: at + 1 })} lists={['entities']} value={entity === '' ? undefined : entity} onChoose={(chosen) => put(at, { entity: chosen ?? '' })} />
          <label htmlFor={`${id}-${at}`} className={styles.label}>{t('review.participant.role', { at: at + 1 })}</label>
          <input id={`${id}-${at}`} dir="auto" className={styles.input} value={role} onChange={({ target }) => put(at, { role: target.value })} />
          <Button
            look="plain"
            onClick={() => {
              onChange(participants.filter((_, place) => place !== at))
              focusAdder()
            }}
          >
            {t('review.participant.remove', { at: at + 1 })}
          </Button>
        </div>
      ))}
      <Button ref={adder} onClick={() => onChange([...participants, { entity: '', role: '' }])}>{t('review.participant.add')}</Button>
    </fieldset>
  )
}
