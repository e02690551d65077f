import type { Certainty } from '../../corpus/model.ts'
import { useT } from '../../locales/useT.ts'
import styles from './CertaintySign.module.css'

const filled: Readonly<Record<Certainty, number>> = { certain: 3, probable: 2, possible: 1, uncommitted: 0 }

/** Three dots, fewer of them filled the less certain the article's words are. Its words stand in the cell's name. */
export function CertaintySign({ certainty }: { certainty: Certainty }) {
  const t = useT()
  return (
    <span className={styles.sign} title={t(`certainty.${certainty}`)} aria-hidden="true">
      {[1, 2, 3].map((at) => <i key={at} className={at <= filled[certainty] ? styles.full : styles.open} />)}
    </span>
  )
}
