import { useEffect, useMemo, useRef } from 'react'
import type { Article } from '../../corpus/model.ts'
import { readerParagraphs, type ReaderParagraph, type ReaderSentence } from '../../corpus/queries/reader.ts'
import type { ReaderLayer } from '../../corpus/queries/readerEvidence.ts'
import { useT } from '../../locales/useT.ts'
import { useApp, useLoaded } from '../../store/useApp.ts'
import { MarginNotes } from './MarginNotes.tsx'
import { SkeletonSentence } from './SkeletonSentence.tsx'
import styles from './Skeleton.module.css'

/** The article as bars of its sentences' lengths, with the words that may be shown inside and notes beside them. */
export function Skeleton({ article, layers }: { article: Article; layers: readonly ReaderLayer[] }) {
  const t = useT()
  const { story, index } = useLoaded()
  const opened = useApp((state) => state.address.open)
  const paragraphs = useMemo(() => readerParagraphs(story, index, article.id), [story, index, article.id])
  const place = useRef<HTMLElement>(null)
  useEffect(() => {
    const sentence = opened === undefined ? null : place.current?.querySelector<HTMLElement>(`[data-sentence="${CSS.escape(opened)}"]`)
    if (!sentence) return
    // After the app has moved the focus to the new page's heading.
    const frame = requestAnimationFrame(() => {
      sentence.scrollIntoView({ block: 'center' })
      sentence.focus({ preventScroll: true })
    })
    return () => cancelAnimationFrame(frame)
  }, [opened, article.id])
  return (
    <section ref={place} className={styles.reader} data-lit={layers.join(' ')} aria-label={t('articles.reader')}>
      {paragraphs.map((paragraph) => <Block key={paragraph.key} paragraph={paragraph} article={article} opened={opened} />)}
    </section>
  )
}

function Block({ paragraph, article, opened }: { paragraph: ReaderParagraph; article: Article; opened: string | undefined }) {
  const t = useT()
  const { kind, sentences, notes } = paragraph
  const text = sentences.map((sentence) => <SkeletonSentence key={sentence.id} sentence={sentence} article={article} opened={sentence.id === opened} />)
  if (kind === 'left-out') {
    return (
      <details className={styles.left} open={sentences.some(({ id }) => id === opened)}>
        <summary>{t('articles.left-out', { count: sentences.length })}</summary>
        <div className={styles.leftText}>{text}</div>
      </details>
    )
  }
  const label = kind === 'body' ? undefined : t(`articles.part.${kind}`)
  return (
    <div className={styles.row}>
      {/* A heading would have to say words that are not shown: so a labelled paragraph in every case. */}
      <p className={`${styles.text} ${styles[kind]}`}>
        {label !== undefined && <span className={styles.part}>{label}</span>}
        {text}
      </p>
      <MarginNotes notes={notes} article={article} words={longestWords(sentences.find(({ id }) => id === opened))} />
    </div>
  )
}

/** The longest words that are shown of a sentence: what a link into the published text looks for. */
function longestWords(sentence: ReaderSentence | undefined): string | undefined {
  const texts = (sentence?.runs ?? []).flatMap(({ text }) => (text === undefined ? [] : [text.trim()]))
  return texts.sort((a, b) => b.length - a.length)[0]
}
