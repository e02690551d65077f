import type { SharedOrigin } from '../../corpus/queries/claimGround.ts'
import type { ClaimRow } from '../../corpus/queries/claimRows.ts'
import { formatList } from '../../locales/formats.ts'
import { useT } from '../../locales/useT.ts'
import { useLoaded } from '../../store/useApp.ts'
import { Letters } from '../../ui/Letters.tsx'
import { GivenWords } from '../../ui/GivenWords.tsx'
import { GroundWords } from './GroundWords.tsx'
import styles from './PanelOrigins.module.css'

/** "In 4 articles, from 2 origins": which ones, and on what ground articles count as one. */
export function PanelOrigins({ row: { support, origins } }: { row: ClaimRow }) {
  const t = useT()
  const articles = support.articles.length
  return (
    <div className={styles.origins}>
      <p className={styles.spread}>
        {support.noSourceNamed ? t('claims.spread.unnamed', { articles }) : t('claims.spread', { articles, origins: origins.length })}
      </p>
      {!support.noSourceNamed && (
        <ul>
          {origins.map((origin) => <li key={origin.family.id} className={styles.origin}><OriginLine origin={origin} /></li>)}
        </ul>
      )}
    </div>
  )
}

function OriginLine({ origin }: { origin: SharedOrigin }) {
  const t = useT()
  const { index } = useLoaded()
  const { family, articles, inferred } = origin
  const guessed = new Set(inferred.map(({ article }) => article))
  const shared = articles.length > 1
  const letters = articles.map((id) => {
    const article = index.articles.get(id)
    return { letter: article?.letter ?? id, name: article?.outlet.value ?? '', on: true, dashed: shared && guessed.has(id) }
  })
  return (
    <>
      <Letters letters={letters} label={t('letters.carried', { letters: formatList(letters.map(({ letter }) => letter)) })} />
      <div className={styles.ground}>
        <p className={styles.name}><GivenWords>{family.name}</GivenWords></p>
        <p><GivenWords>{family.basis}</GivenWords></p>
        {shared && inferred.length > 0 && (
          <p className={styles.inferred}>
            {t('claims.origin.inferred.for', {
              letters: formatList(letters.filter(({ dashed }) => dashed).map(({ letter }) => letter)),
              count: inferred.length,
            })}{' '}
            <GroundWords origins={[origin]} />
          </p>
        )}
        {family.note !== undefined && (
          <details>
            <summary>{t('claims.origin.note')}</summary>
            <p><GivenWords>{family.note}</GivenWords></p>
          </details>
        )}
      </div>
    </>
  )
}
