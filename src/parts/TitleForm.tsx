import { useEffect, useRef, useState } from 'react'
import { useT } from '../locales/useT.ts'
import { Button } from '../ui/Button.tsx'
import styles from './TitleForm.module.css'

interface TitleFormProps {
  title: string
  /** Never empty. */
  onSave: (title: string) => void
  onCancel: () => void
}

/** Gives a story another title: Enter saves, Escape leaves it as it was. */
export function TitleForm({ title, onSave, onCancel }: TitleFormProps) {
  const t = useT()
  const [words, setWords] = useState(title)
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => {
    field.current?.focus()
    field.current?.select()
  }, [])
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault()
        if (words.trim() !== '') onSave(words.trim())
      }}
      onKeyDown={({ key }) => {
        if (key === 'Escape') onCancel()
      }}
    >
      <label className={styles.label}>
        <span>{t('library.rename.label')}</span>
        <input ref={field} className={styles.field} dir="auto" maxLength={400} required value={words} onChange={({ target }) => setWords(target.value)} />
      </label>
      <Button type="submit" look="main">{t('library.rename.save')}</Button>
      <Button look="plain" onClick={onCancel}>{t('library.rename.cancel')}</Button>
    </form>
  )
}
