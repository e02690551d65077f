import { useState } from 'react'
import type { Edit } from '../../corpus/edits/format.ts'
import { formatMoment } from '../../locales/amounts.ts'
import { useT } from '../../locales/useT.ts'
import type { Reviewed } from '../../store/reviewStore.ts'
import { Button } from '../../ui/Button.tsx'
import { GivenWords } from '../../ui/GivenWords.tsx'
import form from './Form.module.css'
import styles from './MoreTools.module.css'
import type { useOwnReview } from './useOwnReview.ts'
import { usePersonsSign } from './usePersonsSign.ts'

const FIRST = 50

/** Who decided what, and when: the latest first, those undone too. Decisions without a place are told by their words. */
export function ReviewHistory({ review: { undo, redo }, reviewed: { history, unplaced } }: { review: ReturnType<typeof useOwnReview>; reviewed: Reviewed }) {
  const t = useT()
  const [sign, setSign] = usePersonsSign()
  const [shown, setShown] = useState(FIRST)
  const [open, setOpen] = useState(false)
  const [now] = useState(() => Date.now())
  const { edits, done } = history
  return (
    <details className={styles.tool} open={open} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{t('review.history', { count: done, unplaced: unplaced.length })}</summary>
      {open && (
        <div className={form.form}>
          <div className={form.field}>
            <label className={form.label} htmlFor="review-sign">{t('review.sign')}</label>
            <input id="review-sign" className={form.input} dir="auto" maxLength={80} value={sign} onChange={({ target }) => setSign(target.value)} />
            <p className={form.hint}>{t('review.sign.hint')}</p>
          </div>
          {unplaced.length > 0 && (
            <div role="group" aria-label={t('review.unplaced', { count: unplaced.length })}>
              <h3 className={styles.heading}>{t('review.unplaced', { count: unplaced.length })}</h3>
              <ul className={styles.list}>
                {unplaced.map(({ edit, why, label }) => <li key={edit.id}><GivenWords>{label}</GivenWords>: {t(`review.unplaced.${why}`)}</li>)}
              </ul>
            </div>
          )}
          <p className={form.buttons}>
            <Button icon="undo" disabled={done === 0} onClick={undo}>{t('review.undo')}</Button>
            <Button disabled={done === edits.length} onClick={redo}>{t('review.redo')}</Button>
          </p>
          {edits.length === 0 ? <p className={form.hint}>{t('review.history.none')}</p> : (
            <ol className={styles.list} reversed>
              {edits.map((edit, at) => ({ edit, holds: at < done })).toReversed().slice(0, shown).map(({ edit, holds }) => <HistoryLine key={edit.id} edit={edit} holds={holds} now={now} />)}
            </ol>
          )}
          {edits.length > shown && <Button look="plain" onClick={() => setShown(edits.length)}>{t('review.history.all', { count: edits.length })}</Button>}
        </div>
      )}
    </details>
  )
}

function HistoryLine({ edit: { at, by, operation, anchors }, holds, now }: { edit: Edit; holds: boolean; now: number }) {
  const t = useT()
  const label = operation.kind === 'add' ? wordsOfOwn(operation.record) : operation.kind === 'head' ? '' : anchors[0]?.label ?? ''
  const count = 'records' in operation ? operation.records.length : 1
  const kind = operation.kind === 'review' ? operation.to : operation.kind
  return (
    <li className={holds ? undefined : styles.undone}>
      {t(`review.did.${kind}`, { count })}{label !== '' && <>{' '}<q><GivenWords>{label}</GivenWords></q></>}
      <span className={styles.when}>{formatMoment(Date.parse(at), now)}{by !== undefined && ` · ${by}`}{!holds && ` · ${t('review.did.undone')}`}</span>
    </li>
  )
}

/** What a record of one's own is called, where it has a name. */
function wordsOfOwn({ text, name, label, title, matter }: Readonly<Record<string, unknown>>): string {
  return [text, name, label, title, matter].find((each) => typeof each === 'string') ?? ''
}
