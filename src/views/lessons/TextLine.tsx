import { useEffect, useId, useRef, useState } from 'react'
import { useT } from '../../locales/useT.ts'
import styles from './TextLine.module.css'

interface TextLineProps {
  label: string
  hint?: string
  value: string
  /** Several lines. */
  rows?: number
  /** May be left empty. */
  optional?: boolean
  /** Takes the focus when it appears. */
  focused?: boolean
  onChange: (value: string) => void
}

/** A field that tells every change at once, but never an empty line where there must be one: that stays in the field and is told. */
export function TextLine({ label, hint, value, rows, optional = false, focused = false, onChange }: TextLineProps) {
  const t = useT()
  const id = useId()
  const [empty, setEmpty] = useState(false)
  const field = useRef<HTMLInputElement & HTMLTextAreaElement>(null)
  useEffect(() => {
    if (focused) field.current?.focus()
  }, [focused])
  const parts = {
    id, ref: field, value: empty ? '' : value, dir: 'auto' as const, className: styles.field,
    'aria-invalid': empty, 'aria-describedby': [hint && `${id}-hint`, empty && `${id}-empty`].filter(Boolean).join(' ') || undefined,
    onChange: ({ target }: { target: { value: string } }) => {
      const missing = !optional && target.value.trim() === ''
      setEmpty(missing)
      if (!missing) onChange(target.value)
    },
    // What was there stays there.
    onBlur: () => setEmpty(false),
  }
  return (
    <div className={styles.line}>
      <label htmlFor={id} className={styles.label}>{label}</label>
      {rows === undefined ? <input type="text" maxLength={400} {...parts} /> : <textarea rows={rows} maxLength={4000} {...parts} />}
      {hint !== undefined && <p id={`${id}-hint`} className={styles.hint}>{hint}</p>}
      {empty && <p id={`${id}-empty`} className={styles.empty} role="alert">{t('lessons.field.empty')}</p>}
    </div>
  )
}
