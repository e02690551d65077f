import { useState } from 'react'
import type { Evidence } from '../../corpus/model.ts'
import { useT } from '../../locales/useT.ts'
import { Button } from '../../ui/Button.tsx'
import styles from './Form.module.css'
import { FilePassages } from './Passages.tsx'
import { WordPicker } from './WordPicker.tsx'

interface EvidenceFieldProps { label: string; evidence: readonly Evidence[]; article?: string; onChange: (evidence: readonly Evidence[]) => void }

/** The passages of a record: each can be taken out, and words of an article added. */
export function EvidenceField({ label, evidence, article, onChange }: EvidenceFieldProps) {
  const t = useT()
  const [adding, setAdding] = useState(false)
  return (
    <fieldset className={styles.group}>
      <legend className={styles.label}>{label}</legend>
      {evidence.length === 0 && <p className={styles.hint}>{t('review.passages.none')}</p>}
      <ul className={styles.passages}>
        {evidence.map((each, at) => (
          <li key={`${each.article} ${each.start} ${each.end}`} className={styles.passage}>
            <FilePassages evidence={[each]} />
            <Button look="plain" onClick={() => onChange(evidence.filter((_, place) => place !== at))}>{t('review.evidence.remove')}<span className="unseen"> {at + 1}</span></Button>
          </li>
        ))}
      </ul>
      {adding
        ? (
          <WordPicker
            {...(article !== undefined && { article })}
            onPick={(picked) => {
              if (!evidence.some((each) => each.article === picked.article && each.start === picked.start && each.end === picked.end)) onChange([...evidence, picked])
              setAdding(false)
            }}
            onCancel={() => setAdding(false)}
          />
        )
        : <Button onClick={() => setAdding(true)}>{t('review.evidence.add')}</Button>}
    </fieldset>
  )
}
