import { useEffect, useRef } from 'react'
import { useApp } from '../store/useApp.ts'
import type { PaletteAction } from '../views/search/paletteAction.ts'
import { usePalette } from './palette.ts'

/** How long the first key of two waits for the second. */
const WAITS_MS = 1500

/** Ctrl or ⌘ K everywhere; single keys where nobody is typing and no dialog is open, unless they are turned off. */
export function useShortcuts(actions: readonly PaletteAction[]): void {
  const singleKeys = useApp((state) => state.shortcutsOn)
  const open = usePalette((state) => state.open)
  const latest = useRef(actions)
  useEffect(() => {
    latest.current = actions
  })
  useEffect(() => {
    let first: { key: string; until: number } | undefined

    function onKeyDown(event: KeyboardEvent): void {
      if (event.defaultPrevented || event.isComposing) return
      if (isPaletteKey(event)) {
        event.preventDefault()
        open()
        return
      }
      const before = first && first.until > event.timeStamp ? first.key : undefined
      first = undefined
      if (!singleKeys || event.repeat || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target) || isDialogOpen()) return
      const pressed = before === undefined ? [event.key] : [before, event.key]
      const action = latest.current.find(({ keys = [] }) => keys.join(' ') === pressed.join(' '))
      if (action) {
        event.preventDefault()
        if (action.ready) action.run()
      } else if (before === undefined && latest.current.some(({ keys }) => keys !== undefined && keys.length > 1 && keys[0] === event.key)) {
        first = { key: event.key, until: event.timeStamp + WAITS_MS }
      }
    }

    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [singleKeys, open])
}

/** By the letter; by its place on the keyboard where the letters are not Latin. */
function isPaletteKey({ ctrlKey, metaKey, altKey, shiftKey, key, code }: KeyboardEvent): boolean {
  if (ctrlKey === metaKey || altKey || shiftKey) return false
  return /^[a-z]$/i.test(key) ? key.toLowerCase() === 'k' : code === 'KeyK'
}

const notTyped = new Set(['checkbox', 'radio', 'button', 'submit', 'reset', 'range', 'file', 'color'])

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false
  if (target instanceof HTMLInputElement) return !notTyped.has(target.type)
  return target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement || target.isContentEditable
}

function isDialogOpen(): boolean {
  return document.querySelector('dialog[open]') !== null
}
