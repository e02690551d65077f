import { memo } from 'react'
import type { ArticleText } from '../../corpus/anchors/articleText.ts'
import type { Article } from '../../corpus/model.ts'
import type { ReaderParagraph, ReaderSentence } from '../../corpus/queries/reader.ts'
import type { ReaderMark } from '../../corpus/queries/readerMarks.ts'
import { useT } from '../../locales/useT.ts'
import { usePrinting } from '../../ui/usePrinting.ts'
import { MarginNotes } from './MarginNotes.tsx'
import { MarkList } from './MarkList.tsx'
import { SentenceText } from './SentenceText.tsx'
import styles from './Reader.module.css'

interface ReaderBlockProps {
  paragraph: ReaderParagraph
  article: Article
  text: ArticleText
  marks: readonly ReaderMark[]
  beside: 'notes' | 'marks'
  /** Only where it is one of these sentences. */
  opened: string | undefined
  /** Number of the chosen mark, only where it is in this paragraph; else -1. */
  current: number
  onShow: (mark: number) => void
}

/** A paragraph with its number, and beside it its claims or a list of its marks. */
export const ReaderBlock = memo(function ReaderBlock({ paragraph, article, text, marks, beside, opened, current, onShow }: ReaderBlockProps) {
  const t = useT()
  const printing = usePrinting()
  const { kind, number, sentences, notes } = paragraph
  const words = sentences.map((sentence) => (
    <SentenceText key={sentence.from} sentence={sentence} article={article} marks={marks} opened={sentence.id !== undefined && sentence.id === opened} current={current} />
  ))
  if (kind === 'left-out') {
    return (
      <details className={styles.left} open={opened !== undefined}>
        <summary>{t('articles.left-out', { count: sentences.length })}</summary>
        <div className={styles.leftText}>{words}</div>
      </details>
    )
  }
  const label = kind === 'body' ? undefined : t(`articles.part.${kind}`)
  return (
    <div className={styles.row}>
      {/* A heading would have to say words that may not be shown: so a labelled paragraph in every case. */}
      <p className={`${styles.text} ${styles[kind] ?? ''}`}>
        {number !== undefined && (
          <span className={styles.number}>
            <span aria-hidden="true">¶ {number}</span>
            <span className="unseen">{t('reader.text.paragraph', { number })}</span>
          </span>
        )}
        {label !== undefined && <span className={styles.part}>{label}</span>}
        {words}
      </p>
      {beside === 'marks' && !printing
        ? <MarkList paragraph={paragraph} article={article} text={text} marks={marks} current={current} onShow={onShow} />
        : <MarginNotes notes={notes} article={article} words={wordsToFind(sentences.find(({ id }) => id === opened && id !== undefined))} />}
    </div>
  )
})

/** Words that a link into the published text looks for: no more than a browser finds across line breaks and links. */
const WORDS_TO_FIND = 10

/** The longest words that are shown of a sentence. */
function wordsToFind(sentence: ReaderSentence | undefined): string | undefined {
  let run = ''
  let longest = ''
  for (const { text } of sentence?.segments ?? []) {
    run = text === undefined ? '' : run + text
    if (run.trim().length > longest.length) longest = run.trim()
  }
  return longest === '' ? undefined : longest.split(/\s+/u).slice(0, WORDS_TO_FIND).join(' ')
}
