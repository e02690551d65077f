import type { RefObject } from 'react'
import type { ReviewEntry } from '../../corpus/queries/reviewQueue.ts'
import type { StoryFile } from '../../corpus/model.ts'
import { formatNumber } from '../../locales/formats.ts'
import { useT } from '../../locales/useT.ts'
import { Button } from '../../ui/Button.tsx'
import { GivenWords } from '../../ui/GivenWords.tsx'
import { ClaimCells } from './ClaimCells.tsx'
import { EditRecord } from './EditRecord.tsx'
import { Facts } from './Facts.tsx'
import { groundWords } from './groundWords.ts'
import { fieldsOf } from './fields.ts'
import styles from './OpenedEntry.module.css'
import { Passages } from './Passages.tsx'
import { findRecord, nameOf, useReview } from './reviewContext.ts'
import { StateMark } from './StateMark.tsx'
import { useFocusOnClose } from './useFocusOnClose.ts'

interface OpenedEntryProps {
  entry: ReviewEntry
  heading: RefObject<HTMLHeadingElement | null>
  editing: boolean
  /** Open entries of the kind that the same rule suggested, this one too. */
  sameRule: number
  onConfirm: () => void
  onContest: () => void
  onDismiss: () => void
  onEdit: () => void
  onPin: () => void
  onConfirmRule: () => void
  onStep: (by: 1 | -1) => void
  onBack: () => void
}

/** One entry: what it says, on what ground, where it stands, and what can be done. */
export function OpenedEntry({ entry, heading, editing, sameRule, onConfirm, onContest, onDismiss, onEdit, onPin, onConfirmRule, onStep, onBack }: OpenedEntryProps) {
  const t = useT()
  const { file } = useReview()
  const { list, id } = entry.ref
  const editor = useFocusOnClose(editing)
  const record = findRecord(file, [list], id)?.record
  if (record === undefined) return null
  const known = entry.ground === undefined ? undefined : groundWords(entry.ground, t)
  const ground = known && { why: known.why, score: known.score === undefined ? 'none' : formatNumber(known.score) }
  const showsPassages = (fieldsOf[list] ?? []).some(({ as }) => as === 'evidence')
  const claim = list === 'claims' ? record as StoryFile['claims'][number] : undefined
  return (
    <article className={`${styles.entry} ${styles[entry.state]}`}>
      <div className={styles.narrow}>
        <Button onClick={onBack}>{t('review.back')}</Button>
        <Button aria-label={t('review.previous')} onClick={() => onStep(-1)}>↑</Button>
        <Button aria-label={t('review.next')} onClick={() => onStep(1)}>↓</Button>
      </div>
      <p className={styles.above}><StateMark state={entry.state} /><span>{t(`review.list.${list}` as 'review.list.claims')}</span></p>
      <h2 ref={heading} tabIndex={-1} className={styles.title}><GivenWords>{nameOf(file, [list], id)}</GivenWords></h2>
      {ground && (
        <p className={styles.ground}>
          {entry.state === 'suggested' ? t('review.ground', ground) : t('review.ground.was', ground)}{' '}
          {sameRule > 1 && <Button look="plain" onClick={onConfirmRule}>{t('review.confirm.rule', { count: sameRule })}</Button>}
        </p>
      )}
      <div className={styles.actions} role="group" aria-label={t('review.actions')}>
        <Button look={entry.state === 'confirmed' ? 'line' : 'main'} icon="check" aria-keyshortcuts="c" onClick={onConfirm}>{t('review.confirm')}<kbd aria-hidden="true">c</kbd></Button>
        <Button ref={editor} aria-expanded={editing} aria-keyshortcuts="e" onClick={onEdit}>{t('review.edit')}<kbd aria-hidden="true">e</kbd></Button>
        <Button aria-keyshortcuts="x" onClick={onContest}>{t('review.contest')}<kbd aria-hidden="true">x</kbd></Button>
        {/* An article was published: nobody can wish it away. */}
        {list !== 'articles' && <Button icon="cross" aria-keyshortcuts="d" onClick={onDismiss}>{t('review.dismiss')}<kbd aria-hidden="true">d</kbd></Button>}
      </div>
      {editing ? <EditRecord list={list} id={id} onDone={onEdit} /> : <Facts fields={fieldsOf[list] ?? []} list={list} record={record} />}
      {claim ? <ClaimCells claim={claim} editing={editing} onOpen={onPin} /> : !(editing && showsPassages) && <Passages list={list} record={record} />}
    </article>
  )
}
