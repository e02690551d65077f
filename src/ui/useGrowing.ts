import { startTransition, useEffect, useState } from 'react'

/**
 * How many entries of a long list are there: `step` at first, and as many more after each pause, so that no task draws all of
 * it and the page answers meanwhile. Never fewer than `least`.
 */
export function useGrowing(length: number, step: number, least = 0): number {
  const [grown, setGrown] = useState(step)
  const shown = Math.max(grown, least)
  useEffect(() => {
    if (shown >= length) return undefined
    const timer = setTimeout(() => startTransition(() => setGrown(shown + step)))
    return () => clearTimeout(timer)
  }, [shown, length, step])
  return shown
}
