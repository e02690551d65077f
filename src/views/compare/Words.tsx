import { sentenceKey } from '../../corpus/index/storyIndex.ts'
import type { Article, Sentence } from '../../corpus/model.ts'
import { NOT_SHOWN } from '../../corpus/queries/shownWords.ts'
import { formatNumber } from '../../locales/formats.ts'
import { useT } from '../../locales/useT.ts'
import { PlaceLink } from '../../parts/PlaceLink.tsx'
import type { MarkedWords, RowWords } from './rowWords.ts'
import { UnseenWords } from '../../ui/GivenWords.tsx'
import styles from './Words.module.css'

interface WordsProps {
  article: Article
  sentences: readonly Sentence[]
  words: RowWords
  /** The article's whole text is there, so that a sentence without words is missing from it. */
  whole: boolean
  /** Says what each sentence is held against: where that is not plain from the columns. */
  says?: boolean
}

/** Sentences of one article: their words as far as they are there, with what differs marked. */
export function Words({ article, sentences, words, whole, says = false }: WordsProps) {
  const t = useT()
  return sentences.map(({ id }) => {
    const own = words.sentences.get(sentenceKey(article.id, id))
    return (
      <div key={id} className={styles.sentence}>
        <p lang={article.language} dir="auto">
          <PlaceLink className={styles.number} to={{ view: 'articles', record: article.id, open: id }} aria-label={t('compare.sentence', { id, letter: article.letter })}>{id}</PlaceLink>{' '}
          {own?.pieces.map((piece, at) => <Piece key={at} piece={piece} />)}
        </p>
        {whole && own?.whole !== true && <p className={styles.about}>{t('compare.missing')}</p>}
        {says && own?.against && <p className={styles.about}>{t('compare.against', { letter: own.against.article.letter, id: own.against.sentence })}</p>}
        {own?.apart === true && <p className={styles.about}>{t('compare.apart')}</p>}
      </div>
    )
  })
}

function Piece({ piece: { kind, words, number = 0 } }: { piece: MarkedWords }) {
  const t = useT()
  if (kind === 'same') return <Shown words={words} />
  const sign = <sup aria-hidden="true">{formatNumber(number)}</sup>
  const said = <UnseenWords>({t(`compare.mark.${kind}`, { number })})</UnseenWords>
  if (kind === 'gap') return <span className={styles.gap}>{sign}{said}</span>
  return <mark className={styles[kind]}><span>{words}</span>{sign}{said}</mark>
}

const HIDDEN_RUN = new RegExp(`(${NOT_SHOWN}+)`, 'u')

/** Words, with bars for those that may not be shown. */
function Shown({ words }: { words: string }) {
  return words.split(HIDDEN_RUN).map((stretch, at) => (stretch.startsWith(NOT_SHOWN)
    ? <span key={at} className={styles.bar} style={{ inlineSize: `${barLength(stretch.length)}em` }}><span className="unseen"> … </span></span>
    : stretch))
}

/** Longest bar in em: how many words are missing is told by the reader, here the words that are there should face each other. */
const LONGEST = 9

/** A little less than half an em a letter, as in most type. */
const barLength = (letters: number): number => Math.min(LONGEST, Math.max(1, letters * 0.42))
