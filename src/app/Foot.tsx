import { useT } from '../locales/useT.ts'
import { PlaceLink } from '../parts/PlaceLink.tsx'
import styles from './Foot.module.css'

/** What the tool stands for, and the way to how the story was made. */
export function Foot() {
  const t = useT()
  return (
    <footer className={styles.foot}>
      <p>{t('shell.foot')}</p>
      <p data-screen-only><PlaceLink to={{ view: 'about' }}>{t('shell.foot.about')}</PlaceLink></p>
    </footer>
  )
}
