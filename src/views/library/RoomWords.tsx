import { formatBytes } from '../../locales/amounts.ts'
import { useT } from '../../locales/useT.ts'
import type { LibraryRoom } from '../../store/library.ts'
import styles from './LibraryView.module.css'

/** How much room is left on the device, and whether the browser will keep what is there. */
export function RoomWords({ room: { used, left, persistent, trouble } }: { room: LibraryRoom }) {
  const t = useT()
  const amounts = used !== undefined && left !== undefined
  if (trouble !== undefined || (!amounts && persistent === undefined)) return null
  return (
    <section className={styles.section} aria-labelledby="library-room">
      <h2 id="library-room" className={styles.small}>{t('library.room')}</h2>
      <p className={styles.quiet}>
        {amounts && t('library.room.used', { used: formatBytes(used), left: formatBytes(left) })}{' '}
        {persistent !== undefined && t(persistent ? 'library.room.persistent' : 'library.room.may-clear')}
      </p>
    </section>
  )
}
