import type { ChainLink } from '../corpus/model.ts'
import { useT } from '../locales/useT.ts'
import { useApp } from '../store/useApp.ts'
import { GivenWords } from '../ui/GivenWords.tsx'
import { PlaceLink } from './PlaceLink.tsx'
import styles from './Chain.module.css'

/** On whose word: the article first, then each speaker in turn. Unnamed ones are underlined with dashes. */
export function Chain({ letter, chain }: { letter: string; chain: readonly ChainLink[] }) {
  const t = useT()
  const loaded = useApp((state) => state.loaded)
  if (chain.length === 0) return null
  return (
    <p className={styles.chain}>
      <b>{letter}</b>
      {chain.map((link, at) => {
        const known = link.entity !== undefined && loaded?.index.entities.has(link.entity)
        const words = <span className={link.named ? undefined : styles.unnamed} title={link.named ? undefined : t('chain.unnamed')}><GivenWords>{link.speaker}</GivenWords></span>
        return (
          <span key={at} className={styles.link}>
            <span aria-hidden="true" className={styles.from}>←</span>
            <span className="unseen">{t('chain.from')}</span>
            {known ? <PlaceLink className={styles.speaker} to={{ view: 'entities', record: link.entity ?? '' }}>{words}</PlaceLink> : words}
            {!link.named && <span className="unseen">{t('chain.unnamed')}</span>}
          </span>
        )
      })}
    </p>
  )
}
