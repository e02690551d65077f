import { useState } from 'react'
import type { Option } from '../../../lessons/steps.ts'
import { useT } from '../../../locales/useT.ts'
import { StepWords, wordsOf } from '../../../parts/StepWords.tsx'
import { useLoaded } from '../../../store/useApp.ts'
import type { Spot } from './AssignForm.tsx'
import { useEntryName } from './entryWords.tsx'
import type { StepOf } from './form.ts'
import { OptionMark } from './OptionMark.tsx'
import styles from './AssignBoard.module.css'

interface AssignBoardProps {
  step: StepOf<'assign'>
  placed: Readonly<Record<string, Spot>>
  picked: string | undefined
  onPick: (entry: string | undefined) => void
  onPlace: (entry: string, spot: Spot) => void
}

/** Claims down, stances across: a passage is dropped into its cell, or put there by a press once it was picked up. */
export function AssignBoard({ step, placed, picked, onPick, onPlace }: AssignBoardProps) {
  const t = useT()
  const columns: readonly (Option | undefined)[] = step.stances.length > 0 ? step.stances : [undefined]
  return (
    <div className={styles.frame}>
      <table className={styles.board}>
        <caption className={styles.caption}>{t('work.assign.board')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('work.assign.claims')}</th>
            {columns.map((stance) => (
              <th key={stance?.id ?? ''} scope="col">
                {stance && <><span className={styles.mark}><OptionMark id={stance.id} /></span><StepWords of={stance.label} /></>}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {step.claims.map((claim, at) => (
            <tr key={claim.id}>
              <th scope="row"><b>{at + 1}</b> <StepWords of={claim.label} /></th>
              {columns.map((stance) => (
                <Cell
                  key={stance?.id ?? ''} step={step} claim={claim} stance={stance} picked={picked} onPick={onPick} onPlace={onPlace}
                  inside={step.entries.filter(({ id }) => placed[id]?.claim === claim.id && (stance === undefined || placed[id].stance === stance.id)).map(({ id }) => id)}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

interface CellProps extends Omit<AssignBoardProps, 'placed'> {
  claim: Option
  stance: Option | undefined
  /** Ids of the entries in it. */
  inside: readonly string[]
}

function Cell({ step, claim, stance, inside, picked, onPick, onPlace }: CellProps) {
  const t = useT()
  const nameOf = useEntryName()
  const { index } = useLoaded()
  const [over, setOver] = useState(false)
  const entryOf = (id: string | undefined) => step.entries.find((entry) => entry.id === id)
  const spot = { claim: claim.id, ...(stance && { stance: stance.id }) }
  const where = { claim: wordsOf(claim.label, t), stance: stance ? wordsOf(stance.label, t) : 'none' }
  const isDropped = (id: string): boolean => entryOf(id) !== undefined
  return (
    <td
      className={`${styles.cell} ${over ? styles.over : ''}`}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault()
        setOver(false)
        const id = event.dataTransfer.getData('text/plain')
        if (isDropped(id)) onPlace(id, spot)
      }}
    >
      {inside.map((id) => {
        const [passage] = entryOf(id)?.passages ?? []
        return (
          <button
            key={id} type="button" className={styles.chip} draggable aria-pressed={picked === id}
            aria-label={t('work.assign.pick.long', { entry: nameOf(entryOf(id)) })}
            onClick={() => onPick(picked === id ? undefined : id)}
            onDragStart={(event) => event.dataTransfer.setData('text/plain', id)}
          >
            {passage ? <><b>{index.articles.get(passage.article)?.letter}</b> {passage.sentences[0]}</> : nameOf(entryOf(id))}
          </button>
        )
      })}
      {picked !== undefined && !inside.includes(picked) && (
        <button type="button" className={styles.put} onClick={() => onPlace(picked, spot)} aria-label={t('work.assign.put', { entry: nameOf(entryOf(picked)), ...where })}>
          {t('work.assign.here')}
        </button>
      )}
    </td>
  )
}
