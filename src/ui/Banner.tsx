import type { ReactNode } from 'react'
import { useT } from '../locales/useT.ts'
import { Icon } from './Icon.tsx'
import styles from './Banner.module.css'

/** A note across the page that stays until it is closed. */
export function Banner({ title, children, onClose }: { title: string; children: ReactNode; onClose?: () => void }) {
  const t = useT()
  return (
    <section className={styles.banner} role="status" data-screen-only>
      <div>
        <h2 className={styles.title}>{title}</h2>
        {children}
      </div>
      {onClose && (
        <button type="button" className={styles.close} aria-label={t('shell.close')} onClick={onClose}>
          <Icon name="cross" size="0.7rem" />
        </button>
      )}
    </section>
  )
}
