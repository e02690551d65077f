import { useState } from 'react'
import { useT } from '../../../locales/useT.ts'
import { StepWords } from '../../../parts/StepWords.tsx'
import { Button } from '../../../ui/Button.tsx'
import { Icon } from '../../../ui/Icon.tsx'
import { EntryWords, useEntryName } from './entryWords.tsx'
import type { FormProps } from './form.ts'
import styles from './OrderForm.module.css'

/** Entries in order from one end to the other: by dragging, or with a button up and a button down. */
export function OrderForm({ step, answer, blind, titleId, onAnswer }: FormProps<'order'>) {
  const t = useT()
  const nameOf = useEntryName()
  const [said, say] = useState('')
  const [dragged, setDragged] = useState<string>()
  const ids = step.entries.map(({ id }) => id)
  const given = (answer?.order ?? []).filter((id) => ids.includes(id))
  const order = [...given, ...ids.filter((id) => !given.includes(id))]

  function move(id: string, to: number): void {
    const rest = order.filter((each) => each !== id)
    const at = Math.min(Math.max(to, 0), rest.length)
    onAnswer({ kind: 'order', order: [...rest.slice(0, at), id, ...rest.slice(at)] })
    say(t('work.order.moved', { entry: nameOf(step.entries.find((entry) => entry.id === id)), place: at + 1, of: order.length }))
  }

  return (
    <div className={styles.order}>
      <p className={styles.end}><StepWords of={step.from} /></p>
      <ol className={styles.list} aria-labelledby={titleId}>
        {order.map((id, at) => {
          const entry = step.entries.find((each) => each.id === id)
          return entry && (
            <li
              key={id} className={`${styles.row} ${dragged === id ? styles.dragged : ''}`} draggable
              onDragStart={(event) => {
                event.dataTransfer.setData('text/plain', id)
                setDragged(id)
              }}
              onDragEnd={() => setDragged(undefined)}
              onDragOver={(event) => dragged !== undefined && event.preventDefault()}
              onDrop={(event) => {
                event.preventDefault()
                if (dragged !== undefined && dragged !== id) move(dragged, at)
              }}
            >
              <span className={styles.number} aria-hidden="true">{at + 1}</span>
              <EntryWords entry={entry} blind={blind} />
              <span className={styles.buttons}>
                <MoveButton up label={t('work.order.up', { entry: nameOf(entry) })} off={at === 0} onMove={() => move(id, at - 1)} />
                <MoveButton label={t('work.order.down', { entry: nameOf(entry) })} off={at === order.length - 1} onMove={() => move(id, at + 1)} />
              </span>
            </li>
          )
        })}
      </ol>
      <p className={styles.end}><StepWords of={step.to} /></p>
      {given.length === 0 && (
        <p className={styles.as}>
          <Button onClick={() => onAnswer({ kind: 'order', order })}>{t('work.order.keep')}</Button>
        </p>
      )}
      <p role="status" className="unseen">{said}</p>
    </div>
  )
}

/** It stays where the finger is and keeps the focus at the end of the list: `aria-disabled`, not `disabled`. */
function MoveButton({ up = false, label, off, onMove }: { up?: boolean; label: string; off: boolean; onMove: () => void }) {
  return (
    <button type="button" className={`${styles.move} ${up ? styles.up : styles.down}`} aria-label={label} aria-disabled={off} onClick={() => !off && onMove()}>
      <Icon name="arrow" />
    </button>
  )
}
