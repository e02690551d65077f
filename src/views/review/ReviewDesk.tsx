import { useMemo, useRef, useState } from 'react'
import { restingOn } from '../../corpus/edits/restingOn.ts'
import { reviewKinds, reviewProgress, reviewQueue, ruleOf, type ReviewEntry, type ReviewKind } from '../../corpus/queries/reviewQueue.ts'
import { useT } from '../../locales/useT.ts'
import type { Reviewed } from '../../store/reviewStore.ts'
import { useApp } from '../../store/useApp.ts'
import { KindTabs } from './KindTabs.tsx'
import { MoreTools } from './MoreTools.tsx'
import { OpenedEntry } from './OpenedEntry.tsx'
import { Queue } from './Queue.tsx'
import { entryKey, filtered, nextOpen, rowId, type QueueFilter } from './queueOrder.ts'
import styles from './Review.module.css'
import { ReviewContext, nameOf } from './reviewContext.ts'
import { ReviewHead } from './ReviewHead.tsx'
import { SavedLine } from './SavedLine.tsx'
import { useFocusOn } from './useFocusOn.ts'
import type { useOwnReview } from './useOwnReview.ts'
import { useReviewKeys } from './useReviewKeys.ts'

interface ReviewDeskProps { review: ReturnType<typeof useOwnReview>; reviewed: Reviewed }

/** The queue and the entry that is opened, and all that can be decided about it. */
export function ReviewDesk({ review, reviewed }: ReviewDeskProps) {
  const t = useT()
  const { file } = reviewed
  const { decide, undo, redo } = review
  const address = useApp((state) => state.address)
  const goTo = useApp((state) => state.goTo)
  const arrange = useApp((state) => state.arrange)
  // A copy of what people made has nothing that waits: it opens with all there is.
  const [filter, setFilter] = useState<QueueFilter>(() => (reviewQueue(file).some(({ state }) => state === 'suggested') ? 'suggested' : 'all'))
  const [search, setSearch] = useState('')
  const [editing, setEditing] = useState<string>()
  const focusOn = useFocusOn()
  const heading = useRef<HTMLHeadingElement>(null)

  const atHand = useMemo(() => ({ file, decide, undo, redo }), [file, decide, undo, redo])
  const queue = useMemo(() => reviewQueue(file), [file])
  const progress = useMemo(() => reviewProgress(queue), [queue])
  const kind = reviewKinds.find((each) => each === address.record) ?? progress.find(({ suggested }) => suggested > 0)?.kind ?? 'claims'
  const ofKind = useMemo(() => queue.filter((entry) => entry.kind === kind), [queue, kind])
  const list = useMemo(() => filtered(ofKind, filter, search, (entry) => nameOf(file, [entry.ref.list], entry.ref.id)), [ofKind, filter, search, file])
  const named = address.open === undefined ? undefined : ofKind.find((entry) => entryKey(entry) === address.open || entry.ref.id === address.open)
  const current = named ?? list[0]
  const isEditing = current !== undefined && editing === entryKey(current)

  function show(entry: ReviewEntry | undefined, focus = true): void {
    setEditing(undefined)
    arrange({ open: entry ? entryKey(entry) : '' }, 'replace')
    if (focus && entry) focusOn(rowId(entry), heading)
  }

  /** What is being changed stays open, also when its first change takes it out of the list. */
  function pin(): void {
    if (current && address.open !== entryKey(current)) arrange({ open: entryKey(current) }, 'replace')
  }

  function toggleEditing(): void {
    if (current === undefined) return
    pin()
    setEditing(isEditing ? undefined : entryKey(current))
  }

  /** The list with the opened entry at its place, also when what was decided about it took it out of the list. */
  function around(): readonly ReviewEntry[] {
    if (current === undefined || list.includes(current)) return list
    const listed = new Set(list)
    return ofKind.filter((entry) => entry === current || listed.has(entry))
  }

  function step(by: 1 | -1): void {
    const entries = around()
    const next = entries[entries.findIndex((entry) => entry === current) + by]
    if (next) show(next)
  }

  /** The next open entry after a decision: known before, since the decision may take this one out of the list. */
  function moveOn(from: ReviewEntry): void {
    show(nextOpen(around(), from))
  }

  /** A record of one's own is opened where it can be filled in further; it may be none of those that the list shows. */
  function showMade(key: string): void {
    setEditing(undefined)
    arrange({ open: key }, 'replace')
    focusOn('', heading)
  }

  function choose(next: ReviewKind | undefined): void {
    if (next === undefined) return
    setEditing(undefined)
    setSearch('')
    goTo({ view: 'review', record: next, ...(address.sort !== undefined && { sort: address.sort }) })
  }

  function settle(to: 'confirmed' | 'contested'): void {
    if (current === undefined) return
    const said = t(`review.said.${to}`, { what: nameOf(file, [current.ref.list], current.ref.id) })
    if (current.state !== to) decide({ kind: 'review', records: [current.ref], to }, said)
    moveOn(current)
  }

  function dismiss(): void {
    if (current === undefined || current.ref.list === 'articles') return
    const along = restingOn(file, [current.ref])
    decide({ kind: 'dismiss', records: [current.ref, ...along] }, t('review.said.dismissed', { what: nameOf(file, [current.ref.list], current.ref.id), along: along.length }))
    moveOn(current)
  }

  function confirmAll(entries: readonly ReviewEntry[]): void {
    const records = entries.filter(({ state }) => state === 'suggested').map(({ ref }) => ref).slice(0, 5000)
    if (records.length === 0) return
    decide({ kind: 'review', records, to: 'confirmed' }, t('review.said.all', { count: records.length }))
    heading.current?.focus()
  }

  useReviewKeys({
    next: () => step(1), previous: () => step(-1), confirm: () => settle('confirmed'), contest: () => settle('contested'), dismiss, undo, redo,
    edit: toggleEditing, kind: (at) => choose(reviewKinds[at]),
  })

  const sameRule = current?.ground === undefined ? [] : ofKind.filter(({ state, ground }) => state === 'suggested' && ground !== undefined && ruleOf(ground) === ruleOf(current.ground ?? ''))
  return (
    <ReviewContext value={atHand}>
      <div className={styles.page} data-opened={address.open !== undefined || undefined}>
        <ReviewHead reviewed={reviewed} />
        <SavedLine review={review} reviewed={reviewed} progress={progress} />
        <div className={styles.kinds}><KindTabs progress={progress} kind={kind} onChoose={choose} /></div>
        <div className={styles.columns}>
          <Queue
            kind={kind} entries={list} total={ofKind.length} open={ofKind.filter(({ state }) => state === 'suggested').length} current={current} filter={filter} search={search}
            onFilter={setFilter} onSearch={setSearch} onShow={(entry) => show(entry, false)} onConfirmAll={() => confirmAll(ofKind)}
          />
          <section className={styles.opened} aria-label={t('review.opened')}>
            {current
              ? (
                <OpenedEntry
                  key={entryKey(current)} entry={current} heading={heading} editing={isEditing} sameRule={sameRule.length}
                  onConfirm={() => settle('confirmed')} onContest={() => settle('contested')} onDismiss={dismiss}
                  onEdit={toggleEditing} onPin={pin} onConfirmRule={() => confirmAll(sameRule)}
                  onStep={step} onBack={() => show(undefined)}
                />
              )
              : <h2 ref={heading} tabIndex={-1} className={styles.nothing}>{t(ofKind.length === 0 ? 'review.none' : filter === 'suggested' ? 'review.done' : 'review.nothing')}</h2>}
          </section>
        </div>
        <MoreTools review={review} reviewed={reviewed} kind={kind} onMade={showMade} />
      </div>
    </ReviewContext>
  )
}
