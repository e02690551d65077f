import { useEffect, useRef, type RefObject } from 'react'

/** An element that gets the focus after the next drawing: where something with the focus was taken away. */
export function useFocusBack<Element extends HTMLElement>(): [RefObject<Element | null>, () => void] {
  const element = useRef<Element>(null)
  const wanted = useRef(false)
  useEffect(() => {
    if (!wanted.current) return
    wanted.current = false
    element.current?.focus()
  })
  return [element, () => void (wanted.current = true)]
}
