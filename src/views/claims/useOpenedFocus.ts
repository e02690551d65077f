import { useEffect, useRef, type RefObject } from 'react'

/**
 * Moves the focus with what the reader opens and closes: to the panel's heading, and back to the link that opened it.
 * What a link from outside had open already is only scrolled into sight. Escape closes.
 */
export function useOpenedFocus(open: string | undefined, close: () => void): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null)
  const last = useRef(open)

  useEffect(() => {
    const before = last.current
    last.current = open
    if (open !== undefined && open === before) {
      const frame = requestAnimationFrame(() => openerOf(open)?.scrollIntoView?.({ block: 'center' }))
      return () => cancelAnimationFrame(frame)
    }
    if (open !== undefined) heading.current?.focus()
    else if (before !== undefined) openerOf(before)?.focus()
    return undefined
  }, [open])

  useEffect(() => {
    if (open === undefined) return undefined
    const closeOnEscape = (event: KeyboardEvent): void => {
      // A dialog or a menu that is open has the key first.
      if (event.key !== 'Escape' || event.defaultPrevented || document.querySelector('dialog[open]')) return
      close()
    }
    document.addEventListener('keydown', closeOnEscape)
    return () => document.removeEventListener('keydown', closeOnEscape)
  }, [open, close])

  return heading
}

function openerOf(open: string): HTMLElement | null {
  return document.querySelector<HTMLElement>(`[data-open="${CSS.escape(open)}"]`)
}
