import type { FrontPage } from '../../corpus/queries/frontPage.ts'
import { useT } from '../../locales/useT.ts'
import { OriginsFigure } from './OriginsFigure.tsx'
import styles from './Opening.module.css'

/** The open question, large, and on how many origins the articles rest. */
export function Opening({ front }: { front: FrontPage }) {
  const t = useT()
  return (
    <section className={styles.opening}>
      <div>
        <p className={styles.dateline}>{front.dateline}</p>
        <h1 className={styles.question} tabIndex={-1}>{front.question}</h1>
        <p className={styles.lede}>{front.lede}</p>
        <p className={styles.stance}>{t('front.no-verdict')}</p>
      </div>
      <OriginsFigure front={front} />
    </section>
  )
}
