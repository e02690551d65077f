import { formatList } from '../../locales/formats.ts'
import { useT } from '../../locales/useT.ts'
import type { CellMeaning } from '../../parts/stance.ts'
import { StanceMark } from '../../parts/StanceMark.tsx'
import { useLoaded } from '../../store/useApp.ts'
import { Letters } from '../../ui/Letters.tsx'
import styles from './SilentLine.module.css'

/** Articles that say nothing of a claim, told in one line. */
export function SilentLine({ meaning, articles }: { meaning: CellMeaning; articles: readonly string[] }) {
  const t = useT()
  const { index } = useLoaded()
  const letters = articles.map((id) => ({ letter: index.articles.get(id)?.letter ?? id, name: index.articles.get(id)?.outlet.value ?? '', on: false }))
  return (
    <p className={styles.line}>
      <Letters letters={letters} label={formatList(letters.map(({ letter, name }) => `${letter}, ${name}`))} />
      <span className={styles.words}>{meaning === 'not-knowable' ? t('claims.not-knowable') : t('claims.silent', { count: articles.length })}</span>
      <StanceMark meaning={meaning} />
    </p>
  )
}
