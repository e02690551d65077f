import { useState } from 'react'
import { useT } from '../../locales/useT.ts'
import { Button } from '../../ui/Button.tsx'
import styles from './LinesEditor.module.css'
import { TextLine } from './TextLine.tsx'

interface LinesEditorProps {
  lines: readonly string[]
  /** As many as there may be. */
  most: number
  label: string
  /** `at` is the line that was changed. */
  onChange: (lines: readonly string[], at: number) => void
}

/** A list of lines: change them, take them out, add one. */
export function LinesEditor({ lines, most, label, onChange }: LinesEditorProps) {
  const t = useT()
  const [added, setAdded] = useState('')
  return (
    <form
      className={styles.editor}
      onSubmit={(event) => {
        event.preventDefault()
        if (added.trim() === '' || lines.length >= most) return
        onChange([...lines, added.trim()], lines.length)
        setAdded('')
      }}
    >
      {lines.map((line, at) => (
        // A line has nothing but its place to be known by.
        <div key={at} className={styles.line}>
          <TextLine label={t('lessons.line.number', { label, number: at + 1 })} value={line} onChange={(value) => onChange(lines.map((each, place) => (place === at ? value : each)), at)} />
          <Button look="plain" aria-label={t('lessons.line.remove', { line })} onClick={() => onChange(lines.filter((_, place) => place !== at), at)}>{t('lessons.remove')}</Button>
        </div>
      ))}
      <div className={styles.line}>
        <TextLine label={t('lessons.line.new', { label })} value={added} optional onChange={setAdded} />
        <Button type="submit" disabled={lines.length >= most}>{t('lessons.add')}</Button>
      </div>
    </form>
  )
}
