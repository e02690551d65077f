import { useState } from 'react'
import { useT } from '../../../locales/useT.ts'
import { wordsOf } from '../../../parts/StepWords.tsx'
import { useMediaQuery } from '../../../ui/useMediaQuery.ts'
import { AssignBoard } from './AssignBoard.tsx'
import { AssignCard } from './AssignCard.tsx'
import { BuiltMatrix } from './BuiltMatrix.tsx'
import { useEntryName } from './entryWords.tsx'
import type { AnswerTo, FormProps } from './form.ts'
import { NARROW } from './narrow.ts'
import styles from './AssignForm.module.css'

/** Claim and stance that an entry was given. */
export type Spot = AnswerTo<'assign'>['placed'][string]

/**
 * Build the matrix: every passage gets its claim and its stance. Always by two selects on its card (no dragging, WCAG
 * 2.5.7); on wide screens also by dragging it into a cell, or by picking it up and pressing the cell.
 */
export function AssignForm({ step, answer, blind, titleId, onAnswer }: FormProps<'assign'>) {
  const t = useT()
  const nameOf = useEntryName()
  const narrow = useMediaQuery(NARROW)
  const [picked, setPicked] = useState<string>()
  const [said, say] = useState('')
  const placed = answer?.placed ?? {}

  function place(id: string, spot: Spot): void {
    const { [id]: _, ...others } = placed
    const next = spot.claim === undefined && spot.stance === undefined ? others : { ...others, [id]: spot }
    onAnswer(Object.keys(next).length > 0 ? { kind: 'assign', placed: next } : undefined)
    const entry = nameOf(step.entries.find((each) => each.id === id))
    const claim = step.claims.find((each) => each.id === spot.claim)
    const stance = step.stances.find((each) => each.id === spot.stance)
    say(t('work.assign.placed', {
      entry,
      number: claim ? step.claims.indexOf(claim) + 1 : 0,
      claim: claim ? wordsOf(claim.label, t) : '',
      stance: stance ? wordsOf(stance.label, t) : 'none',
    }))
    setPicked(undefined)
  }

  const left = step.entries.filter(({ id }) => placed[id]?.claim === undefined || (step.stances.length > 0 && placed[id].stance === undefined)).length
  return (
    <div className={styles.assign}>
      <p className={styles.how}>{t(narrow ? 'work.assign.how.narrow' : 'work.assign.how')}</p>
      <p className={styles.left}>{t('work.assign.left', { left })}</p>
      <div className={styles.both}>
        <ul className={styles.cards} aria-labelledby={titleId}>
          {step.entries.map((entry) => (
            <AssignCard
              key={entry.id} step={step} entry={entry} spot={placed[entry.id] ?? {}} blind={blind} narrow={narrow} picked={picked === entry.id}
              onPick={(on) => setPicked(on ? entry.id : undefined)} onPlace={(spot) => place(entry.id, spot)}
            />
          ))}
        </ul>
        {!narrow && <AssignBoard step={step} placed={placed} picked={picked} onPick={setPicked} onPlace={place} />}
      </div>
      <BuiltMatrix step={step} placed={placed} />
      <p role="status" className="unseen">{said}</p>
    </div>
  )
}
