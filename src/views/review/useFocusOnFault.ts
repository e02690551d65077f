import { useEffect, useRef, useState, type RefObject } from 'react'

/** After a try that failed the focus goes to the first field that needs another value. `tried` counts the tries. */
export function useFocusOnFault(): { box: RefObject<HTMLFormElement | null>; tried: number; look: () => void } {
  const box = useRef<HTMLFormElement>(null)
  const [tried, setTried] = useState(0)
  useEffect(() => {
    if (tried > 0) box.current?.querySelector<HTMLElement>('[data-fault] :is(input, textarea, select, button)')?.focus()
  }, [tried])
  return { box, tried, look: () => setTried((times) => times + 1) }
}
