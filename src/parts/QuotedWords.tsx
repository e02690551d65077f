import type { ReactNode } from 'react'
import type { Selection } from '../corpus/selection/clause.ts'
import { useT } from '../locales/useT.ts'
import { PlaceLink } from './PlaceLink.tsx'
import styles from './QuotedWords.module.css'

interface QuotedWordsProps {
  /** Id and letter of the article. */
  article: string
  letter: string
  /** The article's language: its words are read out in it. */
  language: string | undefined
  sentence: string | undefined
  /** The words, where they may be shown; else their place is told. */
  excerpt: string | undefined
  /** What the link takes along; the present selection where left out. */
  selection?: Selection
  /** The excerpt with marks in it, in place of the plain words. */
  children?: ReactNode
}

/** Words of an article, in their own language and direction, as a quotation that leads to their place. */
export function QuotedWords({ article, letter, language, sentence, excerpt, selection, children }: QuotedWordsProps) {
  const t = useT()
  const to = { view: 'articles' as const, record: article, ...(sentence !== undefined && { open: sentence }), ...(selection && { selection }) }
  if (excerpt === undefined) {
    return <PlaceLink className={styles.place} to={to}>{t('passage.place', { sentence: sentence ?? '', letter })}</PlaceLink>
  }
  // Words that begin with a mark of their own get no second one.
  const marked = /^[“"‘'«„]/.test(excerpt)
  return (
    <PlaceLink className={styles.words} to={to}>
      <q className={marked ? styles.bare : undefined} lang={language} dir="auto">{children ?? excerpt}</q>
    </PlaceLink>
  )
}
