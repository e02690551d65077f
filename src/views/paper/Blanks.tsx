import styles from './Blanks.module.css'

/** A box to tick, or a wide one to write a number into. */
export function Box({ wide = false }: { wide?: boolean }) {
  return <span className={wide ? styles.wide : styles.box} aria-hidden="true" />
}

/** Lines to write on. */
export function Lines({ count }: { count: number }) {
  return <div className={styles.lines} aria-hidden="true">{Array.from({ length: count }, (_, at) => <div key={at} />)}</div>
}
