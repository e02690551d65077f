import type { ReactNode } from 'react'
import type { Evidence } from '../corpus/model.ts'
import { useT } from '../locales/useT.ts'
import { useLoaded } from '../store/useApp.ts'
import { BigLetter } from '../ui/Letters.tsx'
import { PlaceLink } from './PlaceLink.tsx'
import styles from './Passage.module.css'

/** Words of an article, in their own language and direction, as a quotation that leads to their place. */
export function Quote({ evidence }: { evidence: Evidence }) {
  const t = useT()
  const { index } = useLoaded()
  const article = index.articles.get(evidence.article)
  const sentence = evidence.sentences[0]
  const to = { view: 'articles' as const, record: evidence.article, ...(sentence !== undefined && { open: sentence }) }
  if (evidence.excerpt === undefined) {
    return (
      <PlaceLink className={styles.place} to={to}>
        {t('passage.place', { sentence: sentence ?? '', letter: article?.letter ?? '' })}
      </PlaceLink>
    )
  }
  const quoted = /^[“"‘'«„]/.test(evidence.excerpt)
  return (
    <PlaceLink className={styles.words} to={to}>
      <q className={quoted ? styles.bare : styles.marked} lang={article?.language} dir="auto">{evidence.excerpt}</q>
    </PlaceLink>
  )
}

interface PassageProps {
  evidence: Evidence
  /** Stands at the end of the line: the stance, say. */
  mark?: ReactNode
  /** Below the words: the chain, a note. */
  children?: ReactNode
}

/** A passage with its article's letter: the words, or where they stand when they may not be shown. */
export function Passage({ evidence, mark, children }: PassageProps) {
  const { index } = useLoaded()
  const article = index.articles.get(evidence.article)
  return (
    <div className={styles.passage}>
      <BigLetter letter={article?.letter ?? '?'} name={article?.outlet.value ?? ''} />
      <div className={styles.body}>
        <Quote evidence={evidence} />
        {children}
      </div>
      {mark}
    </div>
  )
}
