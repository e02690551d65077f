import type { ReactNode } from 'react'
import type { Article } from '../corpus/model.ts'
import { BigLetter } from '../ui/Letters.tsx'
import styles from './Lettered.module.css'

/** An article's letter, and beside it what the article says. */
export function Lettered({ article, children }: { article: Article | undefined; children: ReactNode }) {
  return (
    <div className={styles.lettered}>
      <BigLetter letter={article?.letter ?? '?'} name={article?.outlet.value ?? ''} />
      <div className={styles.body}>{children}</div>
    </div>
  )
}
