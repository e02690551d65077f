import type { Wording } from '../../corpus/queries/eventPage.ts'
import { useT } from '../../locales/useT.ts'
import { Quote } from '../../parts/Passage.tsx'
import { BigLetter } from '../../ui/Letters.tsx'
import styles from './EventWordings.module.css'

/** Each article's own words for a date or a place; also who tells of the event without such words, and who does not. */
export function EventWordings({ wordings, title, none }: { wordings: readonly Wording[]; title: string; none: string }) {
  const t = useT()
  return (
    <div className={styles.wordings}>
      <h3 className={styles.title}>{title}</h3>
      <ul>
        {wordings.map(({ article, tells, passages }) => (
          <li key={article.id} className={passages.length > 0 ? undefined : styles.quiet}>
            <BigLetter letter={article.letter} name={article.outlet.value} />
            <div>
              {passages.map((evidence) => <p key={evidence.start}><Quote evidence={evidence} /></p>)}
              {passages.length === 0 && <p>{tells ? none : t('events.does-not-tell')}</p>}
            </div>
          </li>
        ))}
      </ul>
    </div>
  )
}
