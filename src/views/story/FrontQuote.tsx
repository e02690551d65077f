import type { FrontPage, FrontPassage } from '../../corpus/queries/frontPage.ts'
import { useT } from '../../locales/useT.ts'
import { QuotedWords } from '../../parts/QuotedWords.tsx'
import { GivenWords } from '../../ui/GivenWords.tsx'
import styles from './FrontQuote.module.css'

/** Words of an article on the first screen; they lead to their place. */
export function FrontQuote({ front, passage }: { front: FrontPage; passage: FrontPassage }) {
  const letter = front.articles.find(({ id }) => id === passage.article)?.letter ?? ''
  const { article, sentence, excerpt } = passage
  return <QuotedWords article={article} letter={letter} language={front.language} sentence={sentence} excerpt={excerpt} selection={[]} />
}

/** "C ← a U.S. official ← a foreign colleague". Unnamed speakers are underlined with dashes. */
export function FrontChain({ front, passage }: { front: FrontPage; passage: FrontPassage }) {
  const t = useT()
  const letter = front.articles.find(({ id }) => id === passage.article)?.letter ?? ''
  return (
    <span className={styles.chain}>
      <b>{letter}</b>
      {passage.chain.map((link, at) => (
        <span key={at}>
          <span aria-hidden="true" className={styles.from}>←</span>{' '}
          <span className="unseen">{`${t('chain.from')} `}</span>
          <span className={link.named ? undefined : styles.unnamed}><GivenWords>{link.speaker}</GivenWords></span>
          {!link.named && <span className="unseen">{` ${t('chain.unnamed')}`}</span>}
        </span>
      ))}
    </span>
  )
}
