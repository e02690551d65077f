import type { ReactNode } from 'react'
import type { Evidence } from '../corpus/model.ts'
import { useLoaded } from '../store/useApp.ts'
import { Lettered } from './Lettered.tsx'
import { QuotedWords } from './QuotedWords.tsx'
import styles from './Passage.module.css'

/** Words of an article as a quotation that leads to their place. */
export function Quote({ evidence }: { evidence: Evidence }) {
  const { index } = useLoaded()
  const article = index.articles.get(evidence.article)
  return (
    <QuotedWords
      article={evidence.article}
      letter={article?.letter ?? ''}
      language={article?.language}
      sentence={evidence.sentences[0]}
      excerpt={evidence.excerpt}
    />
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
      <Lettered article={article}>
        <Quote evidence={evidence} />
        {children}
      </Lettered>
      {mark}
    </div>
  )
}
