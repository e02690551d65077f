import { memo, useId, useState } from 'react'
import type { ReviewEntry, ReviewKind } from '../../corpus/queries/reviewQueue.ts'
import { useT } from '../../locales/useT.ts'
import { Button } from '../../ui/Button.tsx'
import { Choice } from '../../ui/Choice.tsx'
import { GivenWords } from '../../ui/GivenWords.tsx'
import styles from './Queue.module.css'
import { entryKey, queueFilters, rowId, type QueueFilter } from './queueOrder.ts'
import { nameOf, useReview } from './reviewContext.ts'
import { StateMark } from './StateMark.tsx'

interface QueueProps {
  kind: ReviewKind
  entries: readonly ReviewEntry[]
  /** Of the kind, and those of them that are open. */
  total: number
  open: number
  current: ReviewEntry | undefined
  filter: QueueFilter
  search: string
  onFilter: (filter: QueueFilter) => void
  onSearch: (words: string) => void
  onShow: (entry: ReviewEntry) => void
  onConfirmAll: () => void
}

/** Rows that are drawn at first, and with each asking for more. */
const ROWS = 150

/** What is to be decided, one line an entry. */
export function Queue({ kind, entries, total, open, current, filter, search, onFilter, onSearch, onShow, onConfirmAll }: QueueProps) {
  const t = useT()
  const title = useId()
  const { file } = useReview()
  const [rows, setRows] = useState(ROWS)
  const mixed = entries.some(({ ref }) => ref.list !== entries[0]?.ref.list)
  const at = current ? entries.indexOf(current) : 0
  const shown = entries.slice(0, Math.max(rows, at + ROWS / 3))
  return (
    <section className={styles.queue} aria-labelledby={title}>
      <div className={styles.tools}>
        <h2 id={title} className={styles.title}>{t('review.queue', { kind: t(`review.kind.${kind}`), shown: entries.length, total })}</h2>
        <Choice label={t('review.filter')} value={filter} options={queueFilters.map((value) => ({ value, label: t(`review.filter.${value}`) }))} onChoose={(value) => onFilter(queueFilters.find((each) => each === value) ?? 'all')} />
        <input type="search" className={styles.search} value={search} aria-label={t('review.search')} placeholder={t('review.search')} onChange={({ target }) => onSearch(target.value)} />
        {open > 0 && <Button onClick={onConfirmAll} icon="check">{t('review.confirm.all', { count: open, kind: t(`review.kind.${kind}`) })}</Button>}
      </div>
      <ol className={styles.list} data-review-queue="">
        {shown.map((entry) => (
          <Row key={entryKey(entry)} id={rowId(entry)} name={nameOf(file, [entry.ref.list], entry.ref.id)} state={entry.state} entry={entry} here={entry === current} mixed={mixed} onShow={onShow} />
        ))}
      </ol>
      {shown.length < entries.length && <Button look="plain" onClick={() => setRows(shown.length + ROWS)}>{t('review.more', { count: entries.length - shown.length })}</Button>}
    </section>
  )
}

/** `mixed`: the queue holds records of several lists, so that each says of which it is. */
interface RowProps { id: string; name: string; mixed: boolean; state: ReviewEntry['state']; here: boolean; entry: ReviewEntry; onShow: (entry: ReviewEntry) => void }

/** Drawn again only when what it shows changes: a decision makes all entries anew. */
const Row = memo(function Row({ id, name, state, here, mixed, entry, onShow }: RowProps) {
  const t = useT()
  return (
    <li>
      <button id={id} type="button" className={`${styles.row} ${styles[state]} ${here ? styles.here : ''}`} aria-current={here || undefined} onClick={() => onShow(entry)}>
        <span className={styles.name}><GivenWords>{name}</GivenWords></span>
        <span className={styles.meta}>{mixed && <span>{t(`review.list.${entry.ref.list}` as 'review.list.claims')}</span>}<StateMark state={state} /></span>
      </button>
    </li>
  )
}, (a, b) => a.id === b.id && a.name === b.name && a.state === b.state && a.here === b.here && a.mixed === b.mixed)
