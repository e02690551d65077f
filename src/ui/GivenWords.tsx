import { createContext, use, type ReactNode } from 'react'
import { i18n } from '../locales/messages.ts'

/** The language of what the reader reads, where the interface may speak another: `app/` provides it. */
export const GivenLanguage = createContext<string | undefined>(undefined)

/** Marks for an element that holds nothing but given words: a picture's text, an option. */
export function useGivenLanguage(): { lang?: string; dir?: 'auto' } {
  const language = use(GivenLanguage)
  return language === undefined ? {} : { lang: language, dir: 'auto' }
}

/**
 * Words that the page was given and did not word itself: they are read out, hyphenated and laid out in their own
 * language (WCAG 3.1.2), whatever stands around them.
 */
export function GivenWords({ children }: { children: ReactNode }) {
  return <span {...useGivenLanguage()}>{children}</span>
}

/** Words of the interface inside given ones, read aloud and not seen: what a mark in a quotation means. */
export function UnseenWords({ children }: { children: ReactNode }) {
  return <span className="unseen" lang={i18n.locale}> {children} </span>
}
