import { useT } from '../../locales/useT.ts'
import { ClaimText } from '../../parts/ClaimText.tsx'
import { PlaceLink } from '../../parts/PlaceLink.tsx'
import { ReadAt } from '../../parts/ReadAt.tsx'
import { useLoaded } from '../../store/useApp.ts'
import { GivenWords } from '../../ui/GivenWords.tsx'
import { AboutSection } from './AboutSection.tsx'
import styles from './AboutBeyond.module.css'

/** Facts read outside the story's articles, apart from them, each with where it was read. */
export function AboutBeyond() {
  const t = useT()
  const { story, index } = useLoaded()
  if (story.beyond.length === 0) return null
  return (
    <AboutSection part="beyond">
      <p>{t('about.beyond.apart', { count: story.articles.length })}</p>
      <ul className={styles.notes}>
        {story.beyond.map((note) => {
          const claims = note.claims.flatMap((id) => index.claims.get(id) ?? [])
          return (
            <li key={note.id}>
              <p className={styles.text}><GivenWords>{note.text}</GivenWords></p>
              <p className={styles.read}>
                {t('about.beyond.read')}{' '}
                <ReadAt readAt={note.readAt} />
              </p>
              {claims.length > 0 && (
                <details className={styles.claims}>
                  <summary>{t('about.beyond.claims', { count: claims.length })}</summary>
                  <ul>
                    {claims.map((claim) => <li key={claim.id}><PlaceLink to={{ view: 'claims', open: claim.id, selection: [] }}><ClaimText claim={claim} /></PlaceLink></li>)}
                  </ul>
                </details>
              )}
            </li>
          )
        })}
      </ul>
    </AboutSection>
  )
}
