import type { FamilyEntry } from '../../corpus/queries/originGraph.ts'
import { formatList } from '../../locales/formats.ts'
import { useT } from '../../locales/useT.ts'
import styles from './Dossier.module.css'

/** Where information enters the story, how each origin knows, and which articles have it from there. */
export function DossierOrigins({ families }: { families: readonly FamilyEntry[] }) {
  const t = useT()
  return (
    <section className={styles.part}>
      <h3>{t('origins.title')}</h3>
      {families.length === 0 && <p>{t('paper.origins.none')}</p>}
      {families.map(({ family, origins, articles }) => (
        <div key={family.id} className={styles.block}>
          <p><b>{family.name}</b>{articles.length > 0 && <span>{' · '}{t('letters.carried', { letters: formatList(articles.map(({ letter }) => letter)) })}</span>}</p>
          <p className={styles.quiet}>{t('origins.basis.together', { basis: family.basis })}</p>
          {origins.length > 0 && (
            <ul className={styles.plain}>
              {origins.map(({ id, name, kind, named, basis }) => (
                <li key={id}>{[name, t(`origins.kind.${kind}`), named ? '' : t('origins.unnamed'), t(`basis.${basis}`)].filter(Boolean).join(' · ')}</li>
              ))}
            </ul>
          )}
        </div>
      ))}
    </section>
  )
}
