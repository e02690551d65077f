import type { ClassRow } from '../../lessons/answers/classMatrix.ts'
import { formatShare } from '../../locales/formats.ts'
import { useT } from '../../locales/useT.ts'
import { GivenWords } from '../../ui/GivenWords.tsx'
import styles from './RowAbout.module.css'

/** How the answers spread: how many answered, how many chose the same, and how that stands to the key. */
export function RowSpread({ row: { step, answered, of, top, agreement, contested }, keyShown }: { row: ClassRow; keyShown: boolean }) {
  const t = useT()
  // In an order, entries are held against each other and not against their places: beside counts by place that would confuse.
  const judged = step.kind !== 'order' && agreement.same + agreement.accepted + agreement.differs + agreement.contested > 0
  return (
    <div className={styles.spread}>
      <p>{t('class.step.answered', { answered, of })}{answered > 0 && <> · {t('class.top', { share: formatShare(top) })}</>}</p>
      {keyShown && judged && <p>{t('class.agreement', { ...agreement })}</p>}
      {keyShown && contested !== undefined && <p className={styles.contested}>{t('class.contested')}: <GivenWords>{contested}</GivenWords></p>}
    </div>
  )
}
