import { useT } from '../../locales/useT.ts'
import { hasMarginBoxes } from '../../ui/usePageSheet.ts'
import styles from './PaperFoot.module.css'

/** Where it comes from and whose the words are. In the margin of each page where the browser prints there; else at the end, where it may need a page of its own. */
export function PaperFoot() {
  const t = useT()
  return <p className={styles.foot} data-screen-only={hasMarginBoxes() || undefined}>{t('paper.foot')}</p>
}
