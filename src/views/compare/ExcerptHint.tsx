import { useT } from '../../locales/useT.ts'
import { MessageWords } from '../../parts/MessageWords.tsx'
import { PlaceLink } from '../../parts/PlaceLink.tsx'
import styles from './CompareView.module.css'
import { lettersOf } from './noteWords.ts'
import type { ComparisonShown } from './useComparison.ts'

/** Says of which articles there are only excerpts, and what to do about it. */
export function ExcerptHint({ comparison: { articles, texts } }: { comparison: ComparisonShown }) {
  const t = useT()
  const without = articles.filter(({ id }) => texts.get(id)?.whole === undefined)
  if (without.length === 0) return null
  return (
    <p className={styles.hint} data-screen-only>
      {t('compare.excerpts', { letters: lettersOf(without), count: without.length })}{' '}
      {without.map(({ id, letter, outlet }, at) => (
        <span key={id}>
          {at > 0 && ' · '}
          <PlaceLink to={{ view: 'articles', record: id }}><MessageWords id="compare.attach" values={{ letter }} given={{ outlet: outlet.value }} /></PlaceLink>
        </span>
      ))}
    </p>
  )
}
