import { useSyncExternalStore } from 'react'
import { i18n, t, type Translate } from './messages.ts'

function subscribe(onChange: () => void): () => void {
  return i18n.on('change', onChange)
}

/** The translate function; the component renders again when the language changes. */
export function useT(): Translate {
  useSyncExternalStore(subscribe, () => i18n.locale, () => i18n.locale)
  return t
}
