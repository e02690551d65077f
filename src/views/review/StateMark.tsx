import type { ReviewState } from '../../corpus/queries/reviewQueue.ts'
import { useT } from '../../locales/useT.ts'
import { Icon, type IconName } from '../../ui/Icon.tsx'
import styles from './StateMark.module.css'

const signs: Readonly<Record<ReviewState, IconName>> = { suggested: 'hourglass', confirmed: 'check', contested: 'apart' }

/** Who stands behind a record: edge, sign and word differ. */
export function StateMark({ state }: { state: ReviewState }) {
  const t = useT()
  return <span className={`${styles.state} ${styles[state]}`}><Icon name={signs[state]} size="0.75rem" />{t(`review.state.${state}`)}</span>
}
