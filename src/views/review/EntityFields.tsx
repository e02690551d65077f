import { useId, useState } from 'react'
import type { Relation, StoryEvent } from '../../corpus/model.ts'
import { useT } from '../../locales/useT.ts'
import type { Faulty } from './FieldInput.tsx'
import styles from './Form.module.css'
import { RecordPicker } from './RecordPicker.tsx'

type Place = NonNullable<StoryEvent['place']>

interface PlaceFieldProps { label: string; place: Place | undefined; faulty: Faulty; onChange: (place: Place | null) => void }

/** Where an event was: a place of the story. What the articles call it stays as it is. */
export function PlaceField({ label, place, faulty, onChange }: PlaceFieldProps) {
  const { wording, detail } = place ?? { wording: [], detail: [] }
  return (
    <RecordPicker
      label={label} lists={['entities']} value={place?.entity} optional faulty={faulty}
      onChoose={(entity) => onChange(entity !== undefined ? { entity, wording, detail } : wording.length + detail.length > 0 ? { wording, detail } : null)}
    />
  )
}

interface ObjectFieldProps { label: string; object: Relation['object']; faulty: Faulty; onChange: (object: Relation['object']) => void }

/** What a relation leads to: somebody or something of the story, or plain words. Both are kept while one chooses. */
export function ObjectField({ label, object, faulty, onChange }: ObjectFieldProps) {
  const t = useT()
  const id = useId()
  const [inWords, setInWords] = useState(!('entity' in object))
  const [entity, setEntity] = useState('entity' in object ? object.entity : '')
  const [words, setWords] = useState('words' in object ? object.words : '')
  return (
    <fieldset className={styles.group}>
      <legend className={styles.label}>{label}</legend>
      <div className={styles.choices}>
        {[false, true].map((each) => (
          <label key={String(each)} className={styles.flag}>
            <input
              type="radio" name={id} checked={inWords === each}
              onChange={() => {
                setInWords(each)
                onChange(each ? { words } : { entity })
              }}
            />
            {t(each ? 'review.object.words' : 'review.object.entity')}
          </label>
        ))}
      </div>
      {inWords
        ? (
          <input
            className={styles.input} dir="auto" aria-label={t('review.object.words')} value={words} {...faulty}
            onChange={({ target }) => {
              setWords(target.value)
              onChange({ words: target.value })
            }}
          />
        )
        : (
          <RecordPicker
            label={t('review.object.entity')} lists={['entities']} value={entity === '' ? undefined : entity} faulty={faulty}
            onChoose={(chosen = '') => {
              setEntity(chosen)
              onChange({ entity: chosen })
            }}
          />
        )}
    </fieldset>
  )
}
