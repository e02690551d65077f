import { useEffect, useRef } from 'react'
import { useApp } from '../../store/useApp.ts'

/** What the keys of the review do. */
export interface ReviewKeys { next: () => void; previous: () => void; confirm: () => void; dismiss: () => void; edit: () => void; contest: () => void; undo: () => void; redo: () => void; kind: (at: number) => void }

const actions: Readonly<Record<string, Exclude<keyof ReviewKeys, 'kind'>>> = {
  j: 'next', ArrowDown: 'next', k: 'previous', ArrowUp: 'previous', c: 'confirm', d: 'dismiss', e: 'edit', x: 'contest', z: 'undo', u: 'undo', Z: 'redo', U: 'redo',
}

/** After `g` a letter leads to a view: the next key is not for the review. */
const WAITS_MS = 1500
/** In a form a single key is no decision, not even where a box or a button of it has the focus. */
const TYPED_IN = 'input:not([type=checkbox]):not([type=radio]), textarea, select, [contenteditable], form, fieldset'

/**
 * Single keys of the review, before those of the app. Arrows and Enter only among the entries of the queue: elsewhere they
 * belong to the page and to what has the focus. None while somebody types or a dialog is open, or when they are turned off.
 */
export function useReviewKeys(keys: ReviewKeys): void {
  const on = useApp((state) => state.shortcutsOn)
  const latest = useRef(keys)
  useEffect(() => {
    latest.current = keys
  })
  useEffect(() => {
    let viewKeyUntil = 0
    function onKeyDown(event: KeyboardEvent): void {
      const { key, target } = event
      if (event.defaultPrevented || event.isComposing || event.ctrlKey || event.metaKey || event.altKey || !(target instanceof Element)) return
      if (target.closest(TYPED_IN) || document.querySelector('dialog[open]')) return
      const inQueue = target.closest('[data-review-queue]') !== null
      if (!on && !(inQueue && (key.startsWith('Arrow') || key === 'Enter'))) return
      const forView = viewKeyUntil > event.timeStamp
      viewKeyUntil = key === 'g' && !forView ? event.timeStamp + WAITS_MS : 0
      if (forView) return
      if (run(key, inQueue)) {
        event.preventDefault()
        event.stopPropagation()
      }
    }
    function run(key: string, inQueue: boolean): boolean {
      if (/^[1-8]$/.test(key)) return latest.current.kind(Number(key) - 1), true
      if (key === 'Enter' && inQueue) return latest.current.confirm(), true
      const action = actions[key]
      if (action === undefined || (key.startsWith('Arrow') && !inQueue)) return false
      latest.current[action]()
      return true
    }
    window.addEventListener('keydown', onKeyDown, true)
    return () => window.removeEventListener('keydown', onKeyDown, true)
  }, [on])
}
