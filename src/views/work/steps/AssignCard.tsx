import type { Entry, Option } from '../../../lessons/steps.ts'
import { useT } from '../../../locales/useT.ts'
import { languageOf, StepWords, wordsOf } from '../../../parts/StepWords.tsx'
import { Button } from '../../../ui/Button.tsx'
import type { Spot } from './AssignForm.tsx'
import { EntryWords, useEntryName } from './entryWords.tsx'
import type { StepOf } from './form.ts'
import styles from './AssignCard.module.css'

interface AssignCardProps {
  step: StepOf<'assign'>
  entry: Entry
  spot: Spot
  blind: boolean
  narrow: boolean
  picked: boolean
  onPick: (on: boolean) => void
  onPlace: (spot: Spot) => void
}

/** A passage with the two questions about it. It can be dragged, or picked up. */
export function AssignCard({ step, entry, spot, blind, narrow, picked, onPick, onPlace }: AssignCardProps) {
  const t = useT()
  const name = useEntryName()(entry)
  const claim = step.claims.find(({ id }) => id === spot.claim)
  const stance = step.stances.find(({ id }) => id === spot.stance)
  const done = spot.claim !== undefined && (step.stances.length === 0 || spot.stance !== undefined)
  const numbered = step.claims.map(({ id, label }, at) => ({ id, words: t('work.assign.claim', { number: at + 1, claim: wordsOf(label, t) }), language: languageOf(label) }))
  return (
    <li
      className={`${styles.card} ${picked ? styles.picked : ''} ${done ? styles.done : ''}`} draggable={!narrow}
      onDragStart={(event) => {
        event.dataTransfer.setData('text/plain', entry.id)
        event.dataTransfer.effectAllowed = 'move'
        // The cells open up only after the browser took its picture of the card.
        setTimeout(() => onPick(true))
      }}
      onDragEnd={() => onPick(false)}
    >
      <EntryWords entry={entry} blind={blind} linked={!picked} />
      <div className={styles.asks}>
        <Ask label={t('work.assign.which')} name={name} value={spot.claim} options={numbered} onChoose={(id) => onPlace({ ...spot, claim: id })} />
        {step.stances.length > 0 && (
          <Ask label={t('work.assign.how-said')} name={name} value={spot.stance} options={labelled(step.stances, t)} onChoose={(id) => onPlace({ ...spot, stance: id })} />
        )}
        {!narrow && (
          <Button aria-pressed={picked} onClick={() => onPick(!picked)} aria-label={t('work.assign.pick.long', { entry: name })}>
            {t(picked ? 'work.assign.picked' : 'work.assign.pick')}
          </Button>
        )}
      </div>
      {/* A select cuts long words off. */}
      {claim && <p className={styles.claim}><b>{step.claims.indexOf(claim) + 1}</b> <StepWords of={claim.label} />{stance && <> · <StepWords of={stance.label} /></>}</p>}
    </li>
  )
}

const labelled = (options: readonly Option[], t: ReturnType<typeof useT>) => options.map(({ id, label }) => ({ id, words: wordsOf(label, t), language: languageOf(label) }))

interface AskProps {
  label: string
  /** Of the passage. */
  name: string
  value: string | undefined
  options: readonly { id: string; words: string; language: string | undefined }[]
  onChoose: (id: string | undefined) => void
}

function Ask({ label, name, value, options, onChoose }: AskProps) {
  const t = useT()
  return (
    <label className={styles.ask}>
      <span>{label}<span className="unseen"> {name}</span></span>
      <select value={value ?? ''} onChange={({ target }) => onChoose(target.value === '' ? undefined : target.value)}>
        <option value="">{t('work.assign.open')}</option>
        {options.map(({ id, words, language }) => <option key={id} value={id} lang={language}>{words}</option>)}
      </select>
    </label>
  )
}
