import { useEffect, useRef, useState, type RefObject } from 'react'

/** After a try that failed the focus goes to the first field that needs another value. `tried` counts the tries. */
export function useFocusOnFault(): { box: RefObject<HTMLFormElement | null>; tried: number; look: () => void } {
  const box = useRef<HTMLFormElement>(null)
  const [tried, setTried] = useState(0)
  useEffect(() => {
    if (tried === 0) return
    const field = box.current?.querySelector('[data-fault]')
    const controls = [...field?.querySelectorAll<HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement | HTMLButtonElement>('input, textarea, select, button') ?? []]
    // Of several controls the one in which something is missing.
    ;(controls.find(({ tagName, type, value }) => tagName !== 'BUTTON' && type !== 'search' && value === '') ?? controls[0])?.focus()
  }, [tried])
  return { box, tried, look: () => setTried((times) => times + 1) }
}
