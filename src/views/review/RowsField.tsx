import type { ReactNode } from 'react'
import { Button } from '../../ui/Button.tsx'
import styles from './Form.module.css'
import { useFocusBack } from './useFocusBack.ts'

interface RowsFieldProps<Row> {
  label: string
  rows: readonly Row[]
  /** What a new row begins with. */
  blank: Row
  /** Words of the buttons; rows are counted from 1. */
  add: string
  remove: (row: number) => string
  onChange: (rows: readonly Row[]) => void
  /** The controls of a row; `put` gives the row another value. */
  children: (row: Row, put: (row: Row) => void, at: number) => ReactNode
}

/** A field of several rows with controls of their own, each of which can be taken out again. */
export function RowsField<Row>({ label, rows, blank, add, remove, onChange, children }: RowsFieldProps<Row>) {
  const [adder, focusAdder] = useFocusBack<HTMLButtonElement>()
  return (
    <fieldset className={styles.group}>
      <legend className={styles.label}>{label}</legend>
      {rows.map((row, at) => (
        <div key={at} className={styles.link}>
          {children(row, (changed) => onChange(rows.with(at, changed)), at)}
          <Button
            look="plain"
            onClick={() => {
              onChange(rows.toSpliced(at, 1))
              focusAdder()
            }}
          >
            {remove(at + 1)}
          </Button>
        </div>
      ))}
      <Button ref={adder} onClick={() => onChange([...rows, blank])}>{add}</Button>
    </fieldset>
  )
}
