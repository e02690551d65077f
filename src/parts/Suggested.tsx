import { useT } from '../locales/useT.ts'
import { Icon } from '../ui/Icon.tsx'
import styles from './Suggested.module.css'

/** A record, as far as it matters who stands behind it. */
interface Reviewed { review?: 'confirmed' | 'suggested' | 'contested' | undefined }

/** Says, after a blank, beside a record that a program suggested it and nobody checked it; nothing where a person stands behind it. */
export function Suggested({ of: { review } }: { of: Reviewed }) {
  const t = useT()
  if (review !== 'suggested') return null
  return <> <span className={styles.suggested} title={t('suggested.label')}><Icon name="hourglass" size="0.7em" />{t('review.state.suggested')}</span></>
}
