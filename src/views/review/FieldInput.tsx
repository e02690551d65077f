import { useEffect, useId, useRef, type ReactNode } from 'react'
import type { DecisionFault } from '../../corpus/edits/checkDecision.ts'
import type { Article, ChainLink, Evidence, Relation, StoryEvent } from '../../corpus/model.ts'
import { isEdtf } from '../../corpus/parse/edtf.ts'
import { useT } from '../../locales/useT.ts'
import { LanguageField, PublishedField, SourcedField } from './ArticleFields.tsx'
import { ChainField } from './ChainField.tsx'
import { ObjectField, PlaceField } from './EntityFields.tsx'
import { EvidenceField } from './EvidenceField.tsx'
import { labelOfField, type Field } from './fields.ts'
import styles from './Form.module.css'
import { LinesField } from './LinesField.tsx'
import { ParticipantsField } from './ParticipantsField.tsx'
import { RecordPicker } from './RecordPicker.tsx'
import { RecordsField } from './RecordsField.tsx'
import type { MessageId } from '../../locales/messages.ts'

/** What marks a control whose value is at fault; false where it is not. */
export type Faulty = false | { 'aria-invalid': true; 'aria-describedby': string }

interface FieldInputProps {
  field: Field
  value: unknown
  /** Takes the focus when the form opens. */
  first?: boolean
  fault: DecisionFault['why'] | undefined
  /** Article that passages are taken from; any where left out. */
  article?: string
  /** Id of the record whose field it is: not offered where it would name itself. */
  record?: string | undefined
  onChange: (value: unknown) => void
}

/** One field of a form in the shape that its kind asks for, with what is wrong with it. */
export function FieldInput({ field, value, first = false, fault, article, record, onChange }: FieldInputProps) {
  const t = useT()
  const id = useId()
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (first) box.current?.querySelector<HTMLElement>('input, textarea, select')?.focus()
  }, [first])
  const label = t(labelOfField(field))
  const faulty: Faulty = fault !== undefined && { 'aria-invalid': true, 'aria-describedby': `${id}-fault` }
  const words = typeof value === 'string' ? value : ''
  const give = (text: string): void => onChange(text === '' && field.optional ? null : text)
  const labelled = (control: ReactNode, hint?: string): ReactNode => (
    <>
      <label htmlFor={id} className={styles.label}>{label}{field.optional && <span className={styles.hint}> {t('review.optional')}</span>}</label>
      {control}
      {hint !== undefined && <p className={styles.hint}>{hint}</p>}
    </>
  )
  function control(): ReactNode {
    switch (field.as) {
      case 'line':
        return labelled(<input id={id} dir="auto" className={styles.input} value={words} {...faulty} onChange={({ target }) => give(target.value)} />)
      case 'prose':
        return labelled(<textarea id={id} dir="auto" rows={2} className={styles.input} value={words} {...faulty} onChange={({ target }) => give(target.value)} />)
      case 'lines':
        return labelled(<LinesField id={id} lines={Array.isArray(value) ? value as string[] : []} onChange={onChange} />, t('review.lines'))
      case 'flag':
        return <label className={styles.flag}><input type="checkbox" checked={value === true} onChange={({ target }) => onChange(target.checked)} />{label}</label>
      case 'choice':
        return labelled(
          <select id={id} className={styles.input} value={words} {...faulty} onChange={({ target }) => onChange(target.value)}>
            {field.options.map((each) => <option key={each} value={each}>{t(`${field.words}.${each}` as MessageId)}</option>)}
          </select>,
        )
      case 'choices':
        return (
          <fieldset className={styles.choices} {...faulty}>
            <legend className={styles.label}>{label}</legend>
            {field.options.map((each) => {
              const chosen = Array.isArray(value) ? value as string[] : []
              return <label key={each} className={styles.flag}><input type="checkbox" checked={chosen.includes(each)} onChange={({ target }) => onChange(target.checked ? [...chosen, each] : chosen.filter((other) => other !== each))} />{t(`${field.words}.${each}` as MessageId)}</label>
            })}
          </fieldset>
        )
      case 'record':
        return <RecordPicker label={label} lists={field.lists} value={words === '' ? undefined : words} optional={field.optional === true} faulty={faulty} onChoose={(chosen) => onChange(chosen ?? null)} />
      case 'records':
        return <RecordsField label={label} lists={field.lists} values={Array.isArray(value) ? value as string[] : []} without={record} onChange={onChange} />
      case 'participants':
        return <ParticipantsField label={label} participants={Array.isArray(value) ? value as StoryEvent['participants'] : []} onChange={onChange} />
      case 'place':
        return <PlaceField label={label} place={(value ?? undefined) as StoryEvent['place']} faulty={faulty} onChange={onChange} />
      case 'object':
        return <ObjectField label={label} object={value as Relation['object']} faulty={faulty} onChange={onChange} />
      case 'sourced':
        return <SourcedField label={label} value={value as Article['title']} faulty={faulty} onChange={onChange} />
      case 'published':
        return <PublishedField label={label} value={value as Article['published']} faulty={faulty} onChange={onChange} />
      case 'language':
        return labelled(<LanguageField id={id} value={words} faulty={faulty} onChange={onChange} />)
      case 'address': {
        const { url } = (value ?? { url: '' }) as { url: string }
        return labelled(<input id={id} type="url" className={styles.input} value={url} {...faulty} onChange={({ target }) => onChange(target.value.trim() === '' ? null : { url: target.value.trim(), found: 'elsewhere' })} />)
      }
      case 'date': {
        const edtf = typeof value === 'object' && value !== null && 'edtf' in value ? String(value.edtf) : ''
        const unread = edtf !== '' && !isEdtf(edtf)
        return labelled(
          <input
            id={id} className={styles.input} value={edtf} {...faulty}
            onChange={({ target }) => onChange(target.value === '' ? null : { ...(value as object | null), edtf: target.value.trim(), inferred: (value as { inferred?: boolean } | null)?.inferred ?? false })}
          />,
          t(unread ? 'review.date.unread' : 'review.date.hint'),
        )
      }
      case 'chain':
        return <ChainField chain={Array.isArray(value) ? value as ChainLink[] : []} onChange={onChange} />
      case 'passage':
        return <EvidenceField label={label} evidence={value === undefined ? [] : [value as Evidence]} single onChange={([one]) => onChange(one)} />
      case 'evidence':
        return <EvidenceField label={label} evidence={Array.isArray(value) ? value as Evidence[] : []} {...(article !== undefined && { article })} onChange={onChange} />
    }
  }
  return (
    <div ref={box} className={styles.field} data-fault={fault}>
      {control()}
      {fault && <p id={`${id}-fault`} className={styles.fault}>{t(`review.fault.${fault}`)}</p>}
    </div>
  )
}
