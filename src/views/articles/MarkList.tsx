import type { ArticleText } from '../../corpus/anchors/articleText.ts'
import type { Article } from '../../corpus/model.ts'
import type { ReaderParagraph } from '../../corpus/queries/reader.ts'
import type { ReaderMark } from '../../corpus/queries/readerMarks.ts'
import { useT } from '../../locales/useT.ts'
import { MarkPlaces } from './MarkPlaces.tsx'
import { markWords } from './markWords.ts'
import styles from './MarkList.module.css'

interface MarkListProps {
  paragraph: ReaderParagraph
  article: Article
  text: ArticleText
  marks: readonly ReaderMark[]
  current: number
  onShow: (mark: number) => void
}

/** The marks that begin in a paragraph, in order: each leads to its words in the text and to what it stands for. */
export function MarkList({ paragraph, article, text, marks, current, onShow }: MarkListProps) {
  const t = useT()
  if (paragraph.marks.length === 0) return <div />
  const label = paragraph.number === undefined ? t('reader.marks') : t('reader.marks.part', { part: t('reader.text.paragraph', { number: paragraph.number }) })
  return (
    <ul className={styles.list} aria-label={label}>
      {paragraph.marks.map((number) => {
        const mark = marks[number]
        if (!mark) return null
        const words = markWords(text, mark)
        return (
          <li key={number} className={number === current ? styles.current : undefined}>
            <span className={styles.kind}>{t(`reader.mark.${mark.kind}`)}</span>
            <button
              type="button" className={styles.words} onClick={() => onShow(number)} aria-current={number === current ? 'true' : undefined}
              aria-label={t('reader.mark.go', { words: words ?? t('reader.mark.hidden') })}
            >
              <span lang={article.language} dir="auto">{words ?? t('reader.mark.hidden')}</span>
            </button>
            <MarkPlaces mark={mark} article={article} />
          </li>
        )
      })}
    </ul>
  )
}
