import { useEffect, useRef } from 'react'

/** Elements that have a use for arrow keys of their own. */
const OWN_USE = 'input, select, textarea, summary, [contenteditable], dialog'

/** Arrow keys go back and on, in the direction of reading, where nothing under the focus wants them. */
export function useStepKeys(back: () => void, on: () => void): void {
  const latest = useRef({ back, on })
  useEffect(() => {
    latest.current = { back, on }
  })
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent): void {
      if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return
      if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return
      if (event.target instanceof Element && event.target.closest(OWN_USE)) return
      if (document.querySelector('dialog[open]')) return
      event.preventDefault()
      const forwards = (event.key === 'ArrowRight') === (getComputedStyle(document.documentElement).direction !== 'rtl')
      if (forwards) latest.current.on()
      else latest.current.back()
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [])
}
