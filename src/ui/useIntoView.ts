import { useEffect, useRef, type RefObject } from 'react'

/** Brings an element into view when it becomes the one that a link opened. `block`: where in the view. */
export function useIntoView<Shown extends HTMLElement>(opened: boolean, block: ScrollLogicalPosition): RefObject<Shown | null> {
  const element = useRef<Shown>(null)
  useEffect(() => {
    if (opened) element.current?.scrollIntoView?.({ block })
  }, [opened, block])
  return element
}
