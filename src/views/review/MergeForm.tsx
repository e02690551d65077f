import { useState } from 'react'
import { useT } from '../../locales/useT.ts'
import { Button } from '../../ui/Button.tsx'
import type { Mergeable } from './fields.ts'
import styles from './Form.module.css'
import { RecordPicker } from './RecordPicker.tsx'
import { nameOf, useReview } from './reviewContext.ts'

/** Makes another record one with this one, which keeps its name. Undo parts them again. */
export function MergeForm({ list, id }: { list: Mergeable; id: string }) {
  const t = useT()
  const { file, decide } = useReview()
  const [other, setOther] = useState<string>()
  const [fault, setFault] = useState(false)
  // The messages put quotation marks around a name: a statement has its own.
  const bareName = (record: string): string => nameOf(file, [list], record).replaceAll(/^[“"«]|[”"»]$/g, '')
  const name = bareName(id)
  return (
    <fieldset className={styles.group}>
      <legend className={styles.label}>{t('review.merge')}</legend>
      <p className={styles.hint}>{t('review.merge.hint', { what: name })}</p>
      <RecordPicker label={t('review.merge.with')} lists={[list]} value={other} without={id} onChoose={setOther} />
      {fault && <p role="alert" className={styles.fault}>{t('review.fault.no-such-record')}</p>}
      <Button
        disabled={other === undefined}
        onClick={() => {
          if (other === undefined) return
          const faults = decide({ kind: 'merge', list, into: id, from: [other] }, t('review.said.merged', { what: name, other: bareName(other) }))
          setFault(faults.length > 0)
          setOther(undefined)
        }}
      >
        {t('review.merge.do')}
      </Button>
    </fieldset>
  )
}
