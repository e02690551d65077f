import type { Article, Claim } from '../../corpus/model.ts'
import { formatList } from '../../locales/formats.ts'
import { useT } from '../../locales/useT.ts'
import { meaningOf, stanceLooks, type CellMeaning } from '../../parts/stance.ts'
import { useLoaded } from '../../store/useApp.ts'
import styles from './OtherArticles.module.css'

/** What the other articles do with a claim: their letters, by what they do. */
export function OtherArticles({ claim, article }: { claim: Claim; article: Article }) {
  const t = useT()
  const { index } = useLoaded()
  const groups = new Map<CellMeaning, string[]>()
  for (const assertion of claim.assertions) {
    const letter = index.articles.get(assertion.article)?.letter
    if (assertion.article === article.id || letter === undefined) continue
    const meaning = meaningOf(claim, assertion)
    groups.set(meaning, [...(groups.get(meaning) ?? []), letter])
  }
  const alone = [...groups.keys()].every((meaning) => meaning === 'silent' || meaning === 'not-knowable')
  return (
    <p className={styles.others}>
      {alone && groups.size > 0 ? t('articles.others.alone', { letter: article.letter }) : [...groups].map(([meaning, letters]) => (
        <span key={meaning} className={meaning === 'silent' ? styles.silent : undefined}>
          {t('articles.others', { letters: formatList(letters), stance: t(stanceLooks[meaning].label) })}
        </span>
      ))}
    </p>
  )
}
