import type { EntityRow } from '../../corpus/queries/entityRows.ts'
import { formatList } from '../../locales/formats.ts'
import { useT } from '../../locales/useT.ts'
import { Quote } from '../../parts/Passage.tsx'
import { useLoaded } from '../../store/useApp.ts'
import { Letters } from '../../ui/Letters.tsx'
import { GivenWords } from '../../ui/GivenWords.tsx'
import styles from './EntityLine.module.css'

/** One line on an entity: our description, or the first words with which an article introduces it. */
export function EntityLine({ row: { entity, introduction, creditsOnly, articles } }: { row: EntityRow }) {
  const t = useT()
  const { index } = useLoaded()
  const letters = (ids: readonly string[]) => formatList(ids.map((id) => index.articles.get(id)?.letter ?? id))
  if (entity.byline || (articles.length === 0 && creditsOnly.length > 0)) {
    return <p className={styles.line}>{t('entities.credits-only', { letters: letters(creditsOnly.length > 0 ? creditsOnly : articles) })}</p>
  }
  if (entity.description !== undefined) return <p className={styles.line}><GivenWords>{entity.description}</GivenWords></p>
  if (introduction === undefined) return null
  return (
    <p className={styles.words}>
      <b>{letters([introduction.article])}</b> <Quote evidence={introduction} />
    </p>
  )
}

/** The letters of the articles, filled where one refers to the entity. */
export function EntityLetters({ row: { entity, articles } }: { row: EntityRow }) {
  const t = useT()
  const { story } = useLoaded()
  const on = story.articles.filter(({ id }) => articles.includes(id) && entity.byline !== true)
  return (
    <Letters
      label={t('letters.carried', { letters: on.length === 0 ? 'none' : formatList(on.map(({ letter }) => letter)) })}
      letters={story.articles.map((article) => ({ letter: article.letter, name: article.outlet.value, on: on.includes(article) }))}
    />
  )
}
