import type { Claim } from '../../corpus/model.ts'
import { useT } from '../../locales/useT.ts'
import { ReadAt } from '../../parts/ReadAt.tsx'
import { useLoaded } from '../../store/useApp.ts'
import { GivenWords } from '../../ui/GivenWords.tsx'
import styles from './BeyondNotes.module.css'

/** What was read outside the story's articles, set apart from what they say. */
export function BeyondNotes({ claim }: { claim: Claim }) {
  const t = useT()
  const { story } = useLoaded()
  const notes = story.beyond.filter(({ claims }) => claims.includes(claim.id))
  if (notes.length === 0) return null
  return (
    <section className={styles.beyond}>
      <h3>{t('claims.beyond', { count: story.articles.length })}</h3>
      <p className={styles.apart}>{t('claims.beyond.note')}</p>
      {notes.map(({ id, text, readAt }) => (
        <div key={id} className={styles.note}>
          <p><GivenWords>{text}</GivenWords></p>
          <p className={styles.apart}>
            {t('claims.beyond.read')}{' '}
            <ReadAt readAt={readAt} />
          </p>
        </div>
      ))}
    </section>
  )
}
