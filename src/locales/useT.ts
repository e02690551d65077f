import { useSyncExternalStore } from 'react'
import { i18n, t, type Translate } from './messages.ts'

/** One function a language, so that what is remembered of its words is worked out again in another one. */
const translators = new Map<string, Translate>([['en', t]])

function presentTranslator(): Translate {
  const known = translators.get(i18n.locale)
  if (known) return known
  const translator: Translate = (id, values) => t(id, values)
  translators.set(i18n.locale, translator)
  return translator
}

function subscribe(onChange: () => void): () => void {
  return i18n.on('change', onChange)
}

/** The translate function; the component renders again when the language changes. */
export function useT(): Translate {
  return useSyncExternalStore(subscribe, presentTranslator, presentTranslator)
}
