import { useState } from 'react'
import { formsOf } from '../../corpus/edits/checkDecision.ts'
import { useT } from '../../locales/useT.ts'
import { Button } from '../../ui/Button.tsx'
import { GivenWords } from '../../ui/GivenWords.tsx'
import styles from './Form.module.css'
import { useReview } from './reviewContext.ts'

/** Takes some of the forms of a name out and makes them another one. Undo puts them together again. */
export function SplitForm({ id }: { id: string }) {
  const t = useT()
  const { file, decide } = useReview()
  const [taken, setTaken] = useState<readonly string[]>([])
  const entity = file.entities.find((each) => each.id === id)
  if (entity === undefined) return null
  const forms = formsOf(entity).filter((form) => form !== entity.name)
  if (forms.length === 0) return null
  return (
    <fieldset className={styles.group}>
      <legend className={styles.label}>{t('review.split')}</legend>
      <p className={styles.hint}>{t('review.split.hint')}</p>
      {forms.map((form) => (
        <label key={form} className={styles.flag}>
          <input type="checkbox" checked={taken.includes(form)} onChange={({ target }) => setTaken(target.checked ? [...taken, form] : taken.filter((each) => each !== form))} />
          <GivenWords>{form}</GivenWords>
        </label>
      ))}
      <Button
        disabled={taken.length === 0}
        onClick={() => {
          const name = taken[0] ?? ''
          decide({ kind: 'split', entity: id, forms: [...taken], as: { id: `own-${crypto.randomUUID()}`, type: entity.type, name } }, t('review.said.split', { what: entity.name, name }))
          setTaken([])
        }}
      >
        {t('review.split.do')}
      </Button>
    </fieldset>
  )
}
