import { useMemo } from 'react'
import { indexStory } from '../../corpus/index/storyIndex.ts'
import { blindStory } from '../../corpus/queries/blindStory.ts'
import { dossierOf } from '../../corpus/queries/dossier.ts'
import { groundOf } from '../../lessons/makeLesson.ts'
import type { LessonPlan } from '../../lessons/plan.ts'
import { useT } from '../../locales/useT.ts'
import { useLoaded } from '../../store/useApp.ts'
import { DossierArticles, DossierMaking } from './DossierEnds.tsx'
import { DossierClaims, DossierPassages } from './DossierClaims.tsx'
import { DossierDifferences, DossierQuotations } from './DossierDifferences.tsx'
import { DossierOrigins } from './DossierOrigins.tsx'
import { DossierTimeline } from './DossierTimeline.tsx'
import { GlossaryPart } from './GlossaryPart.tsx'
import styles from './Dossier.module.css'

/** The whole story on paper, as far as the lesson uses it: its articles, and only what is confirmed unless it says otherwise. */
export function DossierSheet({ plan: { lesson } }: { plan: LessonPlan }) {
  const t = useT()
  const { story: whole } = useLoaded()
  const { story, dossier } = useMemo(() => {
    const ground = groundOf(lesson, whole).story
    const shown = lesson.blind ? blindStory(ground) : ground
    return { story: shown, dossier: dossierOf(shown, indexStory(shown)) }
  }, [lesson, whole])
  return (
    <div className={styles.dossier}>
      <header className={styles.head}>
        <p className={styles.quiet}>{t('paper.dossier.kick')}</p>
        <h2 className={styles.title}>{story.title}</h2>
        <p className={styles.lede}>{story.guide.lede}</p>
        <p className={styles.quiet}>{t(lesson.suggestedToo ? 'paper.dossier.suggested' : 'paper.dossier.confirmed')}</p>
      </header>
      <DossierArticles articles={dossier.articles} blind={lesson.blind} />
      <DossierClaims dossier={dossier} blind={lesson.blind} />
      <DossierPassages dossier={dossier} blind={lesson.blind} />
      <DossierOrigins families={dossier.families} />
      <DossierQuotations rows={dossier.quotations} />
      <DossierDifferences rows={dossier.differences} />
      <DossierTimeline rows={dossier.timeline} articles={dossier.articles} />
      <GlossaryPart glossary={lesson.glossary} />
      <DossierMaking making={story.making} />
    </div>
  )
}
