import { useT } from '../../locales/useT.ts'
import { ReadAt } from '../../parts/ReadAt.tsx'
import { useLoaded } from '../../store/useApp.ts'
import { GivenWords } from '../../ui/GivenWords.tsx'
import styles from './BeyondSection.module.css'

/** What was read outside the story's articles: apart from their differences, each with where it was read. */
export function BeyondSection() {
  const t = useT()
  const { story } = useLoaded()
  if (story.beyond.length === 0) return null
  return (
    <section className={styles.beyond} aria-labelledby="beyond">
      <h2 id="beyond" className={styles.title}>{t('differences.beyond', { count: story.articles.length })}</h2>
      <p className={styles.apart}>{t('differences.beyond.apart')}</p>
      <ul>
        {story.beyond.map((note) => (
          <li key={note.id} className={styles.note}>
            <p><GivenWords>{note.text}</GivenWords></p>
            <p className={styles.apart}>{t('differences.beyond.read')} <ReadAt readAt={note.readAt} /></p>
          </li>
        ))}
      </ul>
    </section>
  )
}
