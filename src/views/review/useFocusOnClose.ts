import { useEffect, useRef, type RefObject } from 'react'

/** The button that opens a form gets the focus when the form closes, which takes the focus along. */
export function useFocusOnClose(open: boolean): RefObject<HTMLButtonElement | null> {
  const opener = useRef<HTMLButtonElement>(null)
  const wasOpen = useRef(open)
  useEffect(() => {
    if (wasOpen.current && !open && document.activeElement === document.body) opener.current?.focus()
    wasOpen.current = open
  }, [open])
  return opener
}
