import { useState } from 'react'
import type { Evidence } from '../../corpus/model.ts'
import { useT } from '../../locales/useT.ts'
import { Button } from '../../ui/Button.tsx'
import styles from './Form.module.css'
import { FilePassages } from './Passages.tsx'
import { useFocusBack } from './useFocusBack.ts'
import { WordPicker } from './WordPicker.tsx'

/** `single`: there is but one passage. */
interface EvidenceFieldProps { label: string; evidence: readonly Evidence[]; article?: string; single?: boolean; onChange: (evidence: readonly Evidence[]) => void }

/** The passages of a record: each can be taken out, and words of an article added. */
export function EvidenceField({ label, evidence, article, single = false, onChange }: EvidenceFieldProps) {
  const t = useT()
  const [adding, setAdding] = useState(false)
  // The control that had the focus goes away with what it did.
  const [adder, focusAdder] = useFocusBack<HTMLButtonElement>()
  const put = (after: readonly Evidence[]): void => {
    setAdding(false)
    onChange(after)
    focusAdder()
  }
  return (
    <fieldset
      className={styles.group}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !adding) return
        // Leaves the choice of words, and not the form with all that was typed in it.
        event.stopPropagation()
        put(evidence)
      }}
    >
      <legend className={styles.label}>{label}</legend>
      {evidence.length === 0 && <p className={styles.hint}>{t('review.passages.none')}</p>}
      <ul className={styles.passages}>
        {evidence.map((each, at) => (
          <li key={`${each.article} ${each.start} ${each.end}`} className={styles.passage}>
            <FilePassages evidence={[each]} />
            <Button look="plain" onClick={() => put(evidence.filter((_, place) => place !== at))}>{t('review.evidence.remove')}<span className="unseen"> {at + 1}</span></Button>
          </li>
        ))}
      </ul>
      {adding
        ? (
          <WordPicker
            {...(article !== undefined && { article })}
            onPick={(picked) => put(single ? [picked] : evidence.some((each) => each.article === picked.article && each.start === picked.start && each.end === picked.end) ? evidence : [...evidence, picked])}
            onCancel={() => put(evidence)}
          />
        )
        : <Button ref={adder} onClick={() => setAdding(true)}>{t(single && evidence.length > 0 ? 'review.evidence.other' : 'review.evidence.add')}</Button>}
    </fieldset>
  )
}
