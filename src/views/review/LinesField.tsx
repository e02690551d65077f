import { useState } from 'react'
import styles from './Form.module.css'

/** One entry a line. What is typed stands as it is typed; empty lines are no entries. */
export function LinesField({ id, lines, onChange }: { id: string; lines: readonly string[]; onChange: (lines: readonly string[]) => void }) {
  const [words, setWords] = useState(lines.join('\n'))
  return (
    <textarea
      id={id} dir="auto" className={styles.input} rows={Math.min(6, Math.max(2, lines.length + 1))} value={words}
      onChange={({ target }) => {
        setWords(target.value)
        onChange([...new Set(target.value.split('\n').map((line) => line.trim()).filter((line) => line !== ''))])
      }}
    />
  )
}
