import type { EntityInArticle, EntityPage } from '../../corpus/queries/entityPage.ts'
import { formatNumber } from '../../locales/formats.ts'
import { useT } from '../../locales/useT.ts'
import { MessageWords } from '../../parts/MessageWords.tsx'
import { EntitySection } from './EntitySection.tsx'
import styles from './EntityMentions.module.css'

const byName = ({ story, headings }: EntityInArticle): number => story + headings

/** How often each article uses the name: bars with their numbers in one table, and the forms of the name. */
export function EntityMentions({ page: { entity, inArticles } }: { page: EntityPage }) {
  const t = useT()
  const total = inArticles.reduce((sum, each) => sum + byName(each), 0)
  const furniture = inArticles.some((each) => each.furniture > 0)
  const pronouns = inArticles.some((each) => each.pronouns > 0)
  if (total === 0 && !furniture && !pronouns) return null
  const most = Math.max(1, ...inArticles.map(byName))
  const letter = inArticles.find((each) => byName(each) === most)?.article.letter ?? ''
  return (
    <EntitySection title={t(entity.byline ? 'entities.mentions.where' : 'entities.mentions.title')} note={entity.byline ? undefined : t('entities.mentions.finding', { total, letter })}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t('entities.mentions.article')}</th>
            <th scope="col">{t('entities.mentions.story')}</th>
            <th scope="col" className={styles.number}>{t('entities.mentions.headings')}</th>
            {furniture && <th scope="col" className={styles.number}>{t('entities.mentions.furniture')}</th>}
            {pronouns && <th scope="col" className={styles.number}>{t('entities.mentions.pronouns')}</th>}
            <th scope="col">{t('entities.mentions.forms')}</th>
          </tr>
        </thead>
        <tbody>
          {(entity.byline ? inArticles.filter(({ how }) => how !== 'absent') : inArticles).map((each) => (
            <tr key={each.article.id}>
              <th scope="row" title={each.article.outlet.value}>{each.article.letter}</th>
              <td className={styles.bars}>
                <span className={styles.count}>{formatNumber(each.story)}</span>
                <Bar share={each.story / most} />
              </td>
              <td className={styles.number}>{formatNumber(each.headings)}</td>
              {furniture && <td className={styles.number}>{formatNumber(each.furniture)}</td>}
              {pronouns && <td className={styles.number}>{formatNumber(each.pronouns)}</td>}
              <td className={styles.forms}>
                {each.forms.map(({ form, count }) => <span key={form}><MessageWords id="entities.mentions.form" values={{ count }} given={{ form }} /></span>)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </EntitySection>
  )
}

/** Drawn, not a background: paper shows it too. The number beside it says the same. */
function Bar({ share }: { share: number }) {
  return (
    <svg className={styles.bar} viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true" focusable="false">
      <rect width={share * 100} height="10" />
    </svg>
  )
}
