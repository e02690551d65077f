import { useEffect } from 'react'
import { useT } from '../../locales/useT.ts'
import { PlaceLink } from '../../parts/PlaceLink.tsx'
import { useApp } from '../../store/useApp.ts'
import { AboutMaking } from './AboutMaking.tsx'
import { AboutMarks } from './AboutMarks.tsx'
import { AboutRules } from './AboutRules.tsx'
import { AboutWords } from './AboutWords.tsx'
import { AboutBeyond } from './AboutBeyond.tsx'
import { AboutGlossary } from './AboutGlossary.tsx'
import { aboutParts } from './aboutParts.ts'
import styles from './AboutView.module.css'

/** What Crossread is, how to read it, how its story was made, whose the words are. */
export function AboutView() {
  const t = useT()
  const opened = useApp((state) => state.address.open)
  useEffect(() => {
    if (opened === undefined) return undefined
    // After the app has moved the focus to the new page's heading.
    const frame = requestAnimationFrame(() => {
      const place = document.getElementById(`about-${opened}`)
      place?.scrollIntoView({ block: 'start' })
      place?.focus({ preventScroll: true })
    })
    return () => cancelAnimationFrame(frame)
  }, [opened])
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <h1 tabIndex={-1} className={styles.title}>{t('about.title')}</h1>
        <p className={styles.lede}>{t('about.lede')}</p>
        <nav aria-label={t('about.contents')} data-screen-only>
          <ul className={styles.contents}>
            {aboutParts.map((part) => <li key={part}><PlaceLink to={{ view: 'about', open: part }}>{t(`about.${part}`)}</PlaceLink></li>)}
          </ul>
        </nav>
      </header>
      <AboutMarks />
      <AboutMaking />
      <AboutRules />
      <AboutWords />
      <AboutBeyond />
      <AboutGlossary />
    </div>
  )
}
