import { useMemo } from 'react'
import { originGraph } from '../../corpus/queries/originGraph.ts'
import { independenceOf } from '../../corpus/queries/trace.ts'
import { useT } from '../../locales/useT.ts'
import { PlaceLink } from '../../parts/PlaceLink.tsx'
import { useApp, useLoaded } from '../../store/useApp.ts'
import { FamilyList } from './FamilyList.tsx'
import { OriginPicture } from './OriginPicture.tsx'
import { TraceSection } from './TraceSection.tsx'
import styles from './OriginsView.module.css'

/** Where information enters the story, how it travels, and one claim's way through it. */
export function OriginsView() {
  const t = useT()
  const { story, index } = useLoaded()
  const opened = useApp((state) => state.address.record)
  const graph = useMemo(() => originGraph(story, index), [story, index])
  const { several, oneVoice } = useMemo(() => independenceOf(story, index), [story, index])
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <h1 tabIndex={-1} className={styles.title}>{t('origins.title')}</h1>
        <p className={styles.lede}>{t('origins.lede')}</p>
        <p className={styles.lede}>
          {t('origins.count', { articles: story.articles.length, families: story.families.length, main: story.families.filter(({ main }) => main).length })}{' '}
          {several > 0 && <>{t('origins.independence', { several, oneVoice })}{' '}<PlaceLink to={{ view: 'claims', columns: 'origins' }}>{t('origins.collapse')}</PlaceLink></>}
        </p>
      </header>
      <TraceSection />
      {graph.links.length > 0 && <OriginPicture graph={graph} opened={opened} />}
      <FamilyList graph={graph} opened={opened} />
    </div>
  )
}
