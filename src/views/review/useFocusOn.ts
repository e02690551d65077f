import { useEffect, useRef, type RefObject } from 'react'

/** Gives the focus to an element once it is drawn; to another one where it is not shown. */
export function useFocusOn(): (id: string, otherwise: RefObject<HTMLElement | null>) => void {
  const wanted = useRef<{ id: string; otherwise: RefObject<HTMLElement | null> }>(undefined)
  useEffect(() => {
    if (!wanted.current) return
    const { id, otherwise } = wanted.current
    wanted.current = undefined
    const element = document.getElementById(id)
    element?.focus()
    element?.scrollIntoView?.({ block: 'nearest' })
    if (document.activeElement !== element) otherwise.current?.focus()
  })
  return (id, otherwise) => void (wanted.current = { id, otherwise })
}
