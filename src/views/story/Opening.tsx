import type { FrontPage } from '../../corpus/queries/frontPage.ts'
import { useT } from '../../locales/useT.ts'
import { useApp } from '../../store/useApp.ts'
import { GivenWords } from '../../ui/GivenWords.tsx'
import { OriginsFigure } from './OriginsFigure.tsx'
import styles from './Opening.module.css'

/** The open question, large, and on how many origins the articles rest. */
export function Opening({ front }: { front: FrontPage }) {
  const t = useT()
  // The summary was written with all articles in view: on an earlier day it would tell too much.
  const earlier = useApp((state) => state.address.asof !== undefined && state.loaded !== state.whole)
  return (
    <section className={styles.opening}>
      <div>
        <p className={styles.dateline}><GivenWords>{front.dateline}</GivenWords></p>
        <h1 className={styles.question} tabIndex={-1}><GivenWords>{front.question}</GivenWords></h1>
        <p className={styles.lede}>{earlier ? t('front.lede.asof', { count: front.articles.length }) : <GivenWords>{front.lede}</GivenWords>}</p>
        <p className={styles.stance}>{t('front.no-verdict')}</p>
      </div>
      <OriginsFigure front={front} />
    </section>
  )
}
