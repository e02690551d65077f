import type { Article } from '../../corpus/model.ts'
import type { ReaderSegment, ReaderSentence } from '../../corpus/queries/reader.ts'
import type { ReaderMark } from '../../corpus/queries/readerMarks.ts'
import { useT } from '../../locales/useT.ts'
import { PlaceLink } from '../../parts/PlaceLink.tsx'
import { useApp } from '../../store/useApp.ts'
import { barFill } from './barFill.ts'
import marked from './marks.module.css'
import styles from './SentenceText.module.css'

interface SentenceTextProps {
  sentence: ReaderSentence
  article: Article
  marks: readonly ReaderMark[]
  opened: boolean
  /** Number of the chosen mark. */
  current: number
}

/** A sentence: its number, its words cut at the edges of marks, and bars for what is not shown. One unit for screen readers. */
export function SentenceText({ sentence, article, marks, opened, current }: SentenceTextProps) {
  const t = useT()
  const layers = useApp((state) => state.address.layers)
  const columns = useApp((state) => state.address.columns)
  const { id, words, shown, cells, segments, added } = sentence
  const text = segments.map((segment) => <Segment key={segment.from} segment={segment} article={article} marks={marks} current={current} />)
  if (id === undefined) {
    return (
      <span className={added ? styles.added : undefined}>
        {added && <span className={styles.new}>{t('reader.text.new')} </span>}
        {text}{' '}
      </span>
    )
  }
  const about = shown === 'all'
    ? t('reader.text.sentence', { id, claims: cells.length })
    : t(shown === 'part' ? 'articles.sentence.part' : 'articles.sentence.none', { id, words, claims: cells.length })
  const kept = { ...(layers !== undefined && { layers }), ...(columns !== undefined && { columns }) }
  return (
    <span role="group" className={`${styles.sentence} ${opened ? styles.opened : ''}`} aria-label={about} data-sentence={id} tabIndex={-1}>
      <PlaceLink className={styles.number} to={{ view: 'articles', record: article.id, open: id, ...kept }} aria-label={t('articles.sentence.link', { id })} aria-current={opened ? 'true' : undefined}>
        {id}
      </PlaceLink>
      {text}{' '}
    </span>
  )
}

function Segment({ segment, article, marks, current }: { segment: ReaderSegment; article: Article; marks: readonly ReaderMark[]; current: number }) {
  const { text, from, to, marks: numbers } = segment
  if (numbers.length === 0) {
    return text === undefined ? <span aria-hidden="true" className={marked.bar} data-fill={barFill(from, to - from)} /> : <span lang={article.language} dir="auto">{text}</span>
  }
  const over = numbers.flatMap((number) => marks[number] ?? [])
  const about = {
    'data-marks': numbers.join(' '),
    'data-layers': [...new Set(over.map(({ layer }) => layer))].join(' '),
    'data-kinds': [...new Set(over.map(({ kind }) => kind))].join(' '),
    ...(numbers.includes(current) && { 'data-current': '' }),
  }
  if (text === undefined) return <span aria-hidden="true" className={marked.bar} data-fill={barFill(from, to - from)} {...about} />
  return <mark className={marked.mark} lang={article.language} dir="auto" {...about}>{text}</mark>
}
