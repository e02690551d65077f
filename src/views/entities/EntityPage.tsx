import { useMemo } from 'react'
import { entityPage, type EntityPage as Page } from '../../corpus/queries/entityPage.ts'
import { useT } from '../../locales/useT.ts'
import { useLoaded } from '../../store/useApp.ts'
import { EntityClaims } from './EntityClaims.tsx'
import { EntityEvents } from './EntityEvents.tsx'
import { EntityHead } from './EntityHead.tsx'
import { EntityMentions } from './EntityMentions.tsx'
import { EntityNotFound, EntityPager } from './EntityPager.tsx'
import { EntityQuotations } from './EntityQuotations.tsx'
import { EntityRelations } from './EntityRelations.tsx'
import { EntityResponses } from './EntityResponses.tsx'
import { EntityShared } from './EntityShared.tsx'
import { EntityWordClaims } from './EntityWordClaims.tsx'
import { EntityWords } from './EntityWords.tsx'
import styles from './EntityPage.module.css'

/** The page of one entity. */
export function EntityPage({ id }: { id: string }) {
  const { story, index } = useLoaded()
  const page = useMemo(() => entityPage(id, story, index), [id, story, index])
  if (!page) return <EntityNotFound id={id} />
  return (
    <article className={styles.page}>
      <EntityPager id={id} />
      <EntityHead page={page} />
      {page.entity.byline ? <Byline page={page} /> : <Findings page={page} />}
    </article>
  )
}

/** Nothing that the articles say stands beside the name of a credit line. */
function Byline({ page }: { page: Page }) {
  const t = useT()
  return (
    <>
      <p className={styles.why}>{t('entities.byline.why')}</p>
      <EntityMentions page={page} />
      <EntityRelations page={page} />
    </>
  )
}

function Findings({ page }: { page: Page }) {
  return (
    <>
      <EntityWords page={page} />
      <EntityResponses page={page} />
      <EntityClaims page={page} />
      <EntityWordClaims page={page} />
      <EntityQuotations page={page} />
      <EntityEvents page={page} />
      <EntityRelations page={page} />
      <EntityMentions page={page} />
      <EntityShared page={page} />
    </>
  )
}
