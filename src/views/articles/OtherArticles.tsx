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
  const quietLast = [...groups].sort(([a], [b]) => Number(isQuiet(a)) - Number(isQuiet(b)))
  const alone = [...groups.keys()].every(isQuiet)
  return (
    <p className={styles.others}>
      {alone && groups.size > 0 ? t('articles.others.alone', { letter: article.letter }) : quietLast.map(([meaning, letters]) => (
        <span key={meaning} className={isQuiet(meaning) ? styles.silent : undefined}>
          {t('articles.others', { letters: formatList(letters), stance: t(stanceLooks[meaning].label) })}
        </span>
      ))}
    </p>
  )
}

const isQuiet = (meaning: CellMeaning): boolean => meaning === 'silent' || meaning === 'not-knowable'
