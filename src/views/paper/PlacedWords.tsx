import type { Article, Evidence } from '../../corpus/model.ts'
import { useT } from '../../locales/useT.ts'
import styles from './Dossier.module.css'

/** Words of an article on paper: letter and sentence number as on the screen, and the words where they may be shown. */
export function PlacedWords({ article, evidence }: { article: Article | undefined; evidence: Evidence }) {
  const t = useT()
  const [sentence] = evidence.sentences
  return (
    <span className={styles.placed}>
      <b className={styles.place}>{article?.letter} {sentence}</b>{' '}
      {evidence.excerpt === undefined
        ? <i>{t('paper.unseen')}</i>
        : <q className={/^[“"‘'«„]/.test(evidence.excerpt) ? styles.bare : undefined} lang={article?.language} dir="auto">{evidence.excerpt}</q>}
    </span>
  )
}
