import type { EntityPage } from '../../corpus/queries/entityPage.ts'
import { formatList } from '../../locales/formats.ts'
import { useT } from '../../locales/useT.ts'
import { PlaceLink } from '../../parts/PlaceLink.tsx'
import { Suggested } from '../../parts/Suggested.tsx'
import { useApp, useLoaded } from '../../store/useApp.ts'
import { withClause } from '../../corpus/selection/clause.ts'
import { buttonLook } from '../../ui/Button.tsx'
import { Letters } from '../../ui/Letters.tsx'
import { GivenWords } from '../../ui/GivenWords.tsx'
import styles from './EntityHead.module.css'

/** Name, type, one neutral line, other names, and the note of the story's makers. */
export function EntityHead({ page: { entity, inArticles, claims } }: { page: EntityPage }) {
  const t = useT()
  const { story } = useLoaded()
  const selection = useApp((state) => state.address.selection)
  const on = inArticles.filter(({ how }) => how === 'named' || how === 'described').map(({ article }) => article)
  const label = t('letters.carried', { letters: on.length === 0 ? 'none' : formatList(on.map(({ letter }) => letter)) })
  return (
    <header className={styles.head}>
      <p className={styles.kind}>
        {t(`entities.type.${entity.byline ? 'bylines' : entity.type}`)}<Suggested of={entity} />
        {entity.byline !== true && (
          <Letters label={label} letters={story.articles.map((article) => ({ letter: article.letter, name: article.outlet.value, on: on.includes(article) }))} />
        )}
      </p>
      <h1 tabIndex={-1} className={`${styles.name} ${entity.type === 'unnamed' ? styles.unnamed : ''}`}><GivenWords>{entity.name}</GivenWords></h1>
      {entity.description !== undefined && <p className={styles.description}><GivenWords>{entity.description}</GivenWords></p>}
      <dl className={styles.facts}>
        {entity.aliases.length > 0 && (
          <div>
            <dt>{t('entities.aliases')}</dt>
            <dd>{formatList(entity.aliases)}</dd>
          </div>
        )}
        {entity.note !== undefined && (
          <div>
            <dt>{t('entities.note')}</dt>
            <dd><GivenWords>{entity.note}</GivenWords></dd>
          </div>
        )}
      </dl>
      {claims > 0 && (
        <p className={styles.tools} data-screen-only>
          <PlaceLink className={buttonLook()} to={{ view: 'claims', selection: withClause(selection, { facet: 'entity', values: [entity.id] }) }}>
            {t('entities.filter', { count: claims })}
          </PlaceLink>
        </p>
      )}
    </header>
  )
}
