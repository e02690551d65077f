import { useEffect, useRef } from 'react'
import { projectorAct, type Pressed, type ProjectorAct } from './projectorKeys.ts'

/** Listens to keyboard and clicker before the app's own shortcuts do: a key that is used here means nothing else meanwhile. */
export function useProjectorKeys(onAct: (act: ProjectorAct) => boolean): void {
  const latest = useRef(onAct)
  useEffect(() => {
    latest.current = onAct
  })
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent): void {
      if (event.defaultPrevented || document.querySelector('dialog[open]')) return
      const modified = event.ctrlKey || event.metaKey || event.altKey
      const act = projectorAct({ key: event.key, modified, focus: focusOf(event.target), rightToLeft: getComputedStyle(document.documentElement).direction === 'rtl' })
      if (act && latest.current(act)) event.preventDefault()
    }
    window.addEventListener('keydown', onKeyDown, true)
    return () => window.removeEventListener('keydown', onKeyDown, true)
  }, [])
}

function focusOf(target: EventTarget | null): Pressed['focus'] {
  if (!(target instanceof HTMLElement)) return 'nothing'
  if (target.closest('input, textarea, select')) return 'types'
  return target.closest('button, a[href], summary') ? 'presses' : 'nothing'
}
