import type { Messages } from '@lingui/core'
import { english, i18n } from './messages.ts'

interface Language {
  /** What speakers of it call it. */
  name: string
  direction: 'ltr' | 'rtl'
  /** Not offered in the menu: for those who work on the layout (docs/languages.md). */
  hidden?: true
  /** Its messages; they come when the language is chosen. English is there from the start. */
  load?: () => Promise<Messages>
}

/** The languages of the interface, by their BCP 47 tag. */
export const languages: Readonly<Record<string, Language>> = {
  en: { name: 'English', direction: 'ltr' },
  es: { name: 'Español', direction: 'ltr', load: () => import('./es.ts').then(({ spanish }) => spanish) },
  'en-XB': { name: '⟦Ŕíğĥţ ţö ļéƒţ⟧', direction: 'rtl', hidden: true, load: () => import('./pseudo.ts').then(({ pseudoMessages }) => pseudoMessages()) },
}

/** The first of the reader's languages that the interface has; English where it has none of them. index.html does the same. */
export function systemLanguage(wanted: readonly string[]): string {
  return wanted.map((tag) => tag.slice(0, 2)).find((tag) => Object.hasOwn(languages, tag)) ?? 'en'
}

/**
 * Shows the interface in a language; gives its writing direction. A message that it lacks is shown in English. Rejects where
 * its messages can't be fetched; the language stays what it was then.
 */
export async function showLanguage(tag: string): Promise<Language['direction']> {
  const language = languages[tag]
  if (!language) throw new Error(`${tag}: no such language: src/locales/languages.ts lists them`)
  if (language.load) {
    const [{ laterEnglish }, messages] = await Promise.all([import('./later.ts'), language.load()])
    i18n.load(tag, { ...english, ...laterEnglish, ...messages })
  }
  i18n.activate(tag)
  return language.direction
}
