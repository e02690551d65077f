import { useSyncExternalStore } from 'react'

let printing = false

function subscribe(onChange: () => void): () => void {
  const set = (now: boolean) => () => {
    printing = now
    onChange()
  }
  const begin = set(true)
  const end = set(false)
  const list = window.matchMedia?.('print')
  window.addEventListener('beforeprint', begin)
  window.addEventListener('afterprint', end)
  list?.addEventListener('change', onChange)
  return () => {
    window.removeEventListener('beforeprint', begin)
    window.removeEventListener('afterprint', end)
    list?.removeEventListener('change', onChange)
  }
}

/**
 * Whether the page is on its way to paper, so that it can hold what the screen leaves out. The change is rendered
 * before the browser takes its picture: a store outside React is always read at once.
 */
export function usePrinting(): boolean {
  return useSyncExternalStore(subscribe, () => printing || (window.matchMedia?.('print').matches ?? false), () => false)
}
